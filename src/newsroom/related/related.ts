// Which other articles are worth reading with one: chosen ahead, so that no reader waits for it. Here is what is kept
// of it; choose.ts chooses.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import type { ActContext } from "../act.ts";
import { articleFact } from "../facts.ts";

/** Their text or place has changed: what goes with them is chosen anew, after the act. */
export async function chooseAnew(tx: ActContext, codes: readonly number[]): Promise<void> {
  if (codes.length === 0) return;
  await tx.db
    .insertInto("related_article")
    .values(codes.map((article_code) => ({ article_code })))
    .onConflict((conflict) => conflict.column("article_code").doUpdateSet({ stale: true }))
    .execute();
}

/** What changed since it was `seen` stays on the list. */
export async function keepChosen(
  tx: ActContext,
  { code, codes, seen }: { code: number; codes: number[]; seen: string },
): Promise<void> {
  const { rows } = await sql`
    update related_article new set codes = ${codes}::bigint[], chosen_at = now(), stale = old.xmin::text <> ${seen}
    from related_article old where new.article_code = ${code} and old.article_code = new.article_code
    returning old.codes is distinct from new.codes as changed`.execute(tx.db);
  if ((rows[0] as { changed?: boolean } | undefined)?.changed) tx.changed.add(articleFact(code));
}

export interface Beside {
  codes: number[];
  banned: number[];
}

export async function findBeside(ctx: Context, code: number): Promise<Beside> {
  const row = await ctx.db
    .selectFrom("related_article")
    .select(["codes", "banned"])
    .where("article_code", "=", code)
    .executeTakeFirst();
  return row ?? { codes: [], banned: [] };
}

/** Never beside the article again, or again where it is worth it. False when it was so already. */
export async function setBanned(
  tx: ActContext,
  { code, other, banned }: { code: number; other: number; banned: boolean },
): Promise<boolean> {
  await chooseAnew(tx, [code]);
  const known = await findBeside(tx, code);
  if (known.banned.includes(other) === banned) return false;
  await sql`
    update related_article set
      banned = case when ${banned}::boolean then banned || ${other}::bigint else array_remove(banned, ${other}::bigint) end,
      codes = case when ${banned}::boolean then array_remove(codes, ${other}::bigint) else codes end
    where article_code = ${code}`.execute(tx.db);
  tx.changed.add(articleFact(code));
  return true;
}
