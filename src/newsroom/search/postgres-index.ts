// The search that comes with the newsroom: rows in its own database.
import { findArticles } from "./find-articles.ts";
import { rebuildRows } from "./rebuild.ts";
import { relatedArticles } from "./related-articles.ts";
import type { SearchIndex } from "./search-index.ts";
import { searchForStaff } from "./staff-search.ts";
import { suggestQueries } from "./suggest.ts";
import { countTerms } from "./vocabulary.ts";
import { indexArticles, writeStaleRows } from "./write-rows.ts";

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
