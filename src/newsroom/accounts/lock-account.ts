// An account that is about to be changed, held until the act ends.
import { AppError } from "../../errors.ts";
import type { ActContext } from "../act.ts";
import type { Role } from "./roles.ts";

export interface AccountRow {
  id: number;
  name: string;
  email: string;
  role: Role;
  sectionIds: number[];
  disabledAt: Date | null;
  version: number;
}

/** One at a time over all accounts, so that two last ones cannot remove each other. @throws AppError NOT_FOUND, CONFLICT */
export async function lockAccount(
  tx: ActContext,
  wanted: { id: number; version?: number | undefined },
): Promise<AccountRow> {
  const rows = await tx.db
    .selectFrom("account")
    .select([
      "id",
      "name",
      "email",
      "role",
      "section_ids as sectionIds",
      "disabled_at as disabledAt",
      "version",
    ])
    .orderBy("id")
    .forUpdate()
    .execute();
  const account = rows.find((row) => row.id === wanted.id);
  if (!account) throw new AppError("NOT_FOUND", `there is no account ${wanted.id}`);
  if (wanted.version !== undefined && wanted.version !== account.version) {
    throw new AppError("CONFLICT", `account ${wanted.id} was changed meanwhile: read it again`, {
      params: { ...account },
    });
  }
  return account as AccountRow;
}
