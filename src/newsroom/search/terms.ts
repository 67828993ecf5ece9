// The one way from a text to the terms of the index. What is kept of an article and what is asked for go through the
// same function, so that a word is found however it was typed.
import { type Token, tokens, ZWNJ } from "@dabir/farsi";

export interface IndexTerm {
  term: string;
  position: number;
}

export interface SearchTerms {
  terms: IndexTerm[];
  /** Words with a half-space that no table knows, as «joined» letters with where they were parted. */
  compounds: { joined: string; parts: string[]; position: number }[];
}

/** No word is so long; what is would not fit into the index. */
const LONGEST = 80;

/** The terms of a text in order, with their positions from 0. */
export function searchTerms(text: string): SearchTerms {
  const terms: IndexTerm[] = [];
  const compounds: SearchTerms["compounds"] = [];
  for (const token of tokens(text)) {
    for (const { term, position } of token.terms) {
      if (term !== "") terms.push({ term: term.length > LONGEST ? term.slice(0, LONGEST) : term, position });
    }
    const compound = compoundOf(token);
    if (compound) compounds.push(compound);
  }
  return { terms, compounds };
}

/** A word whose half-spaces no table knows gives its whole and its parts. */
function compoundOf({ kind, terms, whole }: Token): SearchTerms["compounds"][number] | undefined {
  const [first] = terms;
  if (kind !== "word" || terms.length < 3 || first?.term !== whole || whole.length > LONGEST)
    return undefined;
  const parts: string[] = [];
  for (const { term, position } of terms.slice(1)) {
    if (position === first.position + parts.length) parts.push(term);
  }
  if (parts.length < 2 || parts.join("").length !== whole.length) return undefined;
  return { joined: whole, parts, position: first.position };
}

/** The term under which the index keeps that a word was seen in these parts. */
export const compoundTerm = (parts: readonly string[]): string => `~${parts.join(ZWNJ)}`;

/** The term under which a word of the headline stands. */
export const headlineTerm = (term: string): string => `^${term}`;

/** Terms for filters: no word begins with «#». */
export const filterTerm = {
  section: (id: number): string => `#s${id}`,
  kind: (kind: string): string => `#k${kind}`,
  tag: (id: number): string => `#t${id}`,
  author: (id: number): string => `#a${id}`,
};
