// The usual slips of Persian prose, each a pattern with what it should be. A rule touches only what it matches;
// whether it is sure is said of the rule as a whole.

import { digitValue, persianLetterOf, plainFormOf } from "./letters.ts";

export type Certainty = "sure" | "likely" | "possible";

export type SlipRule = {
  id: string;
  pattern: RegExp;
  /** The right text; undefined when this match is no slip after all. */
  replacement: (match: string, groups: (string | undefined)[]) => string | undefined;
  certainty: Certainty;
  message: { fa: string; en: string };
};

const L = "\\u0621-\\u063a\\u0641-\\u064a\\u066e-\\u06d3\\u06d5\\u064b-\\u065f\\u200c";
const LETTERS = L.replace("\\u200c", "");
const word = (inside: string) => new RegExp(`(?<![${L}])(?:${inside})(?![${L}])`, "gu");

const tanvin =
  "لطفا|حتما|کاملا|مثلا|تقریبا|قبلا|بعدا|فعلا|اصلا|معمولا|واقعا|عمدتا|نسبتا|مخصوصا|خصوصا|صرفا|قطعا|یقینا|احتمالا|ظاهرا|" +
  "اخیرا|دقیقا|سریعا|شدیدا|عموما|عمیقا|غالبا|اکثرا|کلا|جدا|رسما|شخصا|طبیعتا|متاسفانها|مستقیما|متقابلا|اتفاقا|اجبارا|اساسا|" +
  "ابتدائا|مجددا|ضمنا|عملا|علنا|فورا|لزوما|مجموعا|مسلما|موقتا|نهایتا|اولا|ثانیا|ثالثا|حدودا|تماما|تدریجا|عینا|مطلقا|منحصرا|قانونا";

const better: Readonly<Record<string, string>> = {
  گاهاً: "گاهی",
  دوماً: "دوم",
  سوماً: "سوم",
  ناچاراً: "به‌ناچار",
  خواهشاً: "لطفاً",
  تلفناً: "تلفنی",
  زباناً: "زبانی",
  جاناً: "جانی",
  راجب: "راجع به",
  راجبه: "راجع به",
  توجیح: "توجیه",
  ترجیه: "ترجیح",
  حظور: "حضور",
  سپاسگذار: "سپاسگزار",
  سپاسگذاری: "سپاسگزاری",
  نمازگذار: "نمازگزار",
  نمازگذاران: "نمازگزاران",
  خدمتگذار: "خدمتگزار",
  خدمتگذاران: "خدمتگزاران",
  کارگذار: "کارگزار",
  کارگذاران: "کارگزاران",
  برگذار: "برگزار",
  برگذاری: "برگزاری",
  قانونگزار: "قانون‌گذار",
  بنیانگزار: "بنیان‌گذار",
  بنیان‌گزار: "بنیان‌گذار",
  سرمایه‌گزاری: "سرمایه‌گذاری",
  نامگزاری: "نام‌گذاری",
  تاثیرگزار: "تأثیرگذار",
  سیاستگزاری: "سیاست‌گذاری",
  ارزشگزاری: "ارزش‌گذاری",
  طهران: "تهران",
  اطاق: "اتاق",
  اطو: "اتو",
  امپراطور: "امپراتور",
  امپراطوری: "امپراتوری",
  بلیط: "بلیت",
  باطری: "باتری",
  طپش: "تپش",
  غلطیدن: "غلتیدن",
  ذغال: "زغال",
  ایتالیائی: "ایتالیایی",
  آمریکائی: "آمریکایی",
  اروپائی: "اروپایی",
  نهائی: "نهایی",
  ابتدائی: "ابتدایی",
  اجرائی: "اجرایی",
  قضائی: "قضایی",
  انشاالله: "ان‌شاءالله",
  انشاءالله: "ان‌شاءالله",
  معذالک: "مع‌ذلک",
};

