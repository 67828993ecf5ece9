// A question as it was typed: its words, phrases and exclusions, and its fields where the newsroom knows the names.
import type { Context } from "../../../context.ts";
import type { SearchFilters, SearchQuery, SearchResult } from "../search-index.ts";
import { filterOf } from "./named-filters.ts";
import { type ParsedQuery, parseQuery } from "./parse-query.ts";

type Typed = Pick<SearchQuery, "limit"> & Partial<SearchQuery> & { typed: string };

export async function searchTyped(ctx: Context, { typed, ...how }: Typed): Promise<SearchResult> {
  const { filters, ...asked } = await readTyped(ctx, typed);
  return ctx.search.search(ctx, { ...asked, ...how, filters: { ...filters, ...how.filters } });
}

/** Fields that name nothing are read as words. */
export async function readTyped(
  ctx: Context,
  typed: string,
): Promise<Pick<ParsedQuery, "words" | "phrases" | "without"> & { filters: SearchFilters }> {
  const { fields, ...parsed } = parseQuery(typed);
  const filters: SearchFilters = {};
  let words = parsed.words;
  for (const { name, value } of fields) {
    const found = await filterOf(ctx, { name, value });
    if (found) Object.assign(filters, found);
    else words += ` ${value}`;
  }
  return { ...parsed, words, filters };
}
