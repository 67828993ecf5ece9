// Days of the month and years in words («بیست و نهم», «اول», «هزار و چهارصد») in a folded date line, turned into
// figures.

import { fold } from "./fold.ts";
import { numberToWords, ordinal } from "./number-words.ts";

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

const years = new Map<string, number>();
for (let year = 1200; year <= 1500; year++)
  years.set(fold(numberToWords(year).replaceAll("\u200c", " ")).replace(/^یک /, ""), year);
const yearPattern = /(?<!\p{L})(?:یک ?)?(هزار و \p{L}+(?: و \p{L}+){0,2})(?!\p{L})/gu;

/** The text with every day in words that a word follows, and every year in words, as a figure. */
export function daysInFigures(key: string): string {
  const text = key.replace(pattern, (words: string) => String(days.get(words) ?? words));
  if (!text.includes("هزار")) return text;
  return text.replace(yearPattern, (words: string, year: string) => String(years.get(year) ?? words));
}