/** Written onto their number by some newsrooms and apart by others: ۱۸ماهه, ۱۸ ماهه. */
const unitAdjectives =
  "(?:نیم)?(?:سال|ماه|هفته|روز|شب|ساعت|نفر|جلد|مرحله|طبقه|رقم|گان)ه|(?:سانتی|میلی|کیلو)?\u200c?(?:متر|گرم|تن|لیتر|وات)ی|" +
  "درصدی|کیلویی|تومانی|ریالی|هکتاری|اینچی|(?:دقیقه|ثانیه|صفحه|مرحله|طبقه|هفته)\u200cای";

const latinSigns: Readonly<Record<string, string>> = { ",": "،", ";": "؛", "?": "؟" };

/** In the order they are tried; an earlier rule keeps a later one off its span. */
export const slipRules: readonly SlipRule[] = [
  {
    id: "letter",
    pattern: new RegExp(`[${Object.keys(persianLetterOf).join("")}\\ufb50-\\ufdf9\\ufe80-\\ufefc]+`, "gu"),
    replacement: (match) =>
      [...match].map((sign) => plainFormOf.get(sign.charCodeAt(0)) ?? persianLetterOf[sign] ?? sign).join(""),
    certainty: "sure",
    message: { fa: "حرف عربی به‌جای حرف فارسی", en: "An Arabic letter in place of a Persian one" },
  },
  {
    id: "half-space-place",
    pattern: new RegExp(
      `(?<=[${LETTERS}])(?<![اآأإدذرزژوؤء])[\\u00ad\\u00ac\\u200b\\u200e\\u200f]+(?=[${LETTERS}])`,
      "gu",
    ),
    replacement: () => "\u200c",
    certainty: "sure",
    message: { fa: "نویسهٔ پنهانی جای نیم‌فاصله را گرفته است", en: "A hidden sign in place of a half-space" },
  },
  {
    id: "hidden-sign",
    pattern: new RegExp(
      // «ه‍» by itself is written with a joiner. A direction mark beside a sign, a figure or Latin holds these in their place.
      `(?:[\\u200b\\u2060\\ufeff\\u00ad]|(?<!ه)\\u200d|\\u200d(?=[${LETTERS}])|(?<=^|[${L}\\s])[\\u200e\\u200f](?=$|[${L}\\s]))+`,
      "gu",
    ),
    replacement: () => "",
    certainty: "sure",
    message: { fa: "نویسهٔ پنهان بی‌کاربرد", en: "A stray invisible character" },
  },
  {
    id: "half-space-place",
    pattern: new RegExp(`\\u200c{2,}|(?<![${L}])\\u200c+|\\u200c+(?![${L}])`, "gu"),
    replacement: (match) => (match.length > 1 ? "\u200c" : ""),
    certainty: "sure",
    message: { fa: "نیم‌فاصلهٔ نابه‌جا", en: "A half-space out of place" },
  },
  {
    id: "mixed-digits",
    pattern: /(?<![0-9۰-۹٠-٩])[0-9۰-۹٠-٩]*(?:[0-9][۰-۹٠-٩]|[۰-۹][0-9٠-٩]|[٠-٩][0-9۰-۹])[0-9۰-۹٠-٩]*/gu,
    replacement: (match) => persianDigits(match),
    certainty: "sure",
    message: { fa: "رقم‌های چند خط در یک عدد", en: "Digits of several scripts in one number" },
  },
  {
    id: "arabic-digits",
    pattern: /[٠-٩]+/gu,
    replacement: (match) => persianDigits(match),
    certainty: "sure",
    message: { fa: "رقم عربی به‌جای رقم فارسی", en: "Arabic-Indic digits in place of Persian ones" },
  },
  {
    id: "number-space",
    pattern: new RegExp(
      `(?<=[0-9۰-۹])(?=[${L.replace("\\u200c", "")}]{2})(?!(?:ا?م|${unitAdjectives})(?![${L}]))`,
      "gu",
    ),
    replacement: () => " ",
    certainty: "likely",
    message: { fa: "میان عدد و واژه فاصله لازم است", en: "A space belongs between a number and a word" },
  },
  {
    id: "double-space",
    pattern: /[ \u00a0]{2,}/gu,
    replacement: () => " ",
    certainty: "sure",
    message: { fa: "فاصلهٔ اضافه", en: "More than one space" },
  },
  {
    id: "space-before-sign",
    pattern:
      /(?<=\S)[ \u00a0](?=[،؛؟!»)\]]|[.:](?:\s|$))|(?<=\S)(?<!(?:^|\s)و)[ \u00a0](?=…|\.{3})|(?<=[0-9۰-۹])[ \u00a0](?=[%٪])/gu,
    replacement: () => "",
    certainty: "sure",
    message: { fa: "پیش از این نشانه فاصله نمی‌آید", en: "No space stands before this sign" },
  },
  {
    id: "space-after-opening",
    pattern: /(?<=[«([])[ \u00a0]/gu,
    replacement: () => "",
    certainty: "sure",
    message: { fa: "پس از نشانهٔ باز فاصله نمی‌آید", en: "No space stands after an opening sign" },
  },
  {
    id: "space-after-sign",
    pattern: new RegExp(
      `(?<=[،؛؟]|(?<=[${L}»)"])[,;?])(?=[${L}«(])|(?<=[${LETTERS}]{3}[.!:…])(?=[${LETTERS}]{2})`,
      "gu",
    ),
    replacement: () => " ",
    certainty: "sure",
    message: { fa: "پس از این نشانه فاصله لازم است", en: "A space belongs after this sign" },
  },
  {
    id: "latin-sign",
    pattern: new RegExp(`(?<=[${L}»)"۰-۹])[,;?](?![0-9۰-۹])`, "gu"),
    replacement: (match) => latinSigns[match],
    certainty: "sure",
    message: { fa: "نشانهٔ لاتین در متن فارسی", en: "A Latin sign in Persian text" },
  },
  {
    id: "ellipsis",
    pattern: /(?<!\.)\.{3}(?!\.)/gu,
    replacement: () => "…",
    certainty: "sure",
    message: { fa: "سه نقطه یک نویسه است", en: "The ellipsis is one character" },
  },
  {
    id: "repeated-sign",
    pattern: /([!؟،؛])(?: ?\1)+/gu,
    replacement: (_match, [once]) => once,
    certainty: "likely",
    message: { fa: "نشانهٔ تکراری", en: "A repeated sign" },
  },
  {
    id: "he-ezafe",
    pattern: new RegExp(`(?<=(?!ا)[${LETTERS}]ه) ی(?![${L}])`, "gu"),
    replacement: () => "\u0654",
    certainty: "likely",
    message: {
      fa: "کسرهٔ اضافه پس از «ه» با همزه نوشته می‌شود",
      en: "Ezafe after a silent he is written with hamza",
    },
  },
  {
    id: "he-ezafe",
    pattern: new RegExp(`(?<=(?!ا)[${LETTERS}]ه)\\u200cی(?![${L}])`, "gu"),
    replacement: () => "\u0654",
    certainty: "possible",
    message: {
      fa: "کسرهٔ اضافه پس از «ه» با همزه نوشته می‌شود",
      en: "Ezafe after a silent he is written with hamza",
    },
  },
  {
    id: "doubled-word",
    pattern: new RegExp(`(?<![${L}]|بنابر )(و|که|از|در|را|با|این|است|شد|برای|می‌شود|کرد) \\1(?![${L}])`, "gu"),
    replacement: (_match, [once]) => once,
    certainty: "likely",
    message: { fa: "واژهٔ تکراری", en: "A doubled word" },
  },
  {
    id: "tanvin",
    pattern: word(tanvin),
    replacement: (match) => (match === "جدا" || match === "کلا" ? undefined : `${match}ً`),
    certainty: "likely",
    message: { fa: "تنوین افتاده است", en: "The tanvin is missing" },
  },
  {
    id: "spelling",
    pattern: word(Object.keys(better).join("|")),
    replacement: (match) => better[match],
    certainty: "likely",
    message: { fa: "املای بهتری دارد", en: "There is a better spelling" },
  },
];

function persianDigits(text: string): string {
  return text.replace(/./gu, (digit) => {
    const value = digitValue(digit.charCodeAt(0));
    return value < 0 ? digit : String.fromCharCode(0x6f0 + value);
  });
}
