// Days as an edition counts them: Jalali or Gregorian, always in its own time zone. Archives, their addresses and
// their calendars are made of these.
import {
  type CivilDate,
  instantOf,
  isGregorianDate,
  isJalaliDate,
  jalaliOf,
  monthLength,
  toGregorian,
  toJalali,
  weekdayOf,
} from "@dabir/farsi";
import type { Edition } from "../editions.ts";

/** Year, month (1–12) and day in the edition's calendar. */
export type Day = CivilDate;

export function dayOf(instant: Date, { calendar, timeZone }: Edition): Day {
  const { year, month, day } = jalaliOf(instant, timeZone);
  return calendar === "jalali" ? { year, month, day } : toGregorian({ year, month, day });
}

/** False for a day that does not exist, and outside the years that an archive can have (1200–1599 of Jalali). */
export function isDay(day: Day, { calendar }: Edition): boolean {
  const { year } = day;
  return calendar === "jalali"
    ? year >= 1200 && year < 1600 && isJalaliDate(day)
    : year >= 1822 && year < 2221 && isGregorianDate(day);
}

/** The instant at which the day begins, or of an hour of it. */
export function instantOn(day: Day, edition: Edition, hour = 0): Date {
  return instantOf({ ...jalali(day, edition), hour }, edition.timeZone);
}

export function nextDay(day: Day, edition: Edition): Day {
  const { year, month, day: date } = gregorian(day, edition);
  const next = new Date(Date.UTC(year, month - 1, date + 1));
  const following = { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
  return edition.calendar === "jalali" ? toJalali(following) : following;
}

export function daysInMonth({ year, month }: Pick<Day, "year" | "month">, { calendar }: Edition): number {
  return calendar === "jalali" ? monthLength(year, month) : new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Place of the day in the week, 0–6: Saturday is the first day for Jalali, Monday for Gregorian. */
export function placeInWeek(day: Day, edition: Edition): number {
  const sinceSaturday = weekdayOf(jalali(day, edition));
  return edition.calendar === "jalali" ? sinceSaturday : (sinceSaturday + 5) % 7;
}

/** The day in the Gregorian calendar, `2022-02-18`, as facts and machines name it. */
export function isoDay(day: Day, edition: Edition): string {
  const { year, month, day: date } = gregorian(day, edition);
  return `${year}-${two(month)}-${two(date)}`;
}

function gregorian(day: Day, { calendar }: Edition): Day {
  return calendar === "jalali" ? toGregorian(day) : day;
}

function jalali(day: Day, { calendar }: Edition): Day {
  return calendar === "jalali" ? day : toJalali(day);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
