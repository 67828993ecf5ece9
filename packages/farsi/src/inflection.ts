// What a search needs to know of endings and of می: the same parts and the same joined form for a word however its
// half-space was typed («کتاب‌ها», «کتابها», «کتاب ها»). On folded words, without a word table.

import { fold } from "./fold.ts";
import { ZWNJ } from "./letters.ts";
import { verbOf } from "./verbs.ts";

const endings = "ها های هایی هایم هایت هایش هایمان هایتان هایشان تر ترین تری".split(" ");
const joinedEnding = new RegExp(`^(.{3,})(${endings.toReversed().join("|")})$`);
const afterHe = /^(.{2,}ه)(اند|ایم|اید|است)$/;
const apartEndings: ReadonlySet<string> = new Set([...endings, "ای", "اند", "ام", "ایم", "اید", "اش", "شان"]);
const going = /^(ن?می)(.{2,})$/;

/** Stem and ending, or می and its verb, of a folded word written in one piece; undefined for any other word. */
export function partsOfJoined(word: string): [string, string] | undefined {
  const plural = joinedEnding.exec(word) ?? afterHe.exec(word);
  if (plural) return [plural[1] ?? "", plural[2] ?? ""];
  const verb = going.exec(word);
  return verb?.[2] && isGoing(verb[1] ?? "", verb[2]) ? [verb[1] ?? "", verb[2]] : undefined;
}

/** True when two folded words with one space between them are one word with a half-space. */
export function belongTogether(first: string, second: string): boolean {
  if (first === "می" || first === "نمی") return isGoing(first, second);
  return apartEndings.has(second) && first.length >= 2;
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
