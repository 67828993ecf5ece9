// The search that comes with the newsroom: rows in its own database.
import { findArticles } from "./answers/find-articles.ts";
import { relatedArticles } from "./answers/related-articles.ts";
import { searchForStaff } from "./answers/staff-search.ts";
import { rebuildRows } from "./rows/rebuild.ts";
import { countTerms } from "./rows/vocabulary.ts";
import { indexArticles, writeStaleRows } from "./rows/write-rows.ts";
import type { SearchIndex } from "./search-index.ts";
import { suggestQueries } from "./typed/suggest.ts";

export const postgresIndex: SearchIndex = {
  index: indexArticles,
  remove: indexArticles,
  search: findArticles,
  searchForStaff,
  suggest: suggestQueries,
  related: relatedArticles,
  pace: 60_000,
  refresh: async (ctx) => {
    await writeStaleRows(ctx);
    await countTerms(ctx);
  },
  rebuild: rebuildRows,
};
