// How usual tags are in a section: what its newest articles bear.
import { sql } from "kysely";
import type { Context } from "../../../context.ts";

/** So many are looked at. */
const NEWEST = 2000;

export interface Usual {
  /** So many of those articles bear any tag. */
  tagged: number;
  /** So many of them bear each tag. */
  bearing: ReadonlyMap<number, number>;
}

/** Where no section is known, of the whole edition. */
export async function usualTags(
  ctx: Context,
  { section, code, ids }: { section: number | undefined; code?: number | undefined; ids: number[] },
): Promise<Usual> {
  const { rows } = await sql<{ id: number | null; articles: number }>`
    with newest as materialized (
      select a.code from live_article a
      where a.edition = ${ctx.edition.id} and a.code <> ${code ?? 0}
        and ${section === undefined ? sql`true` : sql`a.section_id = ${section}`}
      order by a.published_at desc limit ${NEWEST}
    ), borne as materialized (
      select l.tag_id, l.article_code from newest join article_tag l on l.article_code = newest.code
    )
    select null as id, count(distinct article_code)::integer as articles from borne
    union all
    select tag_id, count(*)::integer from borne where tag_id = any(${ids}::integer[]) group by 1`.execute(
    ctx.reads,
  );
  return {
    tagged: rows.find(({ id }) => id === null)?.articles ?? 0,
    bearing: new Map(rows.flatMap(({ id, articles }) => (id === null ? [] : [[id, articles]]))),
  };
}
