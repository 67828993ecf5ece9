// Days of the month in words («بیست و نهم», «اول») in a folded date line, turned into figures.

import { fold } from "./fold.ts";
import { ordinal } from "./number-words.ts";

const days = new Map<string, number>([["اول", 1]]);
for (let day = 1; day <= 31; day++) {
  const words = fold(ordinal(day).replaceAll("\u200c", " "));
  days.set(words, day);
  days.set(words.replace(/ (?=ام$)/, ""), day);
  days.set(words.replace(" و ", " و"), day);
}
const pattern = new RegExp(
  `(?<!\\p{L})(${[...days.keys()].sort((a, b) => b.length - a.length).join("|")})(?= \\p{L})(?!\\p{L})`,
  "gu",
);

/** The text with every day in words that a word follows as a figure. */
export function daysInFigures(key: string): string {
  return key.replace(pattern, (words: string) => String(days.get(words) ?? words));
}
