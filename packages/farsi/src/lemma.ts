// The dictionary form of a word: nouns and adjectives without plural, degree, ezafe and owner endings, verbs as
// «past#present» stems. A word that is itself in the dictionary is never cut: ایران, تهران and علی stay.

import { stemClass } from "./affixes.ts";
import { irregularLemma, singularOf } from "./irregular-lemmas.ts";
import { isMark, persianLetterOf, ZWNJ } from "./letters.ts";
import { lexicon } from "./lexicon.ts";
import { verbOf } from "./verbs.ts";

/** Past stems and participles that are nouns or adjectives far more often than verbs. */
const nounsFirst = new Set(
  (
    "مرد نشست شکست ساخت خرید سوخت بافت کشت شناخت پرداخت برداشت بازگشت گذشت پیوست گشت برد رشت خفت درآمد بازداشت " +
    "گذشته نوشته رشته خسته بسته کشته تشنه شکسته پخته زاده سوخته افسرده فرشته برنده گسترده پیچیده شایسته وابسته " +
    "برجسته پیوسته بازنشسته آراسته آزموده پراکنده افسانه مرده خواسته سرشت سرود نهاد نهاده رسید درخواست بند"
  ).split(" "),
);

/** Words that look like verbs and are not. */
const neverVerbs = new Set(
  "برای باز بازی دارای بر بار بازار بدن برد نماد نمود نماز نمایش بنیاد نام ناب نرم نور بید دانش خوان گران نشان بردن بهمن شاید مانند درد نبرد شدید هشت جنگی نشاط بوی سوزان هلند سرد دود گزند برند باری تنی تند خرد ستاد گریم گویی زیست آویزان کارم خامنه‌ای بندر باران نوید نشید روند رسانی خوانی آرای سرای جوی بدوی دوی".split(
    " ",
  ),
);

/** −ln of the share from which on a word in ی stands for itself (سیاسی, اقتصادی) and is not «one such». */
const commonEnough = 12.2;

/** Words in ان that are no plurals though a person-word hides in them. */
const notPlural = new Set(
  (
    "ایران پایان زمان میان میزان جریان انسان دوران بحران کرمان جبران پیکان نگران آبادان گیلان آسمان مهران مکان کلان مهمان میلان " +
    "کردستان ارزان سلیمان مسلمان آسان باران رحمان زیان فرمان یونان آبان آرمان زیدان سامان سمنان بنیان عمران گرگان عرفان اسکان " +
    "اشکان دهقان سلمان متان مندان سیمان پستان گردان دستان رمان گمان کمان ضربان قلیان تکان قربان پوران آوران فرقان فرزان ارگان " +
    "سکان قوچان ملکان رخشان سرگردان نیسان ویران آریان گذران اردلان وجدان پریشان توران سودان سوزان مامان پلان پیران مغان یزدان " +
    "المان تابان قران جاویدان دامان شریان کنگان بران رادان تیان شیران لرزان مکران نقصان کردان اردکان اصلان بنان بهاران حیان " +
    "خروشان شبان فارسان اکسیدان خزان دالان شتابان کنان گریان گریزان تیرباران خانمان ریگان طالبان دیگران زندان خاندان فنجان گلدان باستان دندان همزمان ریحان مرجان سوهان پنهان طولان روحان کمپان جسمان رومان عصبان نوران جوزان انوشیروان عقلان نمایان رایان برایان سرایان"
  ).split(" "),
);

/** Compounds of those who do something: دانش‌آموز, روزنامه‌نگار. */
const agents =
  /\u200c(?:آموز|نگار|ساز|نویس|دار|کار|شناس|گو|بردار|گیر|گر|خواه|دان|یاب|سنج|گذار|پرداز|باز|خوان|نشین|پوش|فروش|پرور|سوار)$/;

/** Function words that look like a noun with ezafe. */
const neverCut = new Set(
  "برای توی جلوی روی سوی پای پیشروی منهای دارای موسوی خسروی خواجوی ماهوی فراروی تکروی کجروی کندروی هسته‌ای حرفه‌ای کسی کم‌کم سیم‌کارت بابت خامنه‌ای آنها آن‌ها اینها این‌ها".split(
    " ",
  ),
);

/** بهتر, بیشتر, کمتر, برتر have become words of their own. */
const ownDegrees = new Set(["به", "بیش", "کم", "بر", "مه", "که"]);

