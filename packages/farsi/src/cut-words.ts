// Words as they stand in a text, cut for search. The words of a text repeat: each way to write one is cut once.

import { fold } from "./fold.ts";
import type { Pieces } from "./inflection.ts";
import { ZWNJ } from "./letters.ts";
import { remembered } from "./remembered.ts";

export type CutWord = {
  /** The word in one piece, folded; empty where it is nothing but marks. */
  whole: string;
  pieces: readonly string[];
  /** True where it is cut although its letters are a piece as well: it has a half-space that no table knows of. */
  alsoWhole: boolean;
};

/** How many ways to write a word are remembered. */
const kept = 120_000;

/** A word that the table has is cut as the table says, wherever it has half-spaces; another where it has them. */
export function wordCutter({ of, has }: Pick<Pieces, "of" | "has">): (word: string) => CutWord {
  return remembered(kept, (word) => {
    const whole = fold(word);
    const own = of(whole);
    const pieces =
      !word.includes(ZWNJ) || has(whole) ? own : word.split(ZWNJ).map(fold).filter(Boolean).flatMap(of);
    return { whole, pieces, alsoWhole: pieces.length > 1 && own.length === 1 };
  });
}
