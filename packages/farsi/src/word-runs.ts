// Persian words in a text and the runs they stand in: words of one run have nothing but spaces between them.
// Half-spaces and vowel marks belong to the word; everything else ends it.

import { isMark, joinsNothingAfter, persianLetterOf, plainFormOf, ZWNJ } from "./letters.ts";

/** A word as it stands in the text, and its letters alone. */
export type RunWord = {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** Persian letters only: no marks, tatweel, half-spaces. */
  key: string;
  /** Bit i is set where a half-space follows letter i of the key; none after a letter that never joins. */
  joints: number;
  /** Offset in the text after letter i of the key; undefined when the word is its key. */
  ends: number[] | undefined;
  /** True for the first word of a run that stands after a number. */
  counted: boolean;
  /** True for a word whose last sign says that it is whole: the ezafe of «خانهٔ», the tanvin of «واقعاً». */
  closed: boolean;
};

const LETTER = 1;
const RIDER = 2;
const SPACE = 3;
const kind = new Uint8Array(0x10000);
for (let code = 0x620; code <= 0x6d5; code++)
  if (/\p{L}/u.test(String.fromCharCode(code))) kind[code] = LETTER;
for (const code of plainFormOf.keys()) kind[code] = LETTER;
for (let code = 0x600; code < 0x700; code++) if (isMark(code)) kind[code] = RIDER;
kind[0x640] = RIDER;
kind[0x200c] = RIDER;
kind[0x20] = SPACE;
kind[0xa0] = SPACE;

/** Calls `each` for every run of words in the text, in order. Linear in the length of the text. */
export function eachRun(text: string, each: (run: RunWord[]) => void): void {
  let run: RunWord[] = [];
  let at = 0;
  const { length } = text;
  while (at < length) {
    const what = kind[text.charCodeAt(at)];
    if (what === LETTER) {
      const start = at;
      let plain = true;
      while (at < length) {
        const code = text.charCodeAt(at);
        const next = kind[code];
        if (next !== LETTER && next !== RIDER) break;
        if (next === RIDER || DIFFERS[code]) plain = false;
        at++;
      }
      const counted = run.length === 0 && afterDigit(text, start);
      if (plain)
        run.push({
          start,
          end: at,
          key: text.slice(start, at),
          joints: 0,
          ends: undefined,
          counted,
          closed: false,
        });
      else run.push({ ...wordWithRiders(text, start, at), counted });
    } else if (what === SPACE) {
      at++;
    } else {
      if (run.length > 0) each(run);
      if (run.length > 0) run = [];
      at++;
    }
  }
  if (run.length > 0) each(run);
}

const DIFFERS = new Uint8Array(0x10000);
for (let code = 0x600; code < 0x10000; code++) {
  if (kind[code] === LETTER && (plainFormOf.has(code) || persianLetterOf[String.fromCharCode(code)]))
    DIFFERS[code] = 1;
}

function afterDigit(text: string, start: number): boolean {
  const code = text.charCodeAt(text.charCodeAt(start - 1) === 0x20 ? start - 2 : start - 1);
  return (
    (code >= 0x30 && code <= 0x39) || (code >= 0x6f0 && code <= 0x6f9) || (code >= 0x660 && code <= 0x669)
  );
}

function wordWithRiders(text: string, start: number, stop: number): Omit<RunWord, "counted"> {
  let end = stop;
  while (end > start && text[end - 1] === ZWNJ) end--;
  let key = "";
  let joints = 0;
  const ends: number[] = [];
  for (let at = start; at < end; at++) {
    const sign = text[at] ?? "";
    const code = text.charCodeAt(at);
    if (code === 0x200c) {
      if (key.length > 0 && key.length < 31 && !joinsNothingAfter(key.at(-1) ?? ""))
        joints |= 1 << (key.length - 1);
    } else if (kind[code] === LETTER) {
      for (const letter of plainFormOf.get(code) ?? persianLetterOf[sign] ?? sign) {
        if (kind[letter.charCodeAt(0)] !== LETTER) continue;
        key += letter;
        ends.push(at + 1);
      }
      if (ends.length > 0) ends[ends.length - 1] = at + 1;
    } else if (ends.length > 0) ends[ends.length - 1] = at + 1;
  }
  return { start, end, key, joints, ends, closed: isMark(text.charCodeAt(end - 1)) || text[end - 1] === "ۀ" };
}
