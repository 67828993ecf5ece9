// Takes somebody the way in, and gives it back. What they did stays, with their name.
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { endSessions } from "../../platform/sign-in/people.ts";
import { perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { demandOther } from "./change-account.ts";
import { demandKeepers } from "./keepers.ts";
import { lockAccount } from "./lock-account.ts";
import { demand } from "./may.ts";

export const disableAccountInput = z.strictObject({
  id: z.int().positive(),
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

type Input = z.infer<typeof disableAccountInput>;

/** Sessions end at once, tokens and links open nothing. Done already is done. */
export function disableAccount(ctx: Context, input: Input): Promise<{ id: number; version: number }> {
  return perform(ctx, {
    name: "accounts.disable",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "staff");
      demandOther(tx, input.id);
      const account = await lockAccount(tx, input);
      const { id } = account;
      if (account.disabledAt) return { id, version: account.version };
      const version = account.version + 1;
      await tx.db
        .updateTable("account")
        .set({ disabled_at: sql<Date>`now()`, version })
        .where("id", "=", id)
        .execute();
      await demandKeepers(tx, account.role);
      await tx.db
        .deleteFrom("account_link")
        .where("account_id", "=", id)
        .where("used_at", "is", null)
        .execute();
      const sessions = await endSessions(tx.db, { id: String(id) });
      await record(tx, { act: "accounts.disable", subject: `account:${id}`, detail: { sessions } });
      return { id, version };
    },
  });
}

/** With the password and the second factor it had. Done already is done. */
export function enableAccount(ctx: Context, input: Input): Promise<{ id: number; version: number }> {
  return perform(ctx, {
    name: "accounts.enable",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "staff");
      const account = await lockAccount(tx, input);
      const { id } = account;
      if (!account.disabledAt) return { id, version: account.version };
      const version = account.version + 1;
      await tx.db.updateTable("account").set({ disabled_at: null, version }).where("id", "=", id).execute();
      await record(tx, { act: "accounts.enable", subject: `account:${id}` });
      return { id, version };
    },
  });
}
