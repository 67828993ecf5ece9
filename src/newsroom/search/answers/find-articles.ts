// What readers find: live rows, judged by the database's clock at the moment of asking.
import { sql } from "kysely";
import type { Context } from "../../../context.ts";
import type { SearchFilters, SearchQuery, SearchResult } from "../search-index.ts";
import { bestRows, type FoundRow, type RowsAsked } from "./best-rows.ts";
import { limited } from "./limited.ts";
import { rowConditions, weightsOf } from "./row-pieces.ts";
import { both, understand } from "./understand.ts";

export async function findArticles(ctx: Context, query: SearchQuery): Promise<SearchResult> {
  const question = await understand(ctx, query);
  const { places, also, filters, share } = question;
  if (places.length === 0 && !narrows(query.filters)) {
    return { hits: [], count: 0, more: false, stopped: false };
  }
  const rows = {
    share,
    find: (asked: RowsAsked) =>
      liveRows(ctx, { ...asked, query, words: both(asked.words, ...also, ...filters) }),
  };
  const { hits, ...found } = await bestRows(ctx, { query, question, rows });
  return { ...found, hits: hits.map(({ code, at, score }) => ({ code, at, score })) };
}

const narrows = (filters: SearchFilters = {}): boolean =>
  Object.values(filters).some((value) => value instanceof Date || (value?.length ?? 0) > 0);

async function liveRows(
  ctx: Context,
  asked: RowsAsked & { query: SearchQuery },
): Promise<FoundRow[] | undefined> {
  const { way, most, terms, patience } = asked;
  const rows = sql`select code, draft, at, length, weights from search_row r
    where not draft and at <= now() and ${rowConditions(ctx, asked)}`;
  const newest = sql`order by at desc, code desc limit ${most}::integer`;
  const chosen =
    way === "date"
      ? sql`chosen as materialized (${rows} ${newest})`
      : // Gathered first: the planner would walk by date, which takes long where hits are few.
        sql`gathered as materialized (${rows}), chosen as (select * from gathered ${newest})`;
  return limited(ctx, {
    way,
    most: patience,
    work: async (db) => {
      const { rows: found } = await sql<FoundRow>`with ${chosen}
        select own.code, own.draft, own.at, own.length, ${weightsOf(terms)} as weights
        from (select code, draft, at, length, weights || ''::bytea as w from chosen offset 0) own
        join article a on a.code = own.code
        where a.visible_at <= now() and (a.expires_at is null or a.expires_at > now())
        order by own.at desc, own.code desc`.execute(db);
      return found;
    },
  });
}
