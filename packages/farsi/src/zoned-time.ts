// Jalali wall-clock time of an instant and back, through a named time zone. Only the offset comes from Intl,
// so the rules of Iran's summer time (ended 1401) are the time zone database's, the calendar is ours.

import { type CivilDate, dayOfJalali, isJalaliDate, jalaliOfDay, weekdayOf } from "./jalali.ts";

/** What the clock and calendar on the wall of a place show; weekday 0 is شنبه. */
export type JalaliMoment = CivilDate & { hour: number; minute: number; second: number; weekday: number };

/** A Jalali day with an optional time of day; missing parts are 0. */
export type JalaliTime = CivilDate & { hour?: number; minute?: number; second?: number };

const DAY = 86_400_000;
const QUARTER = 900_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** The Jalali date and time of an instant. RangeError for an invalid Date or an unknown zone. */
export function jalaliOf(instant: Date, timeZone: string): JalaliMoment {
  const time = instant.getTime();
  if (Number.isNaN(time)) throw new RangeError("invalid instant");
  const local = Math.floor((time + offsetAt(time, timeZone)) / 1000);
  const days = Math.floor(local / 86_400);
  const seconds = local - days * 86_400;
  const date = jalaliOfDay(days);
  return {
    ...date,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    weekday: weekdayOf(date),
  };
}

/**
 * The instant at which the wall clock shows this. A time that happens twice means the first of the two;
 * a time skipped by summer time means as long after the skip. RangeError when day or time does not exist.
 */
export function instantOf(jalali: JalaliTime, timeZone: string): Date {
  const { hour = 0, minute = 0, second = 0 } = jalali;
  if (!isJalaliDate(jalali)) throw new RangeError("no such Jalali date");
  if (!inRange(hour, 24) || !inRange(minute, 60) || !inRange(second, 60))
    throw new RangeError("no such time");
  const local = dayOfJalali(jalali) * DAY + ((hour * 60 + minute) * 60 + second) * 1000;
  const before = offsetAt(local - DAY, timeZone);
  const after = offsetAt(local + DAY, timeZone);
  for (const offset of before >= after ? [before, after] : [after, before]) {
    if (offsetAt(local - offset, timeZone) === offset) return new Date(local - offset);
  }
  return new Date(local - before);
}

function inRange(value: number, end: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < end;
}

/** Milliseconds to add to UTC, constant within a quarter of an hour of the instant. */
function offsetAt(time: number, timeZone: string): number {
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  const quarter = Math.floor(time / QUARTER);
  let offset = known.get(quarter);
  if (offset === undefined) {
    if (known.size > 10_000) known.clear();
    offset = askOffset(quarter * QUARTER, timeZone);
    known.set(quarter, offset);
  }
  return offset;
}

function askOffset(time: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone,
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(timeZone, format);
  }
  const part: Record<string, number> = {};
  let before = false;
  for (const { type, value } of format.formatToParts(time)) {
    if (type === "era") before = value.startsWith("B");
    part[type] = Number(value);
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const local = new Date(0);
  local.setUTCFullYear(before ? 1 - year : year, month - 1, day);
  return local.setUTCHours(hour, minute, second) - time;
}
