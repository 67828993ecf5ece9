// What the index keeps of one text: its terms with their places and fields, and what they weigh.
import type { Document } from "../../../document/schema.ts";
import { toText } from "../../../document/to-text.ts";
import { compoundTerm, filterTerm, headlineTerm, type IndexTerm, pairTerm, searchTerms } from "../terms.ts";
import { VectorWriter, type Weight } from "./tsvector.ts";
import { FIELD_WEIGHT, weightBytes } from "./weights.ts";

/** The words of an article, and what it can be filtered by. */
export interface SearchText {
  headline: string;
  kicker: string | null;
  lead: string | null;
  body: Document;
  /** Names of tags and authors, and the byline. */
  names: string[];
  sectionId: number;
  kind: string;
  tagIds: number[];
  authorIds: number[];
}

export interface SearchRow {
  vector: string;
  weights: Buffer;
  length: number;
  /** Everything it can be found by. */
  terms: string[];
}

/** So far apart stand the fields, that no phrase reaches from one into the next. */
const GAP = 16;

/** `paired`: the words whose neighbours are kept as pairs. */
export function searchRow(text: SearchText, paired: ReadonlySet<string> = new Set()): SearchRow {
  const vector = new VectorWriter();
  const weights = new Map<string, number>();
  let start = 1;
  let length = 0;
  const add = (field: string, weight: Weight): void => {
    const { terms, compounds } = searchTerms(field);
    let last = 0;
    for (const { term, position } of terms) {
      vector.add(term, { position: start + position, weight });
      weights.set(term, (weights.get(term) ?? 0) + FIELD_WEIGHT[weight]);
      if (weight === "A") vector.add(headlineTerm(term));
      last = position;
    }
    for (const pair of pairsIn(terms, paired)) vector.add(pair);
    for (const { parts } of compounds) vector.add(compoundTerm(parts));
    length += terms.length;
    start += last + GAP;
  };
  for (const name of filtersOf(text)) vector.add(name);
  add(text.headline, "A");
  for (const name of [text.kicker ?? "", ...text.names]) if (name !== "") add(name, "B");
  if (text.lead) add(text.lead, "C");
  add(toText(text.body), "D");
  return { vector: vector.toString(), weights: weightBytes(weights), length, terms: vector.terms() };
}

function* pairsIn(terms: IndexTerm[], paired: ReadonlySet<string>): Iterable<string> {
  if (paired.size === 0) return;
  // Several terms may share a place.
  let before: string[] = [];
  let here: string[] = [];
  let place = -1;
  for (const { term, position } of terms) {
    if (position !== place) {
      before = position === place + 1 ? here : [];
      here = [];
      place = position;
    }
    if (!paired.has(term)) continue;
    here.push(term);
    for (const one of before) yield pairTerm(one, term);
  }
}

function filtersOf({ sectionId, kind, tagIds, authorIds }: SearchText): string[] {
  return [
    filterTerm.section(sectionId),
    filterTerm.kind(kind),
    ...tagIds.map(filterTerm.tag),
    ...authorIds.map(filterTerm.author),
  ];
}
