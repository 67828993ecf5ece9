// A word written in one piece («میکنند», «کردهاند», «دانشآموزان») with the half-spaces it should have, so that its
// lemma is the same however it was typed. A word that may stand as it is («بزرگتر», «کارهای», «دولتمردان») stays.

import { nounsFirst } from "./lemma-words.ts";
import { ZWNJ } from "./letters.ts";
import { lexicon, type Spelling } from "./lexicon.ts";
import { costOf, isWord } from "./plural-lemmas.ts";
import { verbOf } from "./verbs.ts";

/** How much likelier, in −ln, a spelling with half-spaces must be than one without that only texts give. */
const clearlyBetter = 2;
/** How much commoner, in −ln, چاره must be than چار for «چارهای» to be its own. */
const muchLikelier = 2.5;
const going = /^((?:بر|در|باز|فرو|فرا|وا|ور)?ن?می)(.{2,})$/;
const afterHe = /^(.{2,}ه)(اند|ایم|اید|ام|ای|اش|ات|مان|تان|شان|است)$/;
const afterNonJoining = /^(.*[ادذرزژو])(?:ها(?:ی(?:ی|م|ت|ش|مان|تان|شان)?)?|ترین|تر)$/;
const ending = /(?:انی?|ها(?:ی.*)?|شان|مان|تان|[یمتش])$/;
const inflected = new RegExp(
  `^ن?می${ZWNJ}|${ZWNJ}(?:ها(?:ی.*)?|تر(?:ین)?|ای|اند|ایم|اید|ام|ات|اش|مان|تان|شان)$`,
);

export function withHalfSpaces(form: string): string {
  if (form.length < 4 || form.includes(ZWNJ) || isRightJoined(form)) return form;
  const words = lexicon();
  const spellings = spellingsOf(form);
  if (spellings.length) return best(form, spellings);
  const [, prefix = "", rest = ""] = going.exec(form) ?? [];
  if (prefix && verbOf(`${prefix}${ZWNJ}${rest}`)?.clear) return `${prefix}${ZWNJ}${rest}`;
  const [, stem = "", suffix = ""] = afterHe.exec(form) ?? [];
  return stem && (words.has(stem) || verbOf(stem)) ? `${stem}${ZWNJ}${suffix}` : form;
}

/**
 * «کارهای» needs no half-space. «چارهای» could be «چار» with «های», but چاره is the likelier word; «کردهای» is a verb.
 */
function isRightJoined(form: string): boolean {
  const stem = afterNonJoining.exec(form)?.[1];
  if (!stem || !lexicon().has(stem) || (verbOf(`${stem}ه`) && !nounsFirst.has(stem))) return false;
  return form !== `${stem}های` || costOf(stem) <= costOf(`${stem}ه`) + muchLikelier;
}

function best(form: string, spellings: readonly Spelling[]): string {
  const first = spellings.reduce((one, other) => (other.cost < one.cost ? other : one));
  if (!first.joints) return form;
  let spelled = "";
  for (let at = 0; at < form.length; at++)
    spelled += (form[at] ?? "") + ((first.joints >> at) & 1 ? ZWNJ : "");
  const plain = spellings.find((spelling) => spelling.joints === 0);
  if (plain && (plain.listed || plain.cost - first.cost < clearlyBetter)) return form;
  // A compound may be written either way («دولت‌مردان»), an ending may not.
  const base = form.replace(ending, "");
  const known = base !== form && spellingsOf(base).some(({ joints, listed }) => joints === 0 && listed);
  if (inflected.test(spelled)) return spelled;
  return !plain && !known && (first.listed || spelled.split(ZWNJ).every(isWord)) ? spelled : form;
}

function spellingsOf(form: string): Spelling[] {
  return (
    lexicon()
      .spellings(form)
      ?.filter((spelling) => !spelling.spaces) ?? []
  );
}
