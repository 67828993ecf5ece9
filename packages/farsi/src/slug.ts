// A headline as the readable part of an address: Persian letters stay, everything between words is one «-».

import { digitValue, isInvisible, isMark, persianLetterOf, plainFormOf } from "./letters.ts";

const encoder = new TextEncoder();

/**
 * Letters and digits with «-» for spaces, half-spaces and punctuation; digits Latin, Latin lower case.
 * Cut at a word when longer than maxBytes (UTF-8, default 150); a first word that is longer itself is cut
 * at a letter. "" when the text has no letter or digit.
 */
export function slug(text: string, options: { maxBytes?: number } = {}): string {
  const words = plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return fit(words, options.maxBytes ?? 150);
}

function plain(text: string): string {
  let out = "";
  for (const sign of text.toWellFormed().normalize("NFC")) {
    const code = sign.codePointAt(0) ?? 0;
    const digit = digitValue(code);
    if (digit >= 0) out += digit;
    else if (code === 0x200c || code === 0xad || code === 0xac || code === 0x200e || code === 0x200f)
      out += " ";
    else if (code === 0x640 || isInvisible(code) || isMark(code)) continue;
    else {
      const letters = plainFormOf.get(code) ?? persianLetterOf[sign] ?? sign;
      for (const letter of letters) if (letter !== "ـ" && !isMark(letter.codePointAt(0) ?? 0)) out += letter;
    }
  }
  return out
    .toLowerCase()
    .normalize("NFC")
    .replace(/\p{M}+/gu, "");
}

function fit(words: string[], maxBytes: number): string {
  let out = "";
  let bytes = 0;
  for (const word of words) {
    const size = encoder.encode(word).length + (out ? 1 : 0);
    if (bytes + size > maxBytes) return out || cutWord(word, maxBytes);
    out += out ? `-${word}` : word;
    bytes += size;
  }
  return out;
}

function cutWord(word: string, maxBytes: number): string {
  let out = "";
  let bytes = 0;
  for (const letter of word) {
    bytes += encoder.encode(letter).length;
    if (bytes > maxBytes) break;
    out += letter;
  }
  return out;
}
