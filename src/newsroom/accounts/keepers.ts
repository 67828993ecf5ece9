// Somebody must always be there who can let others in.
import { AppError } from "../../errors.ts";
import type { ActContext } from "../act.ts";
import { POLICY } from "./policy.ts";
import type { Role } from "./roles.ts";

const KEEPERS: readonly string[] = [
  ...new Set(POLICY.filter(({ may }) => may.includes("staff")).map(({ who }) => who)),
];

/**
 * Asked after an account of this role was changed, in the same act; of two changes at the same moment the second
 * waits and sees the first.
 * @throws AppError CONFLICT
 */
export async function demandKeepers(tx: ActContext, role: Role): Promise<void> {
  if (!KEEPERS.includes(role)) return;
  const keepers = await tx.db
    .selectFrom("account")
    .select("id")
    .where("role", "in", KEEPERS)
    .where("disabled_at", "is", null)
    .orderBy("id")
    .forUpdate()
    .execute();
  if (keepers.length > 0) return;
  throw new AppError("CONFLICT", "this is the last one who can let others in: make another one first");
}
