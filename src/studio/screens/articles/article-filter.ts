// The filter of the list of articles, as it stands in the address, so that it can be kept, shared and gone back to.
import type { ArticleFilter } from "../../parts/article-lines.ts";

export const FILTER_FIELDS = ["words", "section", "kind", "live", "desk", "who"] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];
export type FilterFields = Partial<Record<FilterField, string>>;

export function readFilter(search: URLSearchParams): FilterFields {
  const fields: FilterFields = {};
  for (const name of FILTER_FIELDS) {
    const value = search.get(name);
    if (value) fields[name] = value;
  }
  return fields;
}

export function filterSearch(fields: FilterFields): string {
  const text = new URLSearchParams(fields as Record<string, string>).toString();
  return text ? `?${text}` : "";
}

/** What the newsroom is asked. A number among the words is a news code. */
export function filterInput({ words, section, kind, live, desk, who }: FilterFields): ArticleFilter {
  const latin = (words ?? "").trim().replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  const filter: Record<string, unknown> = {
    ...(/^\d{1,9}$/.test(latin) ? { code: Number(latin) } : words ? { words } : {}),
    ...(section ? { sections: [Number(section)] } : {}),
    ...(kind ? { kinds: [kind] } : {}),
    ...(live ? { live: [live] } : {}),
    ...(desk ? { desk: [desk] } : {}),
    ...(who === "me" ? { mine: true } : who ? { author: Number(who) } : {}),
  };
  return filter as ArticleFilter;
}
