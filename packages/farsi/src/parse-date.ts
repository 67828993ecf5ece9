// Dates as Persian sites and people write them → one civil day, with the time when one is written.
// What cannot be read with certainty is refused: no guess ever becomes a date.

import { type ClockTime, clockTime } from "./clock-time.ts";
import { daysInFigures } from "./day-words.ts";
import { fold } from "./fold.ts";
import {
  type CivilDate,
  dayOfJalali,
  isGregorianDate,
  isJalaliDate,
  jalaliOfDay,
  toGregorian,
  toJalali,
  weekdayOf,
} from "./jalali.ts";
import { civilDay, machineDate } from "./machine-date.ts";
import { namedMonth } from "./month-words.ts";
import { relativeDate } from "./relative-date.ts";
import { jalaliOf } from "./zoned-time.ts";

export type ParsedDate = { jalali: CivilDate; gregorian: CivilDate; time: ClockTime | null };

type Options = {
  /** The present moment, for «فردا», «۲ ساعت پیش» and dates without a year; without it these are refused. */
  now?: Date;
  /** Zone of `now` and of an ISO instant with an offset; "Asia/Tehran" when not given. */
  timeZone?: string;
};

/**
 * The one date a text states: «۱۳:۴۱ - ۲۹ بهمن ۱۴۰۰ - 2022 February 18», «۲۰-۰۳-۱۴۰۲», «94/3/25»,
 * «شنبه, 01 ثور 1403», ISO instants. Years from 1600 on are Gregorian, 1200–1500 Jalali. Undefined when
 * there is no date, the day does not exist, parts contradict each other, or a word is not about a date.
 */
export function parseDate(text: string, options: Options = {}): ParsedDate | undefined {
  if (text.length > 300) return undefined;
  const zone = options.timeZone ?? "Asia/Tehran";
  const key = fold(text.replace(/[\u200c\u200e\u200f]+/g, " "));
  const machine = machineDate(key, zone);
  if (machine !== undefined) return machine ?? undefined;
  const clock = clockTime(withoutLabels(key));
  if (!clock) return undefined;
  const relative = options.now && relativeDate(clock, { now: options.now, timeZone: zone });
  if (relative) return relative;
  const found = readParts(daysInFigures(clock.rest));
  if (!found) return undefined;
  const jalali = agree(found, options.now && jalaliOf(options.now, zone));
  return jalali && { jalali, gregorian: toGregorian(jalali), time: clock.time };
}

/** The labels sites put before a date, dropped. */
function withoutLabels(key: string): string {
  return key
    .replace(/(?:کد|شماره) (?:خبر|مطلب)\s*:\s*\d+/, " ")
    .replace(/^\s*(?:منتشر|ارسال|به روز|ویرایش|درج|ثبت) شده(?: در)?(?: تاریخ)? /, " ")
    .replace(
      /^[^\d:]{0,40}?(?:تاریخ|زمان|ساعت|روز)?\s*(?:انتشار|درج|ثبت|خبر|مخابره|ارسال|بروزرسانی|به روزرسانی|به روز رسانی)\s*:/,
      " ",
    )
    .replace(/^(?:تاریخ|زمان|امروز|منتشر شده در|به روز شده در|اخرین به روز رسانی|date|published)\s*:/, " ");
}

type Found = {
  jalali: CivilDate[];
  yearless: { jalali: boolean; month: number; day: number }[];
  weekday: number | undefined;
};

const NUMERIC = /(?<![\d/.-])(\d{1,4}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{1,4})(?![\d/.-]*\d)/g;
const EIGHT = /^(1[2-4]\d\d|19\d\d|20\d\d)(\d\d)(\d\d)$/;
const WEEKDAY =
  /(?<!\p{L})(?:(یک|دو|سه|چهار|پنج|1|2|3|4|5)\s*)?شنبه(?!\p{L})|(?<!\p{L})(?:جمعه|ادینه)(?!\p{L})/gu;
