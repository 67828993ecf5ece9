// What the word table knows of folded letters, over all its words that fold to them.

import { fold } from "./fold.ts";
import { ZWNJ } from "./letters.ts";
import type { Lexicon } from "./lexicon.ts";

export type Known = {
  /** −ln of the share of the letters as one word; infinite where they never are. */
  plain: number;
  /** The likeliest way to cut them, and what it costs. */
  cut: readonly string[] | undefined;
  cutCost: number;
  takes: number;
  listed: boolean;
};

/** What texts make of «…های»: the cost of «…‌های» and of «…ه‌ای», infinite when they have not got it. */
export function costsOfReadings(words: Lexicon, stem: string): { plural: number; final: number } {
  const costs = { plural: Infinity, final: Infinity };
  const key = `${stem}های`;
  for (const word of [key, ...words.foldingTo(key)]) {
    for (const { joints, spaces, cost } of words.spellings(word) ?? []) {
      const tail = word.length - 32 + Math.clz32(joints | spaces);
      if (tail === 3) costs.plural = Math.min(costs.plural, cost);
      else if (tail === 2) costs.final = Math.min(costs.final, cost);
    }
  }
  return costs;
}

/** Undefined for letters that the table has not. */
export function lookUp(words: Lexicon, key: string): Known | undefined {
  let found: Known | undefined;
  for (const word of [key, ...words.foldingTo(key)]) {
    const spellings = words.spellings(word);
    if (!spellings) continue;
    found ??= { plain: Infinity, cut: undefined, cutCost: Infinity, takes: 0, listed: false };
    found.takes |= words.classOf(word);
    for (const { joints, spaces, cost, listed } of spellings) {
      if ((joints | spaces) === 0) {
        found.plain = Math.min(found.plain, cost);
        found.listed ||= listed;
      } else if (cost < found.cutCost) {
        const parts = partsAt(word, joints | spaces);
        if (parts.length < 2) continue;
        found.cutCost = cost;
        found.cut = parts;
      }
    }
  }
  return found;
}

function partsAt(word: string, places: number): readonly string[] {
  let marked = "";
  for (let at = 0; at < word.length; at++) marked += word[at] + ((places >> at) & 1 ? ZWNJ : "");
  return marked.split(ZWNJ).map(fold).filter(Boolean);
}
