// The singular of plurals whose stem a rule must find: نمایندگان, دانشجویان, شبه‌نظامیان, اقدامات, متدینین,
// روحانیون. Only where the singular is a word; where the plural is the commoner word, it stands for itself.

import { stemClass } from "./affixes.ts";
import { notPlural, notSoundPlural, ownPlurals, persons } from "./lemma-words.ts";
import { ZWNJ } from "./letters.ts";
import { lexicon } from "./lexicon.ts";

/** Compounds of those who do something: دانش‌آموز, روزنامه‌نگار. */
const agents =
  /\u200c(?:آموز|نگار|ساز|نویس|دار|کار|شناس|گو|بردار|گیر|گر|خواه|طلب|دان|یاب|سنج|گذار|پرداز|باز|خوان|نشین|پوش|فروش|پرور|سوار)$/;
/** −ln of the share beyond which a word in ی is too rare to be trusted as the singular of one in یان. */
const rare = 11.5;
/**
 * How much rarer, in −ln, a singular may be than its plural in ات and still be its lemma: one without ة (اقدام), one
 * with it (مقوله), and the latter beside the former (معادله, not معادل; but نفر, not نفره).
 */
const leeway = { masculine: 0.25, feminine: 1.5, between: 3 };

export function isAgent(form: string): boolean {
  return agents.test(form);
}

/** The singular of a plural in ان, یان or گان, or in Arabic ات, ین or ون. */
export function pluralLemma(form: string): string | undefined {
  return personPlural(form) ?? soundPlural(form) ?? femininePlural(form);
}

function personPlural(form: string): string | undefined {
  if (notPlural.has(form) || !/ان$/.test(form)) return undefined;
  const he = form.replace(/(?:ه\u200c)?گان$/, "ه");
  const doer = lastPart(he);
  if (
    he !== form &&
    form !== "همگان" &&
    (doer.length >= 4 || /[دت]ه$/.test(doer)) &&
    (isNoun(he) || isNoun(doer))
  )
    return he;
  const vowel = form.replace(/(?<=[او])یان$/, "");
  if (vowel !== form && vowel.length >= 3 && isWord(vowel)) return vowel;
  const single = form.replace(/(?<!\u200c[تش]|\u200cم)ان$/, "");
  if (single !== form && isPerson(single)) return single;
  // شبه‌نظامیان: the last part tells.
  const part = lastPart(form);
  const singular = part === form || part.length < 5 ? undefined : personPlural(part);
  return singular && form.slice(0, -part.length) + singular;
}

function isPerson(single: string): boolean {
  if (persons.has(single) || isAgent(single)) return true;
  if (single.length < 3 && single !== "زن") return false;
  if (!isWord(single)) return false;
  if (single.endsWith("ی")) return (classOf(single) & stemClass.person) !== 0 && costOf(single) < rare;
  return (classOf(single) & stemClass.person) !== 0 || (single.length >= 5 && isNoun(single));
}

/** Arabic ین and ون: of doers and of those to whom it is done (متدین, ذاکر), and of words in ی (روحانی). */
function soundPlural(form: string): string | undefined {
  if (notSoundPlural.has(form)) return undefined;
  const single = /^(م.{3,}|.ا..)ین$/.exec(form)?.[1] ?? /^(.{3,}ی)ون$/.exec(form)?.[1];
  return single && isWord(single) ? single : undefined;
}

/** اقدامات → اقدام, مقولات → مقوله, خدمات → خدمت. */
function femininePlural(form: string): string | undefined {
  const stem = /^(.{2,}[^\u200c])ات$/.exec(form)?.[1];
  if (!stem || ownPlurals.has(form)) return undefined;
  const cost = costOf(form);
  const known = (single: string, leeway: number) => isWord(single) && costOf(single) <= cost + leeway;
  const feminine = costOf(`${stem}ه`) < costOf(`${stem}ت`) ? `${stem}ه` : `${stem}ت`;
  const masculine = !stem.endsWith("ی") && known(stem, leeway.masculine);
  if (known(feminine, leeway.feminine) && !(masculine && costOf(feminine) > costOf(stem) + leeway.between))
    return feminine;
  return masculine ? stem : undefined;
}

function lastPart(form: string): string {
  return form.slice(form.lastIndexOf(ZWNJ) + 1);
}

function classOf(word: string): number {
  return lexicon().classOf(word.replaceAll(ZWNJ, ""));
}

function isNoun(word: string): boolean {
  return classOf(word) > 0;
}

/** True for letters that a dictionary has as one word, however its half-spaces stand. */
export function isWord(word: string): boolean {
  const spellings = lexicon().spellings(word.replaceAll(ZWNJ, ""));
  return Boolean(spellings?.some((spelling) => spelling.listed && !spelling.spaces));
}

/** −ln of the word's share; an unknown word is rarest. */
export function costOf(word: string): number {
  const spellings = lexicon().spellings(word.replaceAll(ZWNJ, ""));
  return spellings?.find((spelling) => !spelling.spaces)?.cost ?? 99;
}
