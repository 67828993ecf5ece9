// Which month a word of a date line names, in which calendar: Persian, Afghan, Gregorian in Persian, Dari and
// English, lunar. Words are compared folded.

import { afghanMonths, englishMonths, gregorianMonths, jalaliMonths, lunarMonths } from "./calendar-names.ts";
import { fold } from "./fold.ts";

export type NamedMonth = {
  calendar: "jalali" | "gregorian" | "lunar";
  /** 1–12. */
  month: number;
  /** What the word said beyond the month's name, folded; "" when nothing. */
  rest: string;
};

const table = new Map<string, Omit<NamedMonth, "rest">>();

function add(calendar: NamedMonth["calendar"], month: number, names: readonly string[]) {
  for (const name of names) {
    const key = fold(name.replaceAll("\u200c", " "));
    table.set(key, { calendar, month });
    if (calendar === "jalali") table.set(`${key}ماه`, { calendar, month });
  }
}

const LATIN_JALALI =
  "farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand".split(" ");
const GREGORIAN_ALSO = [
  ["جنوری", "ژانویة", "كانون الثانی"],
  ["فبروری", "فوریة"],
  ["مارچ"],
  ["اپریل", "اوریل"],
  ["می", "ماه مه"],
  ["جون", "ژوین", "ژوئين"],
  ["جولای", "ژولای", "ژوییه", "جولایی"],
  ["اگست", "آگوست", "آگست", "اوگوست"],
  ["سپتمبر"],
  ["اکتوبر"],
  ["نومبر"],
  ["دسمبر"],
];

for (const [index, name] of jalaliMonths.entries()) add("jalali", index + 1, [name]);
for (const [index, name] of afghanMonths.entries()) add("jalali", index + 1, [name]);
add("jalali", 5, ["امرداد"]);
for (const [index, name] of LATIN_JALALI.entries()) add("jalali", index + 1, [name]);
for (const [index, names] of lunarMonths.entries()) add("lunar", index + 1, names);
for (const [index, name] of gregorianMonths.entries())
  add("gregorian", index + 1, [name, ...(GREGORIAN_ALSO[index] ?? [])]);
for (const [index, name] of englishMonths.entries()) add("gregorian", index + 1, [name, name.slice(0, 3)]);
add("gregorian", 9, ["sept"]);

/** The month named by one or two folded words; undefined when they name none. */
export function namedMonth(words: string): NamedMonth | undefined {
  const both = table.get(words);
  if (both) return { ...both, rest: "" };
  const space = words.indexOf(" ");
  if (space < 0) return undefined;
  const first = table.get(words.slice(0, space));
  return first && { ...first, rest: words.slice(space + 1) };
}
