// What readers find: live rows, judged by the database's clock at the moment of asking.
import { sql } from "kysely";
import type { Context } from "../../../context.ts";
import type { SearchFilters, SearchQuery, SearchResult } from "../search-index.ts";
import { bestRows, type FoundRow, type RowsAsked } from "./best-rows.ts";
import { limited } from "./limited.ts";
import { newestRows } from "./newest-rows.ts";
import { rowConditions } from "./row-pieces.ts";
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
  const rows = sql`not r.draft and r.at <= now() and ${rowConditions(ctx, asked)}`;
  return limited(ctx, {
    way: asked.way,
    most: asked.patience,
    work: async (db) => {
      const { rows: found } = await sql<FoundRow>`${newestRows({ ...asked, rows })}
        join article a on a.code = own.code
        where a.visible_at <= now() and (a.expires_at is null or a.expires_at > now())
        order by own.at desc, own.code desc`.execute(db);
      return found;
    },
  });
}
