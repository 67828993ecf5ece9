// Where the tokens of a text stand and what they are: words, numbers, dates, times, addresses, Latin words and
// abbreviations in one piece each. Linear in the length of the text.

import { digitValue, isMark } from "./letters.ts";

export type TokenKind =
  | "word"
  | "abbreviation"
  | "latin"
  | "number"
  | "date"
  | "time"
  | "url"
  | "mail"
  | "name"
  | "tag";

const OTHER = 0;
const LETTER = 1;
const RIDER = 2;
const DIGIT = 3;
const LATIN = 4;
const SIGN = 5;
const kindOf = new Uint8Array(0x10000);
for (let code = 0x80; code < 0x10000; code++) {
  if (code >= 0xd800 && code <= 0xdfff) continue;
  if (/[\p{L}\p{Nl}]/u.test(String.fromCharCode(code))) kindOf[code] = LETTER;
}
for (let code = 0; code < 0x10000; code++) {
  if (digitValue(code) >= 0) kindOf[code] = DIGIT;
  else if (isMark(code) || code === 0x640 || code === 0x200c || code === 0x200d || code === 0xad)
    kindOf[code] = RIDER;
  else if (/[A-Za-z\u00c0-\u024f]/.test(String.fromCharCode(code))) kindOf[code] = LATIN;
}
for (let code = 0x300; code < 0x370; code++) kindOf[code] = RIDER;
for (const sign of "@#") kindOf[sign.charCodeAt(0)] = SIGN;

const D = "[0-9۰-۹٠-٩]";
const url =
  /(?:https?:\/\/|www\.)[^\s<>«»"،؛]*[^\s<>«»"،؛.,:!?؟)\]}]|(?:[a-z0-9-]+\.)+(?:com|ir|org|net|info|news|tv|me|co|io|edu|gov)(?:\/[^\s<>«»"،؛]*[^\s<>«»"،؛.,:!?؟)\]}])?(?![a-z0-9])/iy;
const mail = /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]+(?:\.[a-z0-9-]+)+/iy;
const latin =
  /[a-z\u00c0-\u024f][a-z0-9\u00c0-\u024f]*(?:['’][a-z\u00c0-\u024f]+|[.&+-](?=[a-z0-9])[a-z0-9\u00c0-\u024f]+)*(?:\+\+|#(?![\p{L}\p{N}]))?/iuy;
const date = new RegExp(
  `${D}{4}([/.-])${D}{1,2}\\1${D}{1,2}(?!${D})|${D}{1,2}([/.-])${D}{1,2}\\2${D}{4}(?!${D})`,
  "y",
);
const time = new RegExp(`${D}{1,2}:${D}{2}(?::${D}{2})?(?!${D})`, "y");
const number = new RegExp(`${D}{1,3}(?:[٬,]${D}{3})+(?:[.٫]${D}+)?(?!${D})|${D}+(?:[.٫/]${D}+)?`, "y");
const handle = /[@#][\p{L}\p{N}_][\p{L}\p{M}\p{N}_\u200c]*/uy;
const abbreviation = /\p{L}(?:\.\p{L}(?!\p{L}))+(?:\.\p{L}[\p{L}\p{M}]*)?\.?(?![\p{L}\p{M}])/uy;

const figureShapes: readonly [TokenKind, RegExp][] = [
  ["date", date],
  ["time", time],
  ["number", number],
];
const latinShapes: readonly [TokenKind, RegExp][] = [
  ["url", url],
  ["mail", mail],
  ["latin", latin],
];

/** Calls `each` for every token of the text, in order; signs and spaces are none. */
export function eachToken(text: string, each: (kind: TokenKind, start: number, end: number) => void): void {
  let at = 0;
  while (at < text.length) {
    const kind = kindOf[text.charCodeAt(at)] ?? OTHER;
    if (kind === OTHER || kind === RIDER) {
      at++;
      continue;
    }
    const start = at;
    if (kind === LETTER) {
      at++;
      while (at < text.length && isWordPart(text.charCodeAt(at))) at++;
      if (text.charCodeAt(at) === 0x2e && at - start <= 2) {
        const end = endOf(abbreviation, text, start);
        if (end > at) {
          each("abbreviation", start, end);
          at = end;
          continue;
        }
      }
      each("word", start, at);
      continue;
    }
    const [found, end] = special(text, at, kind);
    at = Math.max(end, at + 1);
    if (found) each(found, start, at);
  }
}

function isWordPart(code: number): boolean {
  const kind = kindOf[code];
  return kind === LETTER || kind === RIDER;
}

function special(text: string, at: number, kind: number): [TokenKind | undefined, number] {
  if (kind === SIGN) {
    const end = endOf(handle, text, at);
    return [end < 0 ? undefined : text[at] === "@" ? "name" : "tag", end];
  }
  const order = kind === DIGIT ? figureShapes : latinShapes;
  if (kind === DIGIT && text.charCodeAt(at) < 0x80 && /[0-9a-z._-]*[@a-z]/iy.test(text.slice(at, at + 40))) {
    const end = endOf(mail, text, at);
    if (end > 0) return ["mail", end];
  }
  for (const [name, shape] of order) {
    const end = endOf(shape, text, at);
    if (end > 0) return [name, end];
  }
  return [undefined, at + 1];
}

function endOf(shape: RegExp, text: string, at: number): number {
  shape.lastIndex = at;
  return shape.test(text) ? shape.lastIndex : -1;
}
