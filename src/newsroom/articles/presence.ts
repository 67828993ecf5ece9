// Who has an article open at this moment. Whoever has it open says so again and again; who falls silent is gone by
// the database's clock. It is no act: nothing of the newsroom changes, and nobody's coming and going is put on record.
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { accountOf } from "../accounts/account-of.ts";
import { demandSeen } from "./get-article.ts";

export const presenceInput = z.strictObject({
  code: z.int().positive(),
  /** Something is typed that is not saved. */
  writing: z.boolean().default(false),
  /** The caller closes it. */
  leaves: z.literal(true).optional(),
});

export interface Present {
  id: number;
  name: string;
  writing: boolean;
  since: Date;
}

/** Who does not say so for this long is not there any more. */
export const SILENCE = "40 seconds";

/** The others who have it open, those who came first before. @throws AppError NOT_FOUND, NOT_ALLOWED */
export async function presence(
  ctx: Context,
  { code, writing = false, leaves }: z.input<typeof presenceInput>,
): Promise<{ others: Present[] }> {
  const { id } = accountOf(ctx.actor);
  await demandSeen(ctx, code);
  if (leaves) await leave(ctx, { code, id });
  else await attend(ctx, { code, id, writing });
  const others = await ctx.db
    .selectFrom("article_presence as p")
    .innerJoin("account as a", "a.id", "p.account_id")
    .select(["a.id", "a.name", "p.writing", "p.since"])
    .where("p.article_code", "=", code)
    .where("p.account_id", "<>", id)
    .where(sql<boolean>`p.seen_at > now() - ${SILENCE}::interval`)
    .where("a.disabled_at", "is", null)
    .orderBy("p.since")
    .orderBy("a.id")
    .execute();
  return { others };
}

async function attend(ctx: Context, who: { code: number; id: number; writing: boolean }): Promise<void> {
  await sql`
    with gone as (
      delete from article_presence where seen_at < now() - interval '1 hour'
    )
    insert into article_presence as p (article_code, account_id, writing)
    values (${who.code}, ${who.id}, ${who.writing})
    on conflict (article_code, account_id) do update set
      writing = excluded.writing,
      seen_at = now(),
      since = case when p.seen_at > now() - ${SILENCE}::interval then p.since else now() end`.execute(ctx.db);
}

async function leave(ctx: Context, { code, id }: { code: number; id: number }): Promise<void> {
  await ctx.db
    .deleteFrom("article_presence")
    .where("article_code", "=", code)
    .where("account_id", "=", id)
    .execute();
}
