// Days and hours in words, as the edition names them: Jalali by our own names, Gregorian in the edition's language.
import { englishMonths, formatDate, jalaliMonths, jalaliOf, weekdays } from "@dabir/farsi";
import type { Edition } from "../../editions.ts";
import { type Day, dayOf, instantOn } from "../../newsroom/calendar.ts";
import { edition } from "./edition.ts";
import { digits } from "./numbers.ts";
import { type TextKey, text } from "./text.ts";

/**
 * weekday «جمعه ۲۹ بهمن ۱۴۰۰» · long «۲۹ بهمن ۱۴۰۰» · short «۲۹ بهمن» · numeric «۱۴۰۰/۱۱/۲۹» · time «۱۳:۴۱» ·
 * moment «۲۹ بهمن ۱۴۰۰، ۱۳:۴۱» · month «بهمن ۱۴۰۰»
 */
export type DayStyle = "weekday" | "long" | "short" | "numeric" | "time" | "moment" | "month";

export function dayText(instant: Date, style: DayStyle): string {
  const { calendar, timeZone } = edition();
  if (calendar === "gregorian") return gregorianText(instant, style);
  if (style !== "short") return formatDate(instant, style, timeZone);
  const { day, month } = jalaliOf(instant, timeZone);
  return `${digits(day)} ${jalaliMonths[month - 1]}`;
}

function gregorianText(instant: Date, style: DayStyle): string {
  const { timeZone } = edition();
  const { year, month, day } = dayOf(instant, edition());
  const { hour, minute } = jalaliOf(instant, timeZone);
  const name = monthName({ year, month });
  const long = digits(`${day} ${name} ${year}`);
  const time = digits(`${two(hour)}:${two(minute)}`);
  switch (style) {
    case "weekday":
      return `${weekdayName(instant)} ${long}`;
    case "long":
      return long;
    case "short":
      return digits(`${day} ${name}`);
    case "numeric":
      // Which of «3/4» is the month differs from reader to reader; the English name of a month cannot be misread.
      return edition().language === "en"
        ? `${day} ${name.slice(0, 3)} ${year}`
        : digits(`${year}/${month}/${day}`);
    case "time":
      return time;
    case "moment":
      return `${long}${edition().direction === "rtl" ? "،" : ","} ${time}`;
    case "month":
      return digits(`${name} ${year}`);
  }
}

/** The name of a month in the edition's calendar and language. */
export function monthName({ year, month }: Pick<Day, "year" | "month">): string {
  if (edition().calendar === "jalali") return jalaliMonths[month - 1] ?? "";
  return named({ month: "long" }).format(instantOn({ year, month, day: 15 }, edition()));
}

/** The days of the week in their order, for the head of a calendar: whole, and as short as they stand there. */
export function weekdayNames(): { name: string; short: string }[] {
  if (edition().calendar === "jalali") return weekdays.map((name) => ({ name, short: name.slice(0, 1) }));
  return Array.from({ length: 7 }, (_, place) => {
    // 2024-01-01 was a Monday, the first day of the week.
    const instant = instantOn({ year: 2024, month: 1, day: 1 + place }, edition());
    return { name: weekdayName(instant), short: named({ weekday: "narrow" }).format(instant) };
  });
}

function weekdayName(instant: Date): string {
  return named({ weekday: "long" }).format(instant);
}

/** The other calendar's day beside a Jalali one, in Latin letters: «2022 February 18». Empty for a Gregorian edition. */
export function latinDay(instant: Date): string {
  const own = edition();
  if (own.calendar === "gregorian") return "";
  const { year, month, day } = dayOf(instant, { ...own, calendar: "gregorian" });
  return `${year} ${englishMonths[month - 1]} ${day}`;
}

/** The day beside a Jalali one as the edition's language says it: «۱۸ فوریه ۲۰۲۲». Empty for a Gregorian edition. */
export function otherDay(instant: Date): string {
  const { calendar, timeZone } = edition();
  return calendar === "jalali" ? formatDate(instant, "gregorian", timeZone) : "";
}

/**
 * The day of the lunar calendar: «۱۴ جمادی‌الثانی ۱۴۴۸». It is reckoned as in Umm al-Qura; `days` brings it to the
 * calendar of a country that saw its moon earlier or later.
 */
export function hijriDay(instant: Date, days: number): string {
  const { timeZone } = edition();
  const parts = hijriFormat(timeZone).formatToParts(instant.getTime() + days * DAY_MS);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  return digits(`${part("day")} ${text(`hijri.${part("month")}` as TextKey)} ${part("year")}`);
}

const DAY_MS = 86_400_000;
const hijriFormats = new Map<string, Intl.DateTimeFormat>();

function hijriFormat(timeZone: string): Intl.DateTimeFormat {
  let format = hijriFormats.get(timeZone);
  if (!format) {
    const numbers = { year: "numeric", month: "numeric", day: "numeric" } as const;
    format = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", { ...numbers, timeZone });
    hijriFormats.set(timeZone, format);
  }
  return format;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function named(parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { id, language, timeZone }: Edition = edition();
  const key = `${id} ${JSON.stringify(parts)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language, { ...parts, calendar: "gregory", timeZone });
    formats.set(key, format);
  }
  return format;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
