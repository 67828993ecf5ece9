// What a search knows without a word table of endings, of می and of parts that make compounds, so that a word is cut
// alike however its half-space was typed («کتاب‌ها», «کتابها», «کتاب ها»). On folded words.

import { type CutWord, wordCutter } from "./cut-words.ts";
import { ZWNJ } from "./letters.ts";
import { remembered } from "./remembered.ts";
import { verbOf } from "./verbs.ts";

/** Cuts words for search. Everything is folded. */
export type Pieces = {
  /** The pieces of a word by its letters; the word alone when it is not cut. */
  of(letters: string): readonly string[];
  /** True for letters that a table has as a word. */
  has(letters: string): boolean;
  /** A word as it stands in a text, cut. */
  cut(word: string): CutWord;
  /**
   * Makes two ways to cut the same letters one («نام‌های», «نامه‌ای»), in place, and gives what else stands at a
   * place because the other way may be meant; nothing where there is none.
   */
  settle(run: string[]): ReadonlyMap<number, string> | undefined;
};

const endings = "ها های هایی هایم هایت هایش هایمان هایتان هایشان تر ترین تری";
/** Second parts that make compounds freely and are hardly the end of any other word. Folded. */
const seconds =
  "بینی اندازی سازی گذاری گذاران برداری ریزی اموزان اموزی نامه زده زدگان نویسی نویسان پوشان بندی گیری گیران نشینی " +
  "طلبان طلبی گویی الملل المللی الله جمهور جمهوری کننده کنندگان دهنده دهندگان شناسی شناسان پردازی فروشی خواهی خواهان " +
  "پذیری امیز انگیز گرایی یابی سنجی العاده نهایی اوری یافته رسانی پروری";
const splitting: ReadonlySet<string> = new Set(`${endings} ${seconds}`.split(" "));
const longest = 8;
const afterHe = /^(.{2,}ه)(اند|ایم|اید|است|ی)$/;
const going = /^(ن?می)(.{2,})$/;

const parts = { of: remembered(30_000, piecesOfJoined), has: () => false };

export const endingPieces: Pieces = { ...parts, cut: wordCutter(parts), settle: () => undefined };

/** Stem and ending, می and its verb, the halves of a compound; or the word alone. */
function piecesOfJoined(word: string): readonly string[] {
  for (let size = Math.min(longest, word.length - 3); size >= 2; size--) {
    const ending = word.slice(-size);
    if (splitting.has(ending)) return [word.slice(0, -size), ending];
  }
  const participle = afterHe.exec(word);
  if (participle) return [participle[1] ?? "", participle[2] ?? ""];
  const verb = going.exec(word);
  return verb?.[2] && isGoing(verb[1] ?? "", verb[2]) ? [verb[1] ?? "", verb[2]] : [word];
}

/** True for a form of a verb after می. Folding made «آ» an «ا»; both are tried. */
export function isGoing(prefix: string, rest: string): boolean {
  return (
    isVerb(`${prefix}${ZWNJ}${rest}`) ||
    (rest.startsWith("ا") && isVerb(`${prefix}${ZWNJ}${rest.replace("ا", "آ")}`))
  );
}

const isVerb = remembered(20_000, (key) => Boolean(verbOf(key)?.clear));
