// The entries of dictionary-fa (Lilak): each word with the classes of endings its affix flags allow.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { stemClass } from "../src/affixes.ts";
import { isMark } from "../src/letters.ts";

/** Affix flags of Lilak → what the stem takes. */
const flagClass: Readonly<Record<string, number>> = {
  sa: stemClass.consonant,
  sr: stemClass.consonant,
  sl: stemClass.consonant,
  sb: stemClass.vowel,
  sn: stemClass.vowel,
  sv: stemClass.vowel,
  sq: stemClass.vowel,
  sc: stemClass.final,
  sm: stemClass.final,
  sp: stemClass.final,
  sj: stemClass.person,
};

/** Word (with its half-spaces, without vowel marks) → bits of `stemClass`; 0 for a word that takes no ending. */
export function dictionary(): Map<string, number> {
  const file = fileURLToPath(new URL("index.dic", import.meta.resolve("dictionary-fa")));
  const words = new Map<string, number>();
  for (const line of readFileSync(file, "utf8").split("\n").slice(1)) {
    const [entry = "", flags = ""] = line.split("/");
    const word = [...entry].filter((sign) => !isMark(sign.charCodeAt(0))).join("");
    if (!word || word.startsWith("همی")) continue;
    let takes = words.get(word) ?? 0;
    for (const [flag = ""] of flags.matchAll(/../g))
      if (flag !== "!!") takes |= stemClass.any | (flagClass[flag] ?? 0);
    words.set(word, takes);
  }
  return words;
}
