// A moment as somebody types it: «فردا ۸ صبح», «۱۴۰۵/۹/۲ ۱۸:۳۰», «۲ ساعت دیگر», «شنبه ۹ صبح», «۱۸:۳۰».
import { instantOf, jalaliOf, type ParsedDate, parseDate, toLatinDigits } from "@dabir/farsi/light";
import { ZONE } from "./moments.ts";

export type Typed = { at: Date } | { fault: "unreadable" | "no-time" };

const WEEKDAY = /^((?:یک|دو|سه|چهار|پنج)?[\s\u200c]*شنبه|جمعه)\s+(?!آینده|بعد|گذشته)/;
const BARE_TIME = /^(?:ساعت\s*)?(\d{1,2})(?:[:.](\d{2}))?(?:\s*(?:صبح|ظهر|عصر|شب|بعد\s*از\s*ظهر))?$/;
const DAY = 86_400_000;

/** A day without a time is no moment; a time without a day is its next coming. */
export function typedMoment(text: string, now: Date): Typed {
  const said = toLatinDigits(text.trim());
  if (BARE_TIME.test(said.replace(/\u200c/g, " "))) return comingTime(said, now);
  const found = read(said, now);
  if (!found) return { fault: "unreadable" };
  const at = momentOf(found);
  return at ? { at } : { fault: "no-time" };
}

/** The moment of a day that was picked and a time that was typed («18:30», «۸ صبح»). */
export function dayAtTime(day: { year: number; month: number; day: number }, time: string): Date | null {
  const found = read(
    `${day.year}/${day.month}/${day.day} ${withMinutes(toLatinDigits(time.trim()))}`,
    new Date(0),
  );
  return (found && momentOf(found)) ?? null;
}

/** The beginning of a day as somebody types it: «دیروز», «۱۴۰۵/۹/۲»; a time that stands with it says nothing. */
export function typedDay(text: string, now: Date): Typed {
  const found = read(toLatinDigits(text.trim()), now);
  return found ? { at: instantOf(found.jalali, ZONE) } : { fault: "unreadable" };
}

/** The beginning of the day after. */
export function nextDay(at: string): Date {
  const { year, month, day } = jalaliOf(new Date(Date.parse(at) + 1.5 * DAY), ZONE);
  return instantOf({ year, month, day }, ZONE);
}

function comingTime(said: string, now: Date): Typed {
  const time = withMinutes(said.replace(/^ساعت\s*/, ""));
  const today = read(`امروز ${time}`, now);
  const at = today && momentOf(today);
  if (!at) return { fault: "unreadable" };
  return { at: at > now ? at : new Date(at.getTime() + DAY) };
}

/** «8» → «8:00», so that it is read as a time. */
function withMinutes(time: string): string {
  return /^\d{1,2}$/.test(time) ? `${time}:00` : time.replace(".", ":");
}

function read(said: string, now: Date): ParsedDate | undefined {
  const ways = [
    said,
    said.replace(WEEKDAY, "$1 آینده "),
    said.replace(/^امشب\s*(?:ساعت\s*)?(.*?)(?:\s*شب)?$/, "امروز $1 شب"),
  ];
  for (const way of ways) {
    const found = parseDate(way, { now, timeZone: ZONE });
    if (found) return found;
  }
  return undefined;
}

function momentOf({ jalali, time }: ParsedDate): Date | null {
  return time ? instantOf({ ...jalali, ...time }, ZONE) : null;
}
