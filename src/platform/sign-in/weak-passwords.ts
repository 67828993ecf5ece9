// Refuses passwords that are tried first: known ones, Persian ones, names, dates, telephone numbers, walks over the
// keyboard, and what the person is called. A password is taken for what its pieces are worth: a word of our list is
// one guess in a thousand, one of the breached passwords one in sixteen thousand, however long they are.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** As NIST SP 800-63B asks of what people choose, and some more. */
export const LEAST_LETTERS = 10;
export const MOST_LETTERS = 128;

export type Weakness = "short" | "long" | "personal" | "common";

/** What counts as enough, in bits. */
const ENOUGH = 34;
const WORD = 10;
const BREACHED = 14;
const WALK = 7;
const YEAR = 6;
const REPEAT = 5;
const TELEPHONE = 20;
const DIGIT = 3.3;
const LETTER = 4.7;
const OTHER = 6;
const LONGEST_WORD = 24;

/** The keys of a Persian keyboard by the Latin letters on them: «سلام» is typed as `sghl`. */
const KEYS = new Map([
  ...zip("ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدئو", "qwertyuiop[]asdfghjkl;'zxcvbnm,"),
  ["پ", "\\"],
  ["آ", "h"],
  ["ي", "d"],
  ["ك", ";"],
] as [string, string][]);
const LOOKALIKES = new Map(zip("@4831!05$7", "aabeiiosst"));
const ROWS = [
  "`1234567890-=",
  "qwertyuiop[]\\",
  "asdfghjkl;'",
  "zxcvbnm,./",
  "qazwsxedcrfvtgbyhnujmik,ol.p;/",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
  "abcdefghijklmnopqrstuvwxyz",
];
const WALKS = ROWS.flatMap((row) => [row, [...row].reverse().join("")]);

/** Bits by word. */
let words: Map<string, number> | undefined;

/** Undefined for a password that may be used. `person` are their name, address and whatever else is known of them. */
export function weaknessOf(password: string, person: readonly string[]): Weakness | undefined {
  const letters = [...password.normalize("NFKC")].length;
  if (letters < LEAST_LETTERS) return "short";
  if (letters > MOST_LETTERS) return "long";
  const own = new Set(person.flatMap(partsOf));
  if (worth(password, new Set()) < ENOUGH) return "common";
  return worth(password, own) < ENOUGH ? "personal" : undefined;
}

function worth(password: string, own: ReadonlySet<string>): number {
  words ??= readWords();
  const known = words;
  const bitsOf = (text: string) => (own.has(text) ? WORD : known.get(text));
  // Marks between digits and what is said a third time are worth nothing.
  const plain = onLatinKeys(password)
    .replace(/(?<=\d)[-./](?=\d)/g, "")
    .replace(/(.{1,16}?)\1{2,}/g, "$1$1");
  const unmasked = [...plain].map((letter) => LOOKALIKES.get(letter) ?? letter).join("");
  return Math.min(cheapest(plain, bitsOf), cheapest(unmasked, bitsOf) + 2);
}

/** The least that pieces following each other are worth together. */
function cheapest(text: string, bitsOf: BitsOf): number {
  const best = [0];
  for (let end = 1; end <= text.length; end += 1) {
    let least = (best[end - 1] as number) + single(text[end - 1] as string);
    for (let start = Math.max(0, end - LONGEST_WORD); start < end - 2; start += 1) {
      const piece = pieceWorth(text.slice(start, end), bitsOf);
      if (piece !== undefined) least = Math.min(least, (best[start] as number) + piece);
    }
    best[end] = least;
  }
  return best[text.length] as number;
}

type BitsOf = (text: string) => number | undefined;

function pieceWorth(piece: string, bitsOf: BitsOf): number | undefined {
  const known = bitsOf(piece);
  if (known !== undefined) return known;
  if (/^(.{1,4})\1+$/.test(piece)) return REPEAT + LETTER;
  if (WALKS.some((walk) => walk.includes(piece))) return WALK;
  // Years of people's lives in both calendars; days with them are digits of the month and day.
  if (/^(1[34]\d\d|19\d\d|20[0-3]\d)$/.test(piece)) return YEAR;
  if (/^(1[34]\d\d|19\d\d|20[0-3]\d)[-/.]?\d\d?[-/.]?\d\d?$/.test(piece)) return YEAR + 8;
  if (/^0?9\d{9}$/.test(piece)) return TELEPHONE;
  return undefined;
}

function single(letter: string): number {
  if (/\d/.test(letter)) return DIGIT;
  return /[a-z]/.test(letter) ? LETTER : OTHER;
}

/** Small letters, Latin digits, Persian letters as the keys they stand on; nothing that is not seen. */
function onLatinKeys(text: string): string {
  return [...text.normalize("NFKC").toLowerCase()]
    .map((letter) => KEYS.get(letter) ?? latinDigit(letter))
    .filter((letter) => !/\s|\p{Cf}/u.test(letter))
    .join("");
}

function latinDigit(letter: string): string {
  const at = "۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩".indexOf(letter);
  return at < 0 ? letter : String(at % 10);
}

function partsOf(text: string): string[] {
  const parts = text.split(/[\s\u200c@._+-]+/).map(onLatinKeys);
  return [onLatinKeys(text), ...parts].filter((part) => part.length >= 3);
}

function readWords(): Map<string, number> {
  const own = readFileSync(new URL("./weak-passwords.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .flatMap((line) => line.split(/\s+/));
  const breached = gunzipSync(readFileSync(new URL("./breached-passwords.txt.gz", import.meta.url)))
    .toString("utf8")
    .split("\n");
  const bits = new Map(breached.map((word) => [onLatinKeys(word), BREACHED]));
  for (const word of own) bits.set(onLatinKeys(word), WORD);
  bits.delete("");
  return bits;
}

function zip(keys: string, values: string): [string, string][] {
  const others = [...values];
  return [...keys].map((key, at) => [key, others[at] as string]);
}
