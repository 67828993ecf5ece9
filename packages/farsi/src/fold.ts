// The key under which two spellings of the same text are equal. For search keys, tags, word lists and
// duplicate checks; never for display. Folding a key again changes nothing.

import { digitValue, isInvisible, isMark, persianLetterOf, plainFormOf } from "./letters.ts";

const SAME: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ئ: "ی",
  ؤ: "و",
  ة: "ه",
  ۃ: "ه",
  ء: "",
  "٪": "%",
  "٫": ".",
  "٬": ",",
  "،": ",",
  "؛": ";",
  "؟": "?",
  ٴ: "",
  ـ: "",
};

const DROP = "";
const table: (string | undefined)[] = new Array(0x10000);
for (let code = 0; code < 0x10000; code++) {
  const folded = foldCode(code);
  if (folded !== undefined) table[code] = folded;
}

/** What one UTF-16 unit folds to; undefined when it stays. Unpaired surrogates stay. */
function foldCode(code: number): string | undefined {
  if (code < 0x80) {
    if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 32);
    return (code >= 0x09 && code <= 0x0d) || code < 0x20 || code === 0x7f ? " " : undefined;
  }
  if (isInvisible(code) || isMark(code) || (code >= 0x300 && code <= 0x36f)) return DROP;
  if (
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
    return " ";
  if ((code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029) return " ";
  const digit = digitValue(code);
  if (digit >= 0) return String(digit);
  if (code >= 0xd800 && code <= 0xdfff) return undefined;
  const sign = String.fromCharCode(code);
  const plain = plainFormOf.get(code) ?? sign;
  let out = "";
  for (const letter of plain) {
    for (const part of persianLetterOf[letter] ?? letter) {
      if (isMark(part.charCodeAt(0))) continue;
      out += SAME[part] ?? part;
    }
  }
  if ((code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff)) out = latin(sign);
  return out === sign ? undefined : out;
}

function latin(sign: string): string {
  const bare = sign
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return bare.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}

/**
 * Letters to their Persian class (آ أ → ا, ي ئ → ی, ك → ک, ة ۀ → ه, ؤ → و), digits to Latin, Latin to lower
 * case without accents; vowel marks, hamza, tatweel, half-spaces and bidi marks out; white space to single
 * spaces, trimmed. Punctuation stays, in its Latin shape. "" stays "".
 */
export function fold(text: string): string {
  let out = "";
  let kept = 0;
  let space = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const folded = code === 0x20 ? " " : table[code];
    if (folded === undefined) {
      space = false;
      continue;
    }
    if (folded === " " && !space && code === 0x20) {
      space = true;
      continue;
    }
    out += text.slice(kept, at);
    kept = at + 1;
    if (folded === " ") {
      if (!space) out += " ";
      space = true;
    } else if (folded !== "") {
      out += folded;
      space = false;
    }
  }
  out += text.slice(kept);
  return space && out.endsWith(" ") ? out.slice(0, -1) : out;
}
