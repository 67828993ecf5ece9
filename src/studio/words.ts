// The studio's words: Persian is the source, English follows it key by key. `t("list.more", { n: 3 })` fills the
// places in braces; numbers come in the digits of the language.
import { formatNumber, toLatinDigits } from "@dabir/farsi/light";
import fa from "../../locales/studio.fa.json" with { type: "json" };

export type Language = "fa" | "en";
export type WordKey = keyof typeof fa;
type Words = Record<WordKey, string>;

let language: Language = "fa";
let words: Words = fa;

/** English is fetched when somebody first asks for it. */
export async function speak(wanted: Language): Promise<void> {
  words = wanted === "fa" ? fa : (await import("../../locales/studio.en.json")).default;
  language = wanted;
}

export function spoken(): Language {
  return language;
}

export function t(key: WordKey, params: Record<string, string | number> = {}): string {
  return words[key].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    if (value === undefined) return place;
    return typeof value === "number" ? number(value) : isolated(value);
  });
}

/** Names of the other script stand in a sentence without turning what is around them. */
function isolated(text: string): string {
  return (language === "fa" ? /[A-Za-z]/ : /[\u0600-\u06ff]/).test(text) ? `\u2068${text}\u2069` : text;
}

/** A key made at run time, such as that of a role; what has no word stands for itself. */
export function tOr(key: string, otherwise: string): string {
  return Object.hasOwn(words, key) ? words[key as WordKey] : otherwise;
}

/** A number as people read it. */
export function number(value: number): string {
  return language === "fa" ? formatNumber(value) : value.toLocaleString("en");
}

/** A code or another figure that is not counted: digits without signs between them. */
export function figures(value: number | string): string {
  const text = String(value);
  return language === "fa" ? text.replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] as string) : text;
}

/** Figures as machines take them, typed on whatever keyboard, without spaces. */
export function latinDigits(text: string): string {
  return toLatinDigits(text).replace(/\s/g, "");
}
