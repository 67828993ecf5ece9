// Days named from today («فردا ۸ صبح», «۶۸ روز و ۱ ساعت پیش», «شنبهٔ آینده»), read against a present moment.

import { weekdays } from "./calendar-names.ts";
import type { ClockTime } from "./clock-time.ts";
import { fold } from "./fold.ts";
import { type CivilDate, dayOfJalali, jalaliOfDay, toGregorian, weekdayOf } from "./jalali.ts";
import { jalaliOf } from "./zoned-time.ts";

type Present = { now: Date; timeZone: string };
type Relative = { jalali: CivilDate; gregorian: CivilDate; time: ClockTime | null };

const DAYS: ReadonlyMap<string, number> = new Map([
  ["پریروز", -2],
  ["دیروز", -1],
  ["دیشب", -1],
  ["امروز", 0],
  ["امشب", 0],
  ["فردا", 1],
  ["پس فردا", 2],
  ["پسفردا", 2],
]);
/** Parts of the day that may stand by a day without an hour. */
const PART = / (?:صبح|بامداد|ظهر|عصر|غروب|شب)$/;
const UNITS: ReadonlyMap<string, number> = new Map([
  ["ثانیه", 1000],
  ["دقیقه", 60_000],
  ["ساعت", 3_600_000],
  ["روز", 86_400_000],
  ["هفته", 604_800_000],
]);
const COUNTS: ReadonlyMap<string, number> = new Map([
  ["نیم", 0.5],
  ..."یک دو سه چهار پنج شش هفت هشت نه ده".split(" ").map((word, at): [string, number] => [word, at + 1]),
]);
const AMOUNT = `(\\d{1,4}|${[...COUNTS.keys()].join("|")}) ?(${[...UNITS.keys()].join("|")})`;
const AWAY = new RegExp(`^((?:${AMOUNT}(?: و )?)+) ?(پیش|قبل|دیگر|بعد)$`);
const NAMED_DAY = new RegExp(
  `^(?:روز )?(${weekdays.map((name) => fold(name)).join("|")}) (اینده|گذشته|پیش|قبل|بعد)$`,
);

/** The day (and time, where one is written) that a folded relative date means; undefined for anything else. */
export function relativeDate(
  clock: { time: ClockTime | null; rest: string },
  { now, timeZone }: Present,
): Relative | undefined {
  const words = clock.rest
    .replace(/[~،,()\s-]+/g, " ")
    .replace(/ ?ساعت ?(?=$)|^ساعت /g, " ")
    .trim();
  const today = dayOfJalali(jalaliOf(now, timeZone));
  const bare = clock.time ? words : words.replace(PART, "");
  const days = DAYS.get(bare) ?? DAYS.get(bare.replace(/ شب$/, ""));
  if (days !== undefined) {
    const time = /شب$/.test(words) ? atNight(clock.time) : clock.time;
    return time === undefined ? undefined : at(jalaliOfDay(today + days), time);
  }
  const named = NAMED_DAY.exec(words.replace(/(یک|دو|سه|چهار|پنج) (?=شنبه)/, "$1"));
  if (named) return at(weekdayFrom(today, named[1] ?? "", named[2] ?? ""), clock.time);
  return clock.time ? undefined : away(words, { now, timeZone });
}

/** «۲ ساعت پیش», «سه روز دیگر»: with a time where hours, minutes or seconds are counted. */
function away(words: string, { now, timeZone }: Present): Relative | undefined {
  const [, amounts = "", , , side] = AWAY.exec(words) ?? [];
  if (!side) return undefined;
  let span = 0;
  let precise = true;
  for (const [, count = "", unit = ""] of amounts.matchAll(new RegExp(AMOUNT, "g"))) {
    span += (COUNTS.get(count) ?? Number(count)) * (UNITS.get(unit) ?? 0);
    precise = unit !== "روز" && unit !== "هفته";
  }
  const forward = side === "دیگر" || side === "بعد";
  const then = jalaliOf(new Date(now.getTime() + (forward ? span : -span)), timeZone);
  const time = precise ? { hour: then.hour, minute: then.minute, second: then.second } : null;
  return at({ year: then.year, month: then.month, day: then.day }, time);
}

/** The nearest day of that name after today, or before it. */
function weekdayFrom(today: number, name: string, side: string): CivilDate {
  const step = side === "اینده" || side === "بعد" ? 1 : -1;
  const wanted = weekdays.findIndex((weekday) => fold(weekday) === name);
  let day = today + step;
  while (weekdayOf(jalaliOfDay(day)) !== wanted) day += step;
  return jalaliOfDay(day);
}

/** «امشب ساعت ۹» is 21. Midnight of a night could be either end of it: undefined. */
function atNight(time: ClockTime | null): ClockTime | null | undefined {
  if (!time || time.hour > 12) return time;
  if (time.hour === 12 || time.hour < 5) return undefined;
  return { ...time, hour: time.hour + 12 };
}

function at(jalali: CivilDate, time: ClockTime | null): Relative {
  return { jalali, gregorian: toGregorian(jalali), time };
}
