// Days named from today («فردا ۸ صبح», «۶۸ روز و ۱ ساعت پیش»), read against a given present moment.

import type { ClockTime } from "./clock-time.ts";
import { type CivilDate, dayOfJalali, jalaliOfDay, toGregorian } from "./jalali.ts";
import { jalaliOf } from "./zoned-time.ts";

type Present = { now: Date; timeZone: string };
type Relative = { jalali: CivilDate; gregorian: CivilDate; time: ClockTime | null };

const DAYS: Readonly<Record<string, number>> = {
  پریروز: -2,
  دیروز: -1,
  دیشب: -1,
  امروز: 0,
  امشب: 0,
  فردا: 1,
  "فردا شب": 1,
  "پس فردا": 2,
  پسفردا: 2,
};
const UNITS: Readonly<Record<string, number>> = {
  ثانیه: 1000,
  دقیقه: 60_000,
  ساعت: 3_600_000,
  روز: 86_400_000,
  هفته: 604_800_000,
};
const AGO = /^(?:\d{1,4} ?(?:ثانیه|دقیقه|ساعت|روز|هفته)(?: و )?)+ ?(?:پیش|قبل)$/;

/** The day (and time, where one is written) that a folded relative date means; undefined for anything else. */
export function relativeDate(
  clock: { time: ClockTime | null; rest: string },
  { now, timeZone }: Present,
): Relative | undefined {
  const words = clock.rest.replace(/[~،,\s-]+/g, " ").trim();
  const days = DAYS[words];
  if (days !== undefined && Object.hasOwn(DAYS, words)) {
    return at(jalaliOfDay(dayOfJalali(jalaliOf(now, timeZone)) + days), clock.time);
  }
  if (clock.time || !AGO.test(words)) return undefined;
  let back = 0;
  let precise = true;
  for (const [, count, unit = ""] of words.matchAll(/(\d+) ?(ثانیه|دقیقه|ساعت|روز|هفته)/g)) {
    back += Number(count) * (UNITS[unit] ?? 0);
    precise = unit !== "روز" && unit !== "هفته";
  }
  const then = jalaliOf(new Date(now.getTime() - back), timeZone);
  const time = precise ? { hour: then.hour, minute: then.minute, second: then.second } : null;
  return at({ year: then.year, month: then.month, day: then.day }, time);
}

function at(jalali: CivilDate, time: ClockTime | null): Relative {
  return { jalali, gregorian: toGregorian(jalali), time };
}
