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
  weekdays,
} from "@dabir/farsi/light";
import { ZONE } from "../moments.ts";
import { figures, type Language } from "../words.ts";

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

/** «آذر ۱۴۰۵». */
export function monthName(day: number, language: Language): string {
  const { year, month } = written(day, language);
  return `${(language === "fa" ? jalaliMonths : englishMonths)[month - 1]} ${figures(year)}`;
}

/** The months of the other calendar that these days touch: «نوامبر و دسامبر ۲۰۲۶». */
export function otherMonths(days: { first: number; last: number; and: string }, language: Language): string {
  const other = language === "fa" ? "en" : "fa";
  const names = language === "fa" ? gregorianMonths : jalaliMonths;
  const [one, two] = [written(days.first, other), written(days.last, other)];
  const name = ({ month }: CivilDate) => names[month - 1] ?? "";
  if (one.year === two.year && one.month === two.month) return `${name(one)} ${figures(one.year)}`;
  if (one.year === two.year) return `${name(one)} ${days.and} ${name(two)} ${figures(one.year)}`;
  return `${name(one)} ${figures(one.year)} ${days.and} ${name(two)} ${figures(two.year)}`;
}

/** «دوشنبه ۲ آذر». */
export function dayName(day: number, language: Language): string {
  const { month, day: number } = written(day, language);
  const name = (language === "fa" ? jalaliMonths : englishMonths)[month - 1];
  return `${weekdayName(weekday(day), language)} ${figures(number)} ${name}`;
}
