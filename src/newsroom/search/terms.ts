// The one way from a text to the terms of the index. What is kept of an article and what is asked for go through the
// same function, so that a word is found however it was typed.
import { tokens, ZWNJ } from "@dabir/farsi";

export interface IndexTerm {
  term: string;
  position: number;
}

export interface SearchTerms {
  terms: IndexTerm[];
  /** Words that read otherwise without their half-spaces, as «joined» letters with where they were parted. */
  compounds: { joined: string; parts: string[]; position: number }[];
}

/** No word is so long; what is would not fit into the index. */
const LONGEST = 80;

/** «هایمان» is as often written «های‌مان»: two pieces however it was. */
const OWNED = new Map([
  ["هایمان", "مان"],
  ["هایتان", "تان"],
  ["هایشان", "شان"],
]);
const OWNED_LENGTH = 6;

/** The terms of a text in order, with their positions from 0. */
export function searchTerms(text: string): SearchTerms {
  const terms: IndexTerm[] = [];
  const compounds: SearchTerms["compounds"] = [];
  let shift = 0;
  let halfSpace = text.indexOf(ZWNJ);
  for (const token of tokens(text)) {
    const start = terms.length;
    for (const one of token.terms) {
      const { term, position } = one;
      const owner = term.length === OWNED_LENGTH ? OWNED.get(term) : undefined;
      if (owner) {
        terms.push({ term: "های", position: position + shift });
        shift += 1;
        terms.push({ term: owner, position: position + shift });
      } else if (shift === 0 && term.length <= LONGEST) {
        if (term !== "") terms.push(one);
      } else terms.push({ term: term.slice(0, LONGEST), position: position + shift });
    }
    if (halfSpace >= 0 && halfSpace < token.start) halfSpace = text.indexOf(ZWNJ, token.start);
    if (token.kind !== "word" || halfSpace < 0 || halfSpace >= token.end) continue;
    const compound = compoundOf(token.whole, terms.slice(start));
    if (compound) compounds.push(compound);
  }
  return { terms, compounds };
}

/** A word that reads otherwise when its half-spaces are left out. */
function compoundOf(joined: string, terms: IndexTerm[]): SearchTerms["compounds"][number] | undefined {
  const parts = piecesOf(terms, joined);
  if (parts.length < 2 || joined.length > LONGEST || parts.join("") !== joined) return undefined;
  const position = terms[0]?.position ?? 0;
  return String(joinedPieces(joined)) === String(parts) ? undefined : { joined, parts, position };
}

/** One term a place, the whole left out where there are pieces. */
function piecesOf(terms: IndexTerm[], whole: string): string[] {
  const pieces = new Map<number, string>();
  for (const { term, position } of terms) {
    if (!pieces.has(position) || pieces.get(position) === whole) pieces.set(position, term);
  }
  return [...pieces.values()];
}

const KEPT = 50_000;
let kept = new Map<string, string[]>();

function joinedPieces(joined: string): string[] {
  let pieces = kept.get(joined);
  if (!pieces) {
    if (kept.size > KEPT) kept = new Map();
    pieces = piecesOf(searchTerms(joined).terms, joined);
    kept.set(joined, pieces);
  }
  return pieces;
}

/** The term under which the index keeps that a word was seen in these parts. */
export const compoundTerm = (parts: readonly string[]): string => `~${parts.join(ZWNJ)}`;

/** The term under which a word of the headline stands. */
export const headlineTerm = (term: string): string => `^${term}`;

/** The term under which two neighbours stand, where both stand nearly everywhere. */
export const pairTerm = (one: string, other: string): string => `+${one} ${other}`;

/** No mark that stands for a place, a pair or a filter. */
export const isWord = (term: string): boolean => /^[\p{L}\p{N}]/u.test(term);

/** Terms for filters: no word begins with «#». */
export const filterTerm = {
  section: (id: number): string => `#s${id}`,
  kind: (kind: string): string => `#k${kind}`,
  tag: (id: number): string => `#t${id}`,
  author: (id: number): string => `#a${id}`,
};
