// Reads the counted spellings that count-spellings.ts writes.

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

export type Counted = [form: string, count: number][];
/** Word beside, how often «…‌های», how often «…ه‌ای». */
export type Neighbours = [word: string, plural: number, indefinite: number][];

/** Counts of one kind of text. */
export type SpellingCounts = {
  /** How many words the text has. */
  total: number;
  words: Counted;
  /** Forms with spaces where others have half-spaces. */
  spaced: Counted;
  next: Neighbours;
  previous: Neighbours;
  /** Spaced forms in news that only these texts write with half-spaces. */
  spacedInNews: Counted;
};

/** The counts of a file beside this one. */
export function spellingCounts(name: string): SpellingCounts {
  const bytes = readFileSync(new URL(name, import.meta.url));
  const [total, words, spaced, next, previous, spacedInNews] = gunzipSync(bytes)
    .toString("utf8")
    .split("\n\n");
  return {
    total: Number(total),
    words: counted(words),
    spaced: counted(spaced),
    next: neighbours(next),
    previous: neighbours(previous),
    spacedInNews: counted(spacedInNews),
  };
}

/** The same counts as if each had been met `weight` times. */
export function weighted(counts: SpellingCounts, weight: number): SpellingCounts {
  const more = (list: Counted): Counted => list.map(([form, count]) => [form, count * weight]);
  const { total, words, spaced, spacedInNews } = counts;
  return { ...counts, total: total * weight, words: more(words), spaced: more(spaced), spacedInNews };
}

function counted(section = ""): Counted {
  return rows(section).map(([form = "", count]) => [form, Number(count)]);
}

function neighbours(section = ""): Neighbours {
  return rows(section).map(([word = "", plural, indefinite]) => [word, Number(plural), Number(indefinite)]);
}

function rows(section: string): string[][] {
  return section === "" ? [] : section.split("\n").map((line) => line.split("\t"));
}
