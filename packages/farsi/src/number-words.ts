// Whole numbers in Persian words and back: «دو میلیون و هفتصد هزار», «۲ میلیون و ۷۰۰ هزار», «بیست و هشتم».

import { formatNumber, toPersianDigits } from "./digits.ts";
import { fold } from "./fold.ts";

const ones =
  "صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده".split(" ");
const tens = "- - بیست سی چهل پنجاه شصت هفتاد هشتاد نود".split(" ");
const hundreds = "- صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد".split(" ");
const scales: [number, string][] = [
  [1e12, "تریلیون"],
  [1e9, "میلیارد"],
  [1e6, "میلیون"],
  [1e3, "هزار"],
];

/** The number in words; whole numbers below 10¹⁵ in size, RangeError beyond. */
export function numberToWords(value: number): string {
  if (!Number.isInteger(value) || Math.abs(value) >= 1e15)
    throw new RangeError("a whole number below 10^15 is asked for");
  if (value === 0) return "صفر";
  const parts: string[] = [];
  let rest = Math.abs(value);
  for (const [scale, name] of scales) {
    const count = Math.floor(rest / scale);
    rest -= count * scale;
    if (count > 0) parts.push(count === 1 && scale === 1000 ? name : `${belowThousand(count)} ${name}`);
  }
  if (rest > 0) parts.push(belowThousand(rest));
  return (value < 0 ? "منفی " : "") + parts.join(" و ");
}

function belowThousand(value: number): string {
  const parts: string[] = [];
  if (value >= 100) parts.push(hundreds[Math.floor(value / 100)] ?? "");
  const rest = value % 100;
  if (rest >= 20) parts.push(tens[Math.floor(rest / 10)] ?? "");
  const last = rest >= 20 ? rest % 10 : rest;
  if (last > 0) parts.push(ones[last] ?? "");
  return parts.join(" و ");
}

/** «یکم», «سوم», «سی‌ام», «بیست و هشتم»: the place of a whole number from 1 on. */
export function ordinal(value: number): string {
  if (value < 1) throw new RangeError("places begin at 1");
  const words = numberToWords(value);
  if (words.endsWith("سه")) return `${words.slice(0, -2)}سوم`;
  return words.endsWith("سی") ? `${words}\u200cام` : `${words}م`;
}

/** A large number as news writes it: «۲ میلیون و ۷۰۰ هزار», «۱۲٬۴۸۵». Below ten thousand, and with odd rests, in figures. */
export function spokenNumber(value: number): string {
  const size = Math.abs(value);
  if (!Number.isInteger(value) || size < 1e6 || size >= 1e15 || size % 1000 !== 0) return formatNumber(value);
  const parts: string[] = [];
  let rest = size;
  for (const [scale, name] of scales) {
    const count = Math.floor(rest / scale);
    rest -= count * scale;
    if (count > 0) parts.push(`${toPersianDigits(count)} ${name}`);
  }
  return (value < 0 ? "منفی " : "") + parts.join(" و ");
}

const values = new Map<string, number>();
for (const [value, word] of ones.entries()) values.set(word, value);
for (const [index, word] of tens.entries()) if (index > 1) values.set(word, index * 10);
for (const [index, word] of hundreds.entries()) if (index > 0) values.set(word, index * 100);
for (const [word, value] of [
  ["شیش", 6],
  ["هیجده", 18],
  ["هژده", 18],
  ["شونزده", 16],
  ["پونزده", 15],
  ["یکصد", 100],
  ["دوصد", 200],
  ["نیم", 0.5],
] as const) {
  values.set(word, value);
}
const scaleOf = new Map<string, number>(scales.map(([scale, name]) => [name, scale]));
scaleOf.set("بیلیون", 1e9);

/**
 * The number a text states, in words, figures or both: «۲ میلیون و ۷۰۰ هزار», «بیست و هشتم», «12,485», «۳٫۷».
 * Undefined when the text is anything else.
 */
export function parseNumber(text: string): number | undefined {
  const key = fold(text.replaceAll("\u200c", " "));
  const figures = figure(key);
  if (figures !== undefined) return figures;
  const negative = /^(?:منفی|-|−) ?/.exec(key)?.[0] ?? "";
  let total = 0;
  let part = 0;
  let last = Infinity;
  let state: "start" | "value" | "scale" | "and" = "start";
  for (const word of ordinalAsCardinal(key.slice(negative.length)).split(" ")) {
    if (word === "و") {
      if (state === "start" || state === "and") return undefined;
      state = "and";
      continue;
    }
    const scale = scaleOf.get(word);
    if (scale !== undefined) {
      if ((state === "and" && (scale !== 1000 || scale >= last)) || (state === "value" && scale >= last))
        return undefined;
      total =
        state === "value" && part > 0
          ? total + part * scale
          : state === "scale"
            ? total * scale
            : total + scale;
      part = 0;
      last = scale;
      state = "scale";
      continue;
    }
    const value = values.get(word) ?? figure(word);
    if (value === undefined || state === "value") return undefined;
    if (part > 0 && !mayFollow(part, value)) return undefined;
    part += value;
    state = "value";
  }
  if (state === "and" || state === "start") return undefined;
  return negative ? -(total + part) : total + part;
}

/** صد و بیست و سه: each word smaller than the place the one before left open. */
function mayFollow(part: number, value: number): boolean {
  if (value === 0) return false;
  if (value === 0.5) return Number.isInteger(part);
  if (part % 100 === 0) return value < 100;
  return part % 10 === 0 && part % 100 >= 20 && value < 10;
}

function figure(key: string): number | undefined {
  if (/^[-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^[-−]?\d+(?:\.\d+)?$/.test(key)) {
    return Number(key.replaceAll(",", "").replace("−", "-"));
  }
  return undefined;
}

/** The last word of a place without its ending: بیست و هشتم → بیست و هشت. */
function ordinalAsCardinal(key: string): string {
  const words = key.split(" ");
  const last = (words.pop() ?? "").replace(/مین$/, "م");
  if (last === "ام") return words.join(" ");
  if (last === "اول") return [...words, "یک"].join(" ");
  if (last === "سوم") return [...words, "سه"].join(" ");
  const stem = last.slice(0, -1);
  const isOrdinal = last.endsWith("م") && !values.has(last) && !scaleOf.has(last);
  return [...words, isOrdinal && (values.has(stem) || scaleOf.has(stem)) ? stem : last].join(" ");
}
