// The word table: for the letters of a word, the ways it is written and how often. Loaded on first use, once;
// a process that never repairs or checks spelling never pays for it.

import { fold } from "./fold.ts";
import { wordTable } from "./word-table.ts";

/** One way to write some letters. Bits count letters: bit i is the place after letter i. */
export type Spelling = {
  /** Where half-spaces stand. */
  joints: number;
  /** Where spaces stand: the letters are then two or three words. */
  spaces: number;
  /** −ln of its share of all words. */
  cost: number;
  /** True where a dictionary gives it; false where only texts do. */
  listed: boolean;
};

export type Lexicon = {
  spellings(key: string): readonly Spelling[] | undefined;
  /** Bits of `stemClass`; 0 for a word that takes no ending. */
  classOf(key: string): number;
  has(key: string): boolean;
  /** The words that `fold` makes other, by what it makes of them: ایین → آیین. */
  foldingTo(folded: string): readonly string[];
  /** Parts that freely begin or end compounds (بی, گذاری), with their cost as such a part. */
  firstPart(key: string): number | undefined;
  secondPart(key: string): number | undefined;
  /** How much more likely «…‌های» is than «…ه‌ای» before or after a word: a log ratio, 0 when unknown. */
  pluralBefore(next: string): number;
  pluralAfter(previous: string): number;
};

let loaded: Lexicon | undefined;
/** How many words are kept decoded; all are dropped when there are more. */
const decodedSize = 20_000;

/** The shared lexicon. In a browser call `loadLexicon` first; elsewhere the tables beside this file are read. */
export function lexicon(): Lexicon {
  loaded ??= parseLexicon(readTable("lexicon.txt.gz"), readTable("supplement.txt.gz"));
  return loaded;
}

/**
 * Gives the library its word table: the unpacked text of lexicon/lexicon.txt.gz, and of lexicon/supplement.txt.gz
 * where its licence suits; without it compounds are known less well.
 */
export function loadLexicon(table: string, supplement = ""): void {
  loaded = parseLexicon(table, supplement);
}

/** The unpacked text of a table; empty for a supplement that was left out. */
function readTable(name: string): string {
  const builtin = globalThis.process?.getBuiltinModule;
  if (!builtin) throw new Error("call loadLexicon() with the word table first");
  const { existsSync, readFileSync } = builtin("node:fs");
  const file = new URL(`../lexicon/${name}`, import.meta.url);
  if (name.startsWith("supplement") && !existsSync(file)) return "";
  return builtin("node:zlib").gunzipSync(readFileSync(file)).toString("utf8");
}

/**
 * Reads the table: sections divided by an empty line. Words: «key⇥class spelling…», a spelling being a kind
 * (j joined, d listed, n seen, s spaced), its cost in eighths (two base-36 signs) and its places (base-36).
 * A line of the supplement stands in place of the table's line of that word.
 */
export function parseLexicon(table: string, supplement = ""): Lexicon {
  const [words = "", ...sections] = table.split("\n\n");
  const [otherWords = "", ...otherSections] = supplement.split("\n\n");
  const allWords = otherWords ? `${otherWords}\n${words}` : words;
  const entries = wordTable(allWords);
  const [firsts, seconds, nexts, previouses] = [0, 1, 2, 3].map((at) =>
    numbers(`${sections[at] ?? ""}\n${otherSections[at] ?? ""}`),
  ) as [Numbers, Numbers, Numbers, Numbers];
  let decoded = new Map<string, readonly Spelling[]>();
  let folding: Map<string, string[]> | undefined;
  return {
    spellings(key) {
      const known = decoded.get(key);
      if (known) return known;
      const entry = entries.entry(key);
      if (entry === undefined) return undefined;
      const made = decode(entry);
      if (decoded.size >= decodedSize) decoded = new Map();
      decoded.set(key, made);
      return made;
    },
    classOf: (key) => Number.parseInt(entries.entry(key)?.[0] ?? "0", 36),
    has: (key) => entries.has(key),
    foldingTo(folded) {
      folding ??= foldingWords(allWords);
      return folding.get(folded) ?? none;
    },
    firstPart: (key) => firsts.get(key),
    secondPart: (key) => seconds.get(key),
    pluralBefore: (word) => nexts.get(word) ?? 0,
    pluralAfter: (word) => previouses.get(word) ?? 0,
  };
}

function decode(entry: string): Spelling[] {
  return entry
    .slice(2)
    .split(" ")
    .map((code) => {
      const [places = "", spaces = ""] = code.slice(3).split("|");
      return {
        joints: bitsOf(places),
        spaces: bitsOf(spaces),
        cost: Number.parseInt(code.slice(1, 3), 36) / 8,
        listed: code[0] === "d" || code[0] === "j",
      };
    });
}

function bitsOf(places: string): number {
  let bits = 0;
  for (const place of places) bits |= 1 << Number.parseInt(place, 36);
  return bits;
}

const none: readonly string[] = [];

/** The words with a letter that `fold` changes, by their folded letters. */
function foldingWords(table: string): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [word] of table.matchAll(/^[^\t\n]*[آأإئؤةءۀ][^\t\n]*(?=\t)/gm)) {
    const key = fold(word);
    const same = words.get(key);
    if (!same) words.set(key, [word]);
    else if (!same.includes(word)) same.push(word);
  }
  return words;
}

type Numbers = Map<string, number>;

function numbers(section: string): Numbers {
  const table: Numbers = new Map();
  for (const line of section.split("\n")) {
    const tab = line.indexOf("\t");
    if (tab > 0) table.set(line.slice(0, tab), Number(line.slice(tab + 1)) / 8);
  }
  return table;
}
