// The words that tell what a text is about: frequent in it, rare elsewhere. For related items and tags.

import { stopWords } from "./stop-words.ts";
import { tokens } from "./tokens.ts";

export type KeyTerm = { term: string; weight: number };

type Archive = {
  /** Number of texts in the archive. */
  size: number;
  /** In how many of them a folded term occurs. */
  documentsWith(term: string): number;
};

/**
 * The weightiest folded terms of a text, best first. Terms of the headline count three times. Without an archive
 * every term counts as equally rare.
 */
export function keyTerms(
  article: { headline?: string; text: string },
  archive?: Archive,
  most = 50,
): KeyTerm[] {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const token of tokens(text)) {
      if (token.kind === "time") continue;
      for (const { term } of token.terms)
        if (term.length >= 2 && !stopWords.has(term)) counts.set(term, (counts.get(term) ?? 0) + weight);
    }
  };
  if (article.headline) add(article.headline, 3);
  add(article.text, 1);
  const weights: KeyTerm[] = [];
  for (const [term, count] of counts) {
    const rarity = archive ? Math.log((archive.size + 1) / (archive.documentsWith(term) + 0.5)) : 1;
    if (rarity > 0) weights.push({ term, weight: (count / (count + 1.2)) * rarity });
  }
  return weights.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1)).slice(0, most);
}