const ENGLISH_DAY = /\b(sat|sun|mon|tue|wed|thu|fri)(?:ur|s|nes|rs)?(?:day)?\b\.?/g;
const DAYS = ["", "یک", "دو", "سه", "چهار", "پنج"];
const ENGLISH = ["sat", "sun", "mon", "tue", "wed", "thu", "fri"];

/** Every date in the text, or undefined when something in it is not part of a date. */
function readParts(text: string): Found | undefined {
  const found: Found = { jalali: [], yearless: [], weekday: undefined };
  let wrong = false;
  const keep = (day: CivilDate | undefined) => {
    if (day) found.jalali.push(day);
    else wrong = true;
    return " ~ ";
  };
  const eight = EIGHT.exec(text.trim());
  if (eight) keep(civilDay(Number(eight[1]), Number(eight[2]), Number(eight[3])));
  let rest = eight ? "" : text;
  const weekday = (value: number) => {
    if (found.weekday !== undefined && found.weekday !== value) wrong = true;
    found.weekday = value;
    return " ~ ";
  };
  rest = rest.replace(WEEKDAY, (name: string, number: string | undefined) =>
    weekday(
      name.startsWith("جمعه") || name.startsWith("ادینه")
        ? 6
        : number
          ? DAYS.indexOf(number) > 0
            ? DAYS.indexOf(number)
            : Number(number)
          : 0,
    ),
  );
  rest = rest.replace(ENGLISH_DAY, (_all, name: string) => weekday(ENGLISH.indexOf(name)));
  rest = rest.replace(NUMERIC, (_all, a: string, sign: string, b: string, c: string) =>
    keep(numeric(a, b, c, sign)),
  );
  rest = readNamed(rest, found, keep);
  rest = rest.replace(
    /(?<!\p{L})(?:در|مورخ|مورخه|تاریخ|روز|ماه|سال|برابر|مصادف|با|هجری|شمسی|خورشیدی|قمری|میلادی|امروز|ساعت|ه ش|ه ق|م|of|at|the)(?!\p{L})/gu,
    " ",
  );
  if (wrong || /[\p{L}\d]/u.test(rest)) return undefined;
  return found;
}

