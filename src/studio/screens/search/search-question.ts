// A question of the search, as it stands in the address and is kept under a name: what was typed, filters, the order.
import type { CallInput } from "../../../api/calls.ts";
import { type FilterFields, filterInput, filterSearch, readFilter } from "../articles/article-filter.ts";

export interface Question {
  typed: string;
  /** Those of the list of articles, but for its words. */
  filters: Omit<FilterFields, "words">;
  sort: "relevance" | "date";
}

export function readQuestion(search: URLSearchParams): Question {
  const { words: _, ...filters } = readFilter(search);
  if (filters.desk === "binned") delete filters.desk;
  return {
    typed: search.get("q") ?? "",
    filters,
    sort: search.get("sort") === "date" ? "date" : "relevance",
  };
}

/** What stands in the address, and is kept. */
export function questionFields({ typed, filters, sort }: Question): Record<string, string> {
  return {
    ...(typed.trim() === "" ? {} : { q: typed }),
    ...filters,
    ...(sort === "date" ? { sort } : {}),
  };
}

export function questionAddress(question: Question): string {
  return `/search${filterSearch(questionFields(question))}`;
}

/** What the newsroom is asked. */
export function questionInput({ typed, filters, sort }: Question): CallInput<"search.find"> {
  return { ...(filterInput(filters) as CallInput<"search.find">), typed: typed.trim(), sort };
}

export function isEmpty({ typed, filters }: Question): boolean {
  return typed.trim() === "" && Object.keys(filters).length === 0;
}

/** Whether both ask for the same, whatever spaces stand around. */
export function sameQuestion(one: Question, other: Question): boolean {
  const key = (question: Question) =>
    JSON.stringify(Object.entries(questionInput(question)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return key(one) === key(other);
}
