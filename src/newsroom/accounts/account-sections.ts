// The sections an account is for.
import { AppError } from "../../errors.ts";
import type { ActContext } from "../act.ts";

/** @throws AppError NOT_FOUND naming those that there are not */
export async function demandSections(tx: ActContext, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx.db.selectFrom("section").select("id").where("id", "in", ids).execute();
  const known = new Set(rows.map((row) => row.id));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) throw new AppError("NOT_FOUND", `there is no section ${unknown.join(", ")}`);
}
