// Where alike texts meet: an article lies under numbers made of its text (meeting.ts), and looks for company under
// them. Of each number only the newest articles are read, so that looking costs the same however many lie there.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import type { ActContext } from "../act.ts";

/** Under each number so many of the newest are met. */
export const MET = 12;

/** An article that lies where another one looked, and the story it tells. */
export interface Met {
  code: number;
  story: number;
  /** Under so many numbers they meet. */
  shared: number;
}

/**
 * Those with most in common first. What was set apart is nobody's company, and neither is who is `absent`: whoever is
 * being placed anew.
 */
export async function findCompany(
  ctx: Context,
  { seekers, absent }: { seekers: readonly { code: number; sought: number[] }[]; absent: readonly number[] },
): Promise<Map<number, Met[]>> {
  const asked = seekers.flatMap(({ code, sought }) => sought.map((key) => ({ code, key })));
  if (asked.length === 0) return new Map();
  const { rows } = await sql<Met & { seeker: number }>`
    with met as materialized (
      select asked.code as seeker, k.article_code as code, count(*)::integer as shared
      from unnest(${asked.map(({ code }) => code)}::bigint[], ${asked.map(({ key }) => key)}::integer[]) as asked(code, key)
      cross join lateral (
        select article_code from story_mark
        where key = asked.key and article_code <> all(${absent}::bigint[])
        order by article_code desc limit ${MET}
      ) k
      group by 1, 2
    )
    select met.seeker, met.code, met.shared, m.story_code as story
    from met join story_article m on m.article_code = met.code and m.placed <> 'apart'
    order by met.shared desc, met.code`.execute(ctx.db);
  return Map.groupBy(rows, ({ seeker }) => seeker);
}

interface Lying {
  code: number;
  keys: readonly number[];
}

/** Under which numbers these articles lie from now on, and lay until now. */
export async function keepMarks(
  tx: ActContext,
  { now, before }: { now: readonly Lying[]; before: ReadonlyMap<number, Lying> },
): Promise<void> {
  const lay = now.flatMap(({ code }) => before.get(code) ?? []);
  const gone = marksOf(lay, new Map(now.map((one) => [one.code, new Set(one.keys)])));
  const come = marksOf(now, new Map(lay.map((one) => [one.code, new Set(one.keys)])));
  if (gone.length > 0) {
    await sql`delete from story_mark old using ${rowsOf(gone)} as gone(code, key)
      where old.article_code = gone.code and old.key = gone.key`.execute(tx.db);
  }
  if (come.length > 0) {
    await sql`insert into story_mark (article_code, key) select code, key from ${rowsOf(come)} as come(code, key)
      on conflict do nothing`.execute(tx.db);
  }
}

interface Mark {
  code: number;
  key: number;
}

/** Those that are not among the others. */
function marksOf(articles: readonly Lying[], others: ReadonlyMap<number, ReadonlySet<number>>): Mark[] {
  return articles.flatMap(({ code, keys }) =>
    keys.flatMap((key) => (others.get(code)?.has(key) ? [] : { code, key })),
  );
}

const rowsOf = (marks: readonly Mark[]) =>
  sql`unnest(${marks.map(({ code }) => code)}::bigint[], ${marks.map(({ key }) => key)}::integer[])`;