/** Dates with the month's name: day month year, year month day, month day year; the year may be missing. */
function readNamed(text: string, found: Found, keep: (day: CivilDate | undefined) => string): string {
  const gap = "[\\s،,/.~-]*?(?:ماه)?[\\s،,/.~-]*?(?:سال)?[\\s،,/.-]*";
  const word = "(\\p{L}+(?: \\p{L}+)?)";
  const shapes: [RegExp, (m: string[]) => [string, string, string | undefined]][] = [
    [
      new RegExp(`(?<!\\d)(\\d{4})${gap}(?<!\\p{L})${word}${gap}(\\d{1,2})(?!\\d)`, "gu"),
      (m) => [m[3]!, m[2]!, m[1]],
    ],
    [
      new RegExp(
        `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|ام|م)?${gap}(?<!\\p{L})${word}${gap}(\\d{4}|\\d\\d(?![ ~]*\\p{L}))(?!\\d)`,
        "gu",
      ),
      (m) => [m[1]!, m[2]!, m[3]],
    ],
    [
      new RegExp(`(?<!\\p{L})${word}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, "gu"),
      (m) => [m[2]!, m[1]!, m[3]],
    ],
    [
      new RegExp(`(?<!\\d)(\\d{1,2})(?:ام|م)?${gap}(?<!\\p{L})${word}()`, "gu"),
      (m) => [m[1]!, m[2]!, undefined],
    ],
  ];
  let rest = text;
  for (const [shape, order] of shapes) {
    rest = rest.replace(shape, (...match: string[]) => {
      const [day, name, year] = order(match);
      const month = namedMonth(name!);
      if (!month) return match[0]!;
      const tail = month.rest ? ` ${month.rest} ` : " ";
      if (month.calendar === "lunar") return ` ~ ${tail}`;
      if (!year) {
        found.yearless.push({ jalali: month.calendar === "jalali", month: month.month, day: Number(day) });
        return ` ~ ${tail}`;
      }
      const full = year.length === 2 && month.calendar === "jalali" ? century(Number(year)) : Number(year);
      const date = { year: full, month: month.month, day: Number(day) };
      if (month.calendar === "jalali")
        return keep(inYears(date) && isJalaliDate(date) ? date : undefined) + tail;
      return keep(isGregorianDate(date) && full >= 1600 ? toJalali(date) : undefined) + tail;
    });
  }
  return rest;
}

/** A date in figures, by where its year stands; undefined when it could be read in two ways. */
function numeric(a: string, b: string, c: string, sign: string): CivilDate | undefined {
  if (a.length === 4 || a.length === 3)
    return c.length <= 2 ? civilDay(Number(a), Number(b), Number(c)) : undefined;
  if (c.length === 3) return undefined;
  if (c.length === 4) {
    const year = Number(c);
    if (year < 1600) return civilDay(year, Number(b), Number(a));
    if (Number(a) > 12 || a === b) return civilDay(year, Number(b), Number(a));
    return Number(b) > 12 ? civilDay(year, Number(a), Number(b)) : undefined;
  }
  const [first, last] = [Number(a), Number(c)];
  if (a.length === 2 && (first > 31 || first === 0)) return civilDay(century(first), Number(b), last);
  if (c.length === 2 && (last > 31 || last === 0)) return civilDay(century(last), Number(b), first);
  return a.length === 2 && c.length === 2 && sign === "/"
    ? civilDay(century(first), Number(b), last)
    : undefined;
}

/** Two figures of a year: 00–20 are 1400–1420, the rest 1321–1399. */
function century(year: number): number {
  return year <= 20 ? 1400 + year : 1300 + year;
}

function inYears(date: CivilDate): boolean {
  return date.year >= 1200 && date.year <= 1500;
}

/** The one day all parts mean; undefined when they contradict each other or no year is known. */
function agree(found: Found, now: CivilDate | undefined): CivilDate | undefined {
  let first = found.jalali[0];
  if (!first) {
    const part = found.yearless[0];
    if (!part || !now) return undefined;
    first = nearest(part, { now, weekday: found.weekday });
    if (!first) return undefined;
  }
  const day = dayOfJalali(first);
  if (found.jalali.some((other) => dayOfJalali(other) !== day)) return undefined;
  if (found.weekday !== undefined && weekdayOf(first) !== found.weekday) return undefined;
  const same = toGregorian(first);
  for (const part of found.yearless) {
    const there = part.jalali ? first : same;
    if (there.month !== part.month || there.day !== part.day) return undefined;
  }
  return first;
}

/** The day of that name nearest to the present, of those that fall on the weekday where one is written. */
function nearest(
  part: { jalali: boolean; month: number; day: number },
  { now, weekday }: { now: CivilDate; weekday: number | undefined },
): CivilDate | undefined {
  const today = dayOfJalali(now);
  const year = part.jalali ? now.year : toGregorian(now).year;
  let best: CivilDate | undefined;
  for (const candidate of [year - 1, year, year + 1]) {
    const date = { year: candidate, month: part.month, day: part.day };
    if (!(part.jalali ? isJalaliDate(date) : isGregorianDate(date))) continue;
    const jalali = part.jalali ? date : toJalali(date);
    if (weekday !== undefined && weekdayOf(jalali) !== weekday) continue;
    const away = Math.abs(dayOfJalali(jalali) - today);
    if (!best || away < Math.abs(dayOfJalali(best) - today)) best = jalali;
  }
  return best && jalaliOfDay(dayOfJalali(best));
}
