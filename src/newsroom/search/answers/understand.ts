// A question as the index can be asked it: words in the archive's own spelling, the places they stand at, and what else
// must hold.
import type { Context } from "../../../context.ts";
import { type Vocabulary, vocabularyOf } from "../rows/vocabulary.ts";
import type { SearchFilters, SearchQuery } from "../search-index.ts";
import { filterTerm, headlineTerm } from "../terms.ts";
import { type Asked, askedOf, lettersOf, settle } from "./asked.ts";
import { type Place, placesOf } from "./candidates.ts";
import { lexeme } from "./lexeme.ts";
import { pairsOf, phraseQuery, phraseShare } from "./phrase.ts";

export interface Question {
  asked: Asked;
  phrases: Asked[];
  without: Asked[];
  places: Place[];
  vocabulary: Vocabulary;
  /** What must hold besides the words, as tsqueries: phrases and exclusions. */
  also: string[];
  /** And the filters, as tsqueries. */
  filters: string[];
  /** About which share of the archive what must hold besides lets in. */
  share: number;
}

export async function understand(ctx: Context, query: SearchQuery): Promise<Question> {
  const phrases = (query.phrases ?? []).map(askedOf).filter(({ slots }) => slots.length > 0);
  const without = (query.without ?? []).map(askedOf).filter(({ slots }) => slots.length > 0);
  const typed = askedOf([query.words, ...(query.phrases ?? [])].join("\n"));
  const letters = [typed, ...phrases, ...without].map(lettersOf);
  const filters = filterLists(query.filters ?? {});
  const vocabulary = await vocabularyOf(ctx, {
    terms: [
      ...withHeadlines(letters.flatMap(({ terms }) => terms)),
      ...phrases.flatMap(pairsOf),
      ...filters.flat(),
    ],
    joined: letters.flatMap(({ joined }) => joined),
  });
  const asked = settle(typed, vocabulary);
  const settled = {
    phrases: phrases.map((one) => settle(one, vocabulary)),
    without: without.map((one) => settle(one, vocabulary)),
  };
  return {
    asked,
    ...settled,
    vocabulary,
    places: placesOf(asked, vocabulary),
    also: [
      ...settled.phrases.map((one) => phraseQuery(one, vocabulary)),
      ...settled.without.map((one) => `!(${phraseQuery(one, vocabulary)})`),
    ],
    filters: filterQueries(query.filters),
    share: Math.min(
      1,
      ...filters.map((list) => shareOf(list, vocabulary)),
      ...settled.phrases.map((one) => phraseShare(one, vocabulary)),
    ),
  };
}

/** All of these tsqueries. */
export const both = (...queries: string[]): string => queries.filter(Boolean).join(" & ");

export const filterQueries = (filters: SearchFilters = {}): string[] =>
  filterLists(filters).map((list) => `(${list.map(lexeme).join(" | ")})`);

const withHeadlines = (terms: string[]): string[] => terms.flatMap((term) => [term, headlineTerm(term)]);

/** The terms of each filter, of which one must hold. */
function filterLists({
  sectionIds = [],
  kinds = [],
  tagIds = [],
  authorIds = [],
}: SearchFilters): string[][] {
  return [
    sectionIds.map(filterTerm.section),
    kinds.map(filterTerm.kind),
    tagIds.map(filterTerm.tag),
    authorIds.map(filterTerm.author),
  ].filter((list) => list.length > 0);
}

function shareOf(terms: string[], vocabulary: Vocabulary): number {
  const holding = terms.reduce((sum, term) => sum + (vocabulary.of(term) ?? 0), 0);
  return (holding + 0.5) / Math.max(1, vocabulary.documents);
}
