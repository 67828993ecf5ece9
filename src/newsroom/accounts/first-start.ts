// A newsroom in which nobody may sign in yet is opened with a link, which its start prints.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { type MadeLink, makeLink } from "./account-link.ts";

/** Whether there is any account that is not disabled. */
export async function anybodyThere(ctx: Context): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`
    select exists (select from account where disabled_at is null) as there`.execute(ctx.db);
  return rows[0]?.there === true;
}

/** The link that makes the first editor-in-chief; earlier ones open nothing any more. Null where somebody is there. */
export function firstStartLink(ctx: Context): Promise<MadeLink | null> {
  return perform(ctx, {
    name: "accounts.first-start",
    work: async (tx) => {
      if (await anybodyThere(tx)) return null;
      await record(tx, { act: "accounts.first-start", subject: "accounts" });
      return makeLink(tx, { purpose: "welcome", accountId: null });
    },
  });
}
