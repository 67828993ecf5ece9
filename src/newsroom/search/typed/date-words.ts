// Days and spans of days as people name them: «دیروز», «هفته گذشته», «بهمن ۱۴۰۰», «نوروز ۱۴۰۲», «۱۴۰۰/۱۱/۲۹», in the
// calendar and zone of the edition.
import {
  type CivilDate,
  fold,
  instantOf,
  jalaliMonths,
  jalaliOf,
  monthLength,
  parseDate,
  toGregorian,
  toJalali,
  weekdayOf,
  ZWNJ,
} from "@dabir/farsi";
import type { Context } from "../../../context.ts";

export interface DaySpan {
  from: Date;
  /** The first instant after it. */
  to: Date;
}

/** Where the newsroom's days begin. */
const ZONE = "Asia/Tehran";
const DAY = 86_400_000;
const MONTHS = new Map(jalaliMonths.map((name, at) => [fold(name), at + 1]));
const BEFORE = "(?:گذشته|پیش|قبل|قبلی)";
const THIS = "(?:این|همین|جاری)";

/** Undefined for what names no days. */
export function spanOf(words: string, ctx: Pick<Context, "now">): DaySpan | undefined {
  // «هفته‌ی گذشته» says «هفتهٔ گذشته».
  const text = fold(words.replaceAll(ZWNJ, " ")).replace(/ ی /g, " ");
  const now = ctx.now();
  const today = jalaliOf(now, ZONE);
  return named(text, today) ?? monthOrYear(text, today) ?? oneDay(words, now);
}

function named(text: string, today: CivilDate): DaySpan | undefined {
  const is = (pattern: string): boolean => new RegExp(`^(?:${pattern})$`).test(text);
  // Weeks begin on Saturday.
  const week = daysFrom(today, -weekdayOf(today));
  const weekFrom = (first: CivilDate) => ({ from: startOf(first), to: startOf(daysFrom(first, 7)) });
  if (is(`هفته ${BEFORE}`)) return weekFrom(daysFrom(week, -7));
  if (is(`${THIS} هفته|هفته ${THIS}`)) return weekFrom(week);
  const last = today.month === 1 ? { year: today.year - 1, month: 12 } : { ...today, month: today.month - 1 };
  if (is(`ماه ${BEFORE}`)) return monthSpan(last);
  if (is(`${THIS} ماه|ماه ${THIS}`)) return monthSpan(today);
  if (is(`پارسال|سال ${BEFORE}`)) return yearSpan(today.year - 1);
  if (is(`امسال|${THIS} سال|سال ${THIS}`)) return yearSpan(today.year);
  const [, nowruz] = /^(?:نوروز|عید نوروز|تعطیلات نوروز)(?: (\d{4}))?$/.exec(text) ?? [];
  if (text.includes("نوروز") && (nowruz || is("نوروز|عید نوروز|تعطیلات نوروز"))) {
    const year = nowruz ? Number(nowruz) : today.year;
    return inRange(year)
      ? { from: startOf({ year, month: 1, day: 1 }), to: startOf({ year, month: 1, day: 14 }) }
      : undefined;
  }
  return undefined;
}

function monthOrYear(text: string, today: CivilDate): DaySpan | undefined {
  const [, year] = /^(?:سال )?(\d{4})$/.exec(text) ?? [];
  if (year && inRange(Number(year))) return yearSpan(Number(year));
  if (year && Number(year) > 1900 && Number(year) < 2200) {
    return { from: new Date(Date.UTC(Number(year), 0, 1)), to: new Date(Date.UTC(Number(year) + 1, 0, 1)) };
  }
  const [, name = "", ofYear] = /^(?:ماه )?(\p{L}+?)(?: ماه)?(?: (?:سال )?(\d{4}))?$/u.exec(text) ?? [];
  const month = MONTHS.get(name);
  const wanted = ofYear ? Number(ofYear) : today.year;
  if (month !== undefined && inRange(wanted)) return monthSpan({ year: wanted, month });
  const [, figures, ofMonth] = /^(\d{4})[/-](\d{1,2})$/.exec(text) ?? [];
  const numbered = Number(ofMonth);
  if (figures && inRange(Number(figures)) && numbered >= 1 && numbered <= 12) {
    return monthSpan({ year: Number(figures), month: numbered });
  }
  return undefined;
}

function oneDay(words: string, now: Date): DaySpan | undefined {
  const found = parseDate(words, { now });
  if (!found) return undefined;
  return { from: startOf(found.jalali), to: startOf(daysFrom(found.jalali, 1)) };
}

const inRange = (year: number): boolean => year >= 1200 && year <= 1500;

function startOf({ year, month, day }: CivilDate): Date {
  return instantOf({ year, month, day }, ZONE);
}

/** So many days later; no day is counted in hours, since some had 23. */
function daysFrom(day: CivilDate, days: number): CivilDate {
  return toJalali(civilOf(new Date(Date.UTC(...partsOf(toGregorian(day))) + days * DAY)));
}

const partsOf = ({ year, month, day }: CivilDate): [number, number, number] => [year, month - 1, day];
const civilOf = (date: Date): CivilDate => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});

function monthSpan({ year, month }: { year: number; month: number }): DaySpan {
  const first = { year, month, day: 1 };
  return { from: startOf(first), to: startOf(daysFrom(first, monthLength(year, month))) };
}

function yearSpan(year: number): DaySpan {
  return { from: startOf({ year, month: 1, day: 1 }), to: startOf({ year: year + 1, month: 1, day: 1 }) };
}
