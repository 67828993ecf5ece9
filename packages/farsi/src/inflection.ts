// What a search needs to know of endings, of می and of parts that make compounds: a word has the same parts and the
// same joined form however its half-space was typed («کتاب‌ها», «کتابها», «کتاب ها»). On folded words, without a
// word table.

import { fold } from "./fold.ts";
import { ZWNJ } from "./letters.ts";
import { verbOf } from "./verbs.ts";

const endings = "ها های هایی هایم هایت هایش هایمان هایتان هایشان تر ترین تری";
/** Second parts that make compounds freely and are hardly the end of any other word. Folded. */
const seconds =
  "بینی اندازی سازی گذاری گذاران برداری ریزی اموزان اموزی نامه زده زدگان نویسی نویسان پوشان بندی گیری گیران نشینی " +
  "طلبان طلبی گویی الملل المللی الله جمهور جمهوری کننده کنندگان دهنده دهندگان شناسی شناسان پردازی فروشی خواهی خواهان " +
  "پذیری امیز انگیز گرایی یابی سنجی العاده نهایی اوری یافته رسانی پروری";
const splitting: ReadonlySet<string> = new Set(`${endings} ${seconds}`.split(" "));
const longest = 8;
const afterHe = /^(.{2,}ه)(اند|ایم|اید|است|ی)$/;
const joining: ReadonlySet<string> = new Set(
  `${endings} ${seconds} ای اند ام ایم اید اش شان ساز گذار بردار ریز اموز نویس پوش گیر نشین طلب شناس پذیر نام`.split(
    " ",
  ),
);
const going = /^(ن?می)(.{2,})$/;

const none: readonly string[] = [];
let split = new Map<string, readonly string[]>();

/** The two parts of a folded word in one piece: stem and ending, می and its verb, the halves of a compound; or none. */
export function partsOfJoined(word: string): readonly string[] {
  let parts = split.get(word);
  if (!parts) {
    if (split.size > 30_000) split = new Map();
    parts = partsOfNew(word);
    split.set(word, parts);
  }
  return parts;
}

function partsOfNew(word: string): readonly string[] {
  for (let size = Math.min(longest, word.length - 3); size >= 2; size--) {
    const ending = word.slice(-size);
    if (splitting.has(ending)) return [word.slice(0, -size), ending];
  }
  const participle = afterHe.exec(word);
  if (participle) return [participle[1] ?? "", participle[2] ?? ""];
  const verb = going.exec(word);
  return verb?.[2] && isGoing(verb[1] ?? "", verb[2]) ? [verb[1] ?? "", verb[2]] : none;
}

/** True when two folded words with one space between them are one word with a half-space. */
export function belongTogether(first: string, second: string): boolean {
  if (first === "می" || first === "نمی") return isGoing(first, second);
  return (joining.has(second) && first.length >= 2) || (second === "ی" && first.endsWith("ه"));
}

const known = new Map<string, boolean>();

/** True for a form of a verb after می. Folding made «آ» an «ا»; both are tried. */
function isGoing(prefix: string, rest: string): boolean {
  const key = `${prefix}${ZWNJ}${rest}`;
  let is = known.get(key);
  if (is === undefined) {
    if (known.size > 20_000) known.clear();
    is =
      Boolean(verbOf(key)?.clear) || (rest.startsWith("ا") && Boolean(verbOf(key.replace("ا", "آ"))?.clear));
    known.set(key, is);
  }
  return is;
}

/** Folded parts of a word at its half-spaces; empty for a word without any. */
export function partsAtHalfSpaces(word: string): string[] {
  return word.includes(ZWNJ)
    ? word
        .split(/\u200c+/)
        .map(fold)
        .filter(Boolean)
    : [];
}
