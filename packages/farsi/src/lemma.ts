// The dictionary form of a word: nouns and adjectives without plural, degree, ezafe and owner endings, verbs as
// «past#present» stems. A word that is itself in the dictionary is never cut: ایران, تهران and علی stay.

import { stemClass } from "./affixes.ts";
import { irregularLemma, singularOf } from "./irregular-lemmas.ts";
import { withHalfSpaces } from "./lemma-spelling.ts";
import { adjectives, neverCut, neverVerbs, notPlural, nounStems, nounsFirst } from "./lemma-words.ts";
import { isMark, persianLetterOf, ZWNJ } from "./letters.ts";
import { lexicon } from "./lexicon.ts";
import { costOf, isAgent, isWord, pluralLemma } from "./plural-lemmas.ts";
import { isGivenVerb, preverbPast, verbOf } from "./verbs.ts";

/** −ln of the share from which on a word in ی stands for itself (سیاسی, اقتصادی) and is not «one such». */
const commonEnough = 12.2;
/** How much rarer, in −ln, a word in ی may be than the word without it and still stand for itself. */
const ownShare = 0.9;
/** −ln of the share from which on shares can be compared. */
const known = 13;
const inflected = /\u200c(?:ها(?:ی|یی)?|تر|ترین)$/;

/** بهتر, بیشتر, کمتر, برتر have become words of their own. */
const ownDegrees = new Set(["به", "بیش", "کم", "بر", "مه", "که"]);

const indefinite = /(?<=ه)\u200cای$/;
const endings: [RegExp, string, "noun" | "adjective" | "final" | "person"][] = [
  [/\u200c?ها(?:ی(?:ی|م|ت|ش|مان|تان|شان)?|ست)?$/, "", "noun"],
  [/(?:\u200c|(?<=[ادذرزژو]))ترین(?:\u200cها(?:ی)?)?$/, "", "adjective"],
  [/(?:\u200c|(?<=[ادذرزژو]))تر(?:ی|ها|های)?$/, "", "adjective"],
  [indefinite, "", "final"],
  [/\u200c(?:ای|ام|ات|اش|اند|ایم|اید|مان|تان|شان|ی|است)$/, "", "final"],
  [/گان(?:ی|م|ت|ش|مان|تان|شان)?$/, "ه", "person"],
  [/(?<=[او])یان(?:ی|م|ت|ش|مان|تان|شان)?$/, "", "person"],
  [/ان(?:ی|م|ت|ش|مان|تان|شان)?$/, "", "person"],
];
const owners = /(?:مان|تان|شان|یم|یی|م|ت|ش|ی)$/;

/** The lemma of one word. Letters come back Persian and without vowel marks; an unknown word comes back whole. */
export function lemma(word: string): string {
  const form = withHalfSpaces(clean(word));
  const irregular = irregularLemma(form);
  if (irregular) return irregular;
  // «گفتهٔ او» is a noun with its ezafe, «گفته است» a verb.
  const found = regularLemma(form, /(?:ه\u0654|ۀ)$/.test(word.trim()));
  return found === form ? form : (singularOf(found) ?? found);
}

function regularLemma(form: string, isNoun: boolean): string {
  if (form.length < 2 || !/\p{Script=Arabic}/u.test(form)) return form;
  const listed = isListed(form);
  const verb = isNoun || neverVerbs.has(form) ? undefined : verbLemma(form, listed);
  if (verb) return verb;
  if (neverCut.has(form) || adjectives.has(form) || isAgent(form.replace(/(?:(?<=گو)ی)?ی$/, ""))) return form;
  const participle = form.replace(/\u200cای$/, "");
  if (participle !== form && nounsFirst.has(participle)) return participle;
  const found = positiveOf(form) ?? pluralLemma(form);
  if (found) return found;
  return form.endsWith("ی") ? withoutYe(form, listed) : listed ? form : cut(form);
}

/** A form that is a verb's and not rather the noun it looks like. */
function verbLemma(form: string, listed: boolean): string | undefined {
  const verb = verbOf(form);
  if (isGivenVerb(form)) return verb?.lemma;
  if (!verb) return nounsFirst.has(form) ? undefined : preverbPast(form);
  if (nounsFirst.has(form.replace(/\u200cای$/, "")) || (listed && !verbForm(form) && !isPastForm(form)))
    return undefined;
  // «تنم», «ترسی» are rather the nouns تن, ترس.
  return !verb.clear && /[می]$/.test(form) && nounStems.has(form.slice(0, -1)) ? undefined : verb.lemma;
}

