// The staff, by name.
import type { Context } from "../../context.ts";
import { alphabetical } from "../alphabet.ts";

export interface Account {
  id: number;
  name: string;
  email: string;
  role: string;
  created_at: Date;
  disabled_at: Date | null;
}

export function listAccounts(ctx: Context): Promise<Account[]> {
  return ctx.db.selectFrom("account").selectAll().orderBy(alphabetical("name")).execute();
}
