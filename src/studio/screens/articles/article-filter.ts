// The filter of the list of articles, as it stands in the address, so that it can be kept, shared and gone back to.
import type { ArticleFilter } from "../../parts/article-lines.ts";
import { nextDay } from "../../typed-moment.ts";

/** `tag` is a slug, `source` an id; `from` and `to` are the beginnings of the first and the last day. */
export const FILTER_FIELDS = [
  "words",
  "section",
  "kind",
  "live",
  "desk",
  "who",
  "tag",
  "source",
  "date",
  "from",
  "to",
] as const;
/** Those that stand apart, since they are seldom wanted. */
export const SELDOM_FIELDS = ["tag", "source", "date", "from", "to"] as const;
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
export function filterInput(fields: FilterFields): ArticleFilter {
  const { words, section, kind, live, desk, who, tag, source } = fields;
  const latin = (words ?? "").trim().replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  const filter: Record<string, unknown> = {
    ...(/^\d{1,9}$/.test(latin) ? { code: Number(latin) } : words ? { words } : {}),
    ...(section ? { sections: [Number(section)] } : {}),
    ...(kind ? { kinds: [kind] } : {}),
    ...(live ? { live: [live] } : {}),
    ...(desk === "binned" ? { binned: true } : desk ? { desk: [desk] } : {}),
    ...(who === "me" ? { mine: true } : who ? { author: Number(who) } : {}),
    ...(tag ? { tag } : {}),
    ...(source ? { source: Number(source) } : {}),
    ...days(fields),
  };
  return filter as ArticleFilter;
}

/** Both days belong to it. */
function days({ date, from, to }: FilterFields): Record<string, unknown> {
  const name = date === "published" ? "published" : "changed";
  return {
    ...(from ? { [`${name}From`]: from } : {}),
    ...(to ? { [`${name}To`]: nextDay(to).toISOString() } : {}),
  };
}