const endings: [RegExp, string, "noun" | "adjective" | "final" | "person"][] = [
  [/\u200c?ها(?:ی(?:ی|م|ت|ش|مان|تان|شان)?|ست)?$/, "", "noun"],
  [/(?:\u200c|(?<=[ادذرزژو]))ترین(?:\u200cها(?:ی)?)?$/, "", "adjective"],
  [/(?:\u200c|(?<=[ادذرزژو]))تر(?:ی|ها|های)?$/, "", "adjective"],
  [/\u200c(?:ای|ام|ات|اش|اند|ایم|اید|مان|تان|شان|ی|است)$/, "", "final"],
  [/گان(?:ی|م|ت|ش|مان|تان|شان)?$/, "ه", "person"],
  [/(?<=[او])یان(?:ی|م|ت|ش|مان|تان|شان)?$/, "", "person"],
  [/ان(?:ی|م|ت|ش|مان|تان|شان)?$/, "", "person"],
];
const owners = /(?:مان|تان|شان|یم|یی|م|ت|ش|ی)$/;

/** The lemma of one word. Letters come back Persian and without vowel marks; an unknown word comes back whole. */
export function lemma(word: string): string {
  const form = clean(word);
  const irregular = irregularLemma(form);
  if (irregular) return irregular;
  // «گفتهٔ او» is a noun with its ezafe, «گفته است» a verb.
  const found = regularLemma(form, /(?:ه\u0654|ۀ)$/.test(word.trim()));
  return found === form ? form : (singularOf(found) ?? found);
}

function regularLemma(form: string, isNoun: boolean): string {
  if (form.length < 2 || !/\p{Script=Arabic}/u.test(form)) return form;
  const words = lexicon();
  const verb = isNoun || neverVerbs.has(form) ? undefined : verbOf(form);
  const bare = form.replaceAll(ZWNJ, "");
  const entry = words.spellings(bare);
  const takes = words.classOf(bare);
  const inflected = /\u200c(?:ها(?:ی|یی)?|تر|ترین)$/.test(form);
  const listed =
    takes > 0 &&
    !inflected &&
    entry?.some((spelling) => spelling.listed && !spelling.spaces && sameJoints(form, spelling.joints));
  if (verb && !nounsFirst.has(form) && (verb.clear ? !listed || verbForm(form) : !listed || isPastForm(form)))
    return verb.lemma;
  if (neverCut.has(form) || agents.test(form.replace(/(?:(?<=گو)ی)?ی$/, ""))) return form;
  const positive = positiveOf(form);
  if (positive) return positive;
  const persons =
    personPlural(form) ?? (/ان\u200c?ی$/.test(form) ? personPlural(form.slice(0, -1)) : undefined);
  if (persons) return persons;
  const base = form.slice(0, -1);
  if (listed && /.{3}[او]ی$/.test(form) && words.classOf(base) & stemClass.vowel) return base;
  if (listed) return form;
  const common = entry?.some(
    (spelling) => spelling.joints === 0 && !spelling.spaces && spelling.cost < commonEnough,
  );
  if (common && form.endsWith("ی") && !/ها(?:ی|یی)$/.test(form))
    return /[او]ی$/.test(form) ? (stemmed(form) ?? form) : form;
  return stemmed(form) ?? /^(.{2,})\u200c(?:های?|هایی|تر(?:ین)?)$/.exec(form)?.[1] ?? form;
}

/** نمایندگان → نماینده, دانشجویان → دانشجو: plurals whose stem changes, also where the dictionary lists them. */
function personPlural(form: string): string | undefined {
  const words = lexicon();
  const he = form.replace(/گان$/, "ه");
  if (he !== form && form !== "همگان" && he.length >= 4 && words.classOf(he.replaceAll(ZWNJ, "")) > 0)
    return he;
  const single = form.replace(/(?<!\u200c[تش]|\u200cم)ان$/, "");
  if (
    single !== form &&
    (single.length >= 3 || single === "زن") &&
    !notPlural.has(form) &&
    (words.classOf(single.replaceAll(ZWNJ, "")) & stemClass.person || agents.test(single))
  ) {
    const rarity =
      words
        .spellings(single.replaceAll(ZWNJ, ""))
        ?.find((spelling) => sameJoints(single, spelling.joints) && !spelling.spaces)?.cost ?? 99;
    if (!single.endsWith("ی") || rarity < 11.5) return single;
  }
  const vowel = form.replace(/(?<=[او])یان$/, "");
  return vowel !== form &&
    !notPlural.has(form) &&
    vowel.length >= 3 &&
    words.classOf(vowel.replaceAll(ZWNJ, "")) > 0
    ? vowel
    : undefined;
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
    if (
      host === "noun" &&
      lexicon()
        .spellings(stem.replaceAll(ZWNJ, ""))
        ?.some((spelling) => spelling.listed)
    )
      return stem;
    const deeper = stem.length > 3 && host === "noun" ? stemmed(stem) : undefined;
    if (deeper) return deeper;
  }
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
