// Days of the plan's calendar. A day is a whole number, counted from 1 January 1970, on the newsroom's own calendar;
// months are Jalali in Persian and Gregorian in English, weeks begin on Saturday in both.
import {
  type CivilDate,
  englishMonths,
  gregorianMonths,
  instantOf,
  jalaliMonths,
  jalaliOf,
  toGregorian,
  toJalali,
  toPersianDigits,
  weekdays,
} from "@dabir/farsi/light";
import { ZONE } from "../../moments.ts";
import { figures, type Language } from "../../words.ts";

const DAY = 86_400_000;
const ENGLISH_WEEKDAYS = ["Saturday", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

export function gregorianOf(day: number): CivilDate {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function jalaliOfDay(day: number): CivilDate {
  return toJalali(gregorianOf(day));
}

export function dayOf(gregorian: CivilDate): number {
  return Date.UTC(gregorian.year, gregorian.month - 1, gregorian.day) / DAY;
}

/** As addresses keep it: «2026-11-23». */
export function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Null for what is no day. */
export function dayOfIso(text: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : time / DAY;
}

/** 0 = Saturday … 6 = Friday. */
export function weekday(day: number): number {
  return (((day + 5) % 7) + 7) % 7;
}

/** The seven days of its week. */
export function weekOf(day: number): number[] {
  const first = day - weekday(day);
  return [0, 1, 2, 3, 4, 5, 6].map((step) => first + step);
}

/** The whole weeks that a month touches. */
export function weeksOfMonth(day: number, language: Language): number[][] {
  const first = day - (written(day, language).day - 1);
  const last = stepMonth(first, 1, language) - 1;
  const weeks: number[][] = [];
  for (let week = weekOf(first); (week[0] as number) <= last; week = weekOf((week[0] as number) + 7)) {
    weeks.push(week);
  }
  return weeks;
}

/** The day as the language's calendar writes it. */
export function written(day: number, language: Language): CivilDate {
  return language === "fa" ? jalaliOfDay(day) : gregorianOf(day);
}

/** The first day of the month so many months on. */
export function stepMonth(day: number, months: number, language: Language): number {
  const { year, month } = written(day, language);
  const count = year * 12 + (month - 1) + months;
  const first = { year: Math.floor(count / 12), month: (count % 12) + 1, day: 1 };
  return dayOf(language === "fa" ? toGregorian(first) : first);
}

/** The instant at which a day begins. */
export function startOf(day: number): Date {
  return instantOf(jalaliOfDay(day), ZONE);
}

/** The same time by the clock on another day. */
export function onDay(at: string | Date, day: number): Date {
  const { hour, minute, second } = jalaliOf(new Date(at), ZONE);
  return instantOf({ ...jalaliOfDay(day), hour, minute, second }, ZONE);
}

export function weekdayName(index: number, language: Language): string {
  return (language === "fa" ? weekdays : ENGLISH_WEEKDAYS)[index] ?? "";
}

export interface Days {
  first: number;
  last: number;
}

/** The months that these days touch: «آذر ۱۴۰۵», «آبان و آذر ۱۴۰۵». */
export function monthNames({ and, ...days }: Days & { and: string }, language: Language): string {
  const names = language === "fa" ? jalaliMonths : englishMonths;
  return span({ ...days, and }, { calendar: language, names, digits: figures });
}

/** The same in the other calendar, in Persian: «نوامبر و دسامبر ۲۰۲۶». */
export function otherMonths(days: Days, language: Language): string {
  const names = language === "fa" ? gregorianMonths : jalaliMonths;
  const calendar = language === "fa" ? "en" : "fa";
  return span({ ...days, and: "و" }, { calendar, names, digits: (year) => toPersianDigits(String(year)) });
}

interface Writing {
  calendar: Language;
  names: readonly string[];
  digits(year: number): string;
}

function span({ first, last, and }: Days & { and: string }, { calendar, names, digits }: Writing): string {
  const [one, two] = [written(first, calendar), written(last, calendar)];
  const [from, to] = [names[one.month - 1] as string, names[two.month - 1] as string];
  if (one.year !== two.year) return `${from} ${digits(one.year)} ${and} ${to} ${digits(two.year)}`;
  return one.month === two.month ? `${from} ${digits(one.year)}` : `${from} ${and} ${to} ${digits(one.year)}`;
}

/** «دوشنبه ۲ آذر». */
export function dayName(day: number, language: Language): string {
  const { month, day: number } = written(day, language);
  const name = (language === "fa" ? jalaliMonths : englishMonths)[month - 1];
  return `${weekdayName(weekday(day), language)} ${figures(number)} ${name}`;
}
