// Forty listed words in ten disguises, and how often the same list is found in clean text.

import { matcher } from "../../src/match.ts";
import type { NewsItem } from "./news.ts";

const WORDS =
  "کلاهبردار شیاد احمق نادان ابله بی‌شعور نفهم پست‌فطرت بی‌شرف حرام‌خوار مزدور وطن‌فروش دروغگو خائن بی‌سواد الدنگ گوساله الاغ عوضی آشغال " +
  "لعنتی کثافت بی‌غیرت هرزه جاسوس دزدها قاتل خبیث رذل بزدل مفت‌خور چاپلوس متقلب حقه‌باز زورگو بی‌ادب گستاخ وقیح دیوانه خرفت";

const JOINING = /[بپتثجچحخسشصضطظعغفقکگلمنهی]/;
const LIKE: Readonly<Record<string, string>> = {
  ی: "ي",
  ک: "ك",
  ه: "ة",
  ا: "أ",
  س: "ص",
  ت: "ط",
  ز: "ذ",
  ق: "غ",
};
const DIGIT: Readonly<Record<string, string>> = { ا: "1", ه: "0", و: "9", ع: "3", ق: "8" };
const letters = (word: string) => [...word.replaceAll("\u200c", "")];
const WAYS: ((word: string) => string)[] = [
  (word) => word,
  (word) => letters(word).join("."),
  (word) => letters(word).join(" "),
  (word) => letters(word).join("*"),
  (word) => letters(word).join("\u200c"),
  (word) =>
    letters(word)
      .map((letter) => (JOINING.test(letter) ? `${letter}ـ` : letter))
      .join(""),
  (word) =>
    letters(word)
      .map((letter, at) => (at === 1 ? letter.repeat(4) : letter))
      .join(""),
  (word) =>
    letters(word)
      .map((letter) => LIKE[letter] ?? letter)
      .join(""),
  (word) => letters(word).join("\u064e"),
  (word) => replaceOnce(letters(word)).join(""),
];

function replaceOnce(signs: string[]): string[] {
  const at = signs.findIndex((sign) => DIGIT[sign]);
  return signs.map((sign, place) => (place === at ? (DIGIT[sign] ?? sign) : sign));
}

/** Shares of disguised forms that are found, and of clean lines in which something is. */
export function disguises(items: readonly NewsItem[]) {
  const words = WORDS.split(" ");
  const find = matcher(words);
  const forms = words.flatMap((word) => WAYS.map((way) => [word, way(word)] as const));
  const missed = forms.filter(
    ([word, form]) => !find(`این ${form} رفت`).some((match) => match.word === word),
  );
  const clean = items.flatMap(({ title, lead, body }) => `${title}\n${lead}\n${body}`.split("\n"));
  const plain = new Set(words.map((word) => word.replaceAll("\u200c", "")));
  const false_ = clean.flatMap((line) =>
    find(line)
      .map(({ start, end }) => line.slice(start, end))
      .filter(
        (found) =>
          !plain.has(
            found
              .replace(/[\u200c ]/g, "")
              .replaceAll("ي", "ی")
              .replaceAll("ك", "ک"),
          ),
      ),
  );
  return { forms: forms.length, missed: missed.map(([, form]) => form), lines: clean.length, false: false_ };
}