/** A word in ی: one of its own (سیاسی, زندگی), «one such» (کتابی), or with the ی of the ezafe (فضای). */
function withoutYe(form: string, listed: boolean): string {
  const words = lexicon();
  const base = form.slice(0, -1).replace(/\u200c$/, "");
  const plural = pluralLemma(base);
  if (plural && !(listed && closeTo(base, form))) return plural;
  if (singularOf(base) && !listed && (/[او]ی$/.test(form) || costOf(form) - costOf(base) > -1)) return base;
  if (listed && /.{3}[او]ی$/.test(form) && words.classOf(base) & stemClass.vowel) return base;
  const entry = words.spellings(form.replaceAll(ZWNJ, ""));
  const plain = !form.includes(ZWNJ) && !/ها(?:ی|یی)$/.test(form);
  if (listed || (plain && !/[او]ی$/.test(form) && isWord(form))) return form;
  // «بی‌تابی», «رنگ‌آمیزی»: what a compound is or does.
  if (/\u200c(?!ها)[^\u200c]{2,}(?:یی|[^اوهی\u200c]ی)$/.test(form) && !inflected.test(form)) return form;
  if (plain && words.has(`${base}تر`) && words.has(`${base}ترین`)) return base;
  const common = entry?.some(
    (spelling) => spelling.joints === 0 && !spelling.spaces && spelling.cost < commonEnough,
  );
  if (plain && (common || closeTo(base, form))) return /[او]ی$/.test(form) ? (stemmed(form) ?? form) : form;
  return cut(form);
}

function cut(form: string): string {
  return stemmed(form) ?? /^(.{2,})\u200c(?:های?|هایی|تر(?:ین)?)$/.exec(form)?.[1] ?? form;
}

/** True where the form is hardly rarer than the word it may come from, and so rather stands for itself. */
function closeTo(base: string, form: string): boolean {
  return costOf(form) < known && costOf(form) - costOf(base) < ownShare;
}

/** True for a word that the dictionary has just so, half-spaces and all, and that takes endings. */
function isListed(form: string): boolean {
  const words = lexicon();
  const bare = form.replaceAll(ZWNJ, "");
  return (
    words.classOf(bare) > 0 &&
    !inflected.test(form) &&
    Boolean(
      words
        .spellings(bare)
        ?.some((spelling) => spelling.listed && !spelling.spaces && sameJoints(form, spelling.joints)),
    )
  );
}

/** بزرگتر, زودترین → بزرگ, زود: only where both degrees are words, so that دفتر and فیلتر stay. */
function positiveOf(form: string): string | undefined {
  const stem = /^(.{2,}?)\u200c?تر(?:ین)?(?:ی|ها|های)?$/.exec(form)?.[1];
  if (!stem || ownDegrees.has(stem)) return undefined;
  const words = lexicon();
  const bare = stem.replaceAll(ZWNJ, "");
  if (!(words.classOf(bare) & stemClass.any)) return undefined;
  return words.has(`${bare}تر`) && words.has(`${bare}ترین`) ? stem : undefined;
}

/** A participle or past form: read as a verb although the dictionary has it as a noun too. */
function isPastForm(form: string): boolean {
  return /[تد]ه?$/.test(form) && !nounsFirst.has(form);
}

function verbForm(form: string): boolean {
  return (
    /^ن?می\u200c/.test(form) ||
    /^(?:ن?شد|نشو|نکن|نبود|ندار|نداشت)/.test(form) ||
    /ه\u200c(?:اند|ام|ای|ایم|اید|است)$/.test(form) ||
    isPastForm(form)
  );
}

function stemmed(form: string): string | undefined {
  for (const [ending, instead, host] of endings) {
    const stem = form.replace(ending, instead);
    if (stem === form || stem.length < 2) continue;
    if (host === "person" && notPlural.has(form.replace(owners, ""))) continue;
    if (isStem(stem, host)) return stem;
    if ((host === "noun" || ending === indefinite) && isWord(stem)) return stem;
    const deeper = stem.length > 3 && host === "noun" ? stemmed(stem) : undefined;
    if (deeper) return deeper;
  }
  // «ظلمت», «دست‌کش» have a ت, a ش of their own.
  if (/[تش]$/.test(form) && isWord(form)) return undefined;
  const stem = form.replace(owners, "");
  if (stem !== form && stem.length >= 3 && isStem(stem, "owner")) return stem;
  const shorter = form.slice(0, -1);
  return form.endsWith("ی") && shorter.length >= 3 && isStem(shorter, "owner") ? shorter : undefined;
}

function isStem(stem: string, host: "noun" | "adjective" | "final" | "person" | "owner"): boolean {
  const words = lexicon();
  const bare = stem.replaceAll(ZWNJ, "");
  const takes = words.classOf(bare);
  if (!(takes & stemClass.any)) return (host === "noun" || host === "final") && stem.includes(ZWNJ);
  if (host === "person") return (takes & stemClass.person) !== 0;
  if (host === "owner") return (takes & (/[او]$/.test(stem) ? stemClass.vowel : stemClass.consonant)) !== 0;
  return true;
}

/** True when the form has its half-spaces exactly there, or only leaves out ones after letters that never join. */
function sameJoints(form: string, joints: number): boolean {
  let mine = 0;
  let letters = 0;
  for (const sign of form) {
    if (sign === ZWNJ) mine |= letters > 0 && letters < 31 ? 1 << (letters - 1) : 0;
    else letters++;
  }
  return mine === joints;
}

function clean(word: string): string {
  let out = "";
  for (const sign of word.trim()) {
    const letter = persianLetterOf[sign] ?? sign;
    for (const part of letter)
      if (part === "\u064b" || (!isMark(part.charCodeAt(0)) && part !== "\u0640")) out += part;
  }
  return out.replace(/\u200c+$|^\u200c+/g, "");
}
