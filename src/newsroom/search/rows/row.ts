// What the index keeps of one text: its terms with their places and fields, and what they weigh.
import type { Document } from "../../../document/schema.ts";
import { toText } from "../../../document/to-text.ts";
import { compoundTerm, filterTerm, searchTerms } from "../terms.ts";
import type { RowWriter } from "./row-writer.ts";
import type { Weight } from "./weights.ts";

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
  vector: Buffer;
  weights: Buffer;
  length: number;
  /** Everything it can be found by, as numbers in the table. */
  terms: number[];
}

/** So far apart stand the fields, that no phrase reaches from one into the next. */
const GAP = 16;

export function searchRow(text: SearchText, row: RowWriter): SearchRow {
  const { table } = row;
  let start = 1;
  let length = 0;
  const add = (field: string, weight: Weight): void => {
    const { terms, compounds } = searchTerms(field);
    // Several terms may share a place.
    let before: number[] = [];
    let here: number[] = [];
    let last = -1;
    for (const { term: letters, position } of terms) {
      const term = table.numberOf(letters);
      row.place(term, start + position, weight);
      if (weight === "A") row.mark(table.headlineOf(term));
      if (position !== last) {
        before = position === last + 1 ? here : [];
        here = [];
        last = position;
      }
      if (!table.isPaired(term)) continue;
      here.push(term);
      for (const one of before) row.mark(table.pairOf(one, term));
    }
    for (const { parts } of compounds) row.mark(table.numberOf(compoundTerm(parts)));
    length += terms.length;
    start += Math.max(0, last) + GAP;
  };
  row.begin();
  for (const name of filtersOf(text)) row.mark(table.numberOf(name));
  add(text.headline, "A");
  for (const name of [text.kicker ?? "", ...text.names]) if (name !== "") add(name, "B");
  if (text.lead) add(text.lead, "C");
  add(toText(text.body), "D");
  return { vector: row.vector(), weights: row.weights(), length, terms: row.terms };
}

function filtersOf({ sectionId, kind, tagIds, authorIds }: SearchText): string[] {
  return [
    filterTerm.section(sectionId),
    filterTerm.kind(kind),
    ...tagIds.map(filterTerm.tag),
    ...authorIds.map(filterTerm.author),
  ];
}
