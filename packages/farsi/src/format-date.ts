// Instants as Persian readers see them, composed from our own names: never in Intl's broken order.

import { englishMonths, gregorianMonths, jalaliMonths, weekdays } from "./calendar-names.ts";
import { toPersianDigits } from "./digits.ts";
import { toGregorian } from "./jalali.ts";
import { jalaliOf } from "./zoned-time.ts";

export type DateStyle =
  | "long"
  | "weekday"
  | "numeric"
  | "time"
  | "moment"
  | "full"
  | "house"
  | "month"
  | "gregorian"
  | "dual";

/**
 * long «۲۹ بهمن ۱۴۰۰» · weekday «جمعه ۲۹ بهمن ۱۴۰۰» · numeric «۱۴۰۰/۱۱/۲۹» · time «۱۳:۴۱» ·
 * moment «۲۹ بهمن ۱۴۰۰، ۱۳:۴۱» · full «جمعه ۲۹ بهمن ۱۴۰۰، ساعت ۱۳:۴۱» ·
 * house «۱۳:۴۱ - ۲۹ بهمن ۱۴۰۰ - 2022 February 18» · month «بهمن ۱۴۰۰» · gregorian «۱۸ فوریه ۲۰۲۲» ·
 * dual «۲۹ بهمن ۱۴۰۰ (۱۸ فوریه ۲۰۲۲)»
 */
export function formatDate(instant: Date, style: DateStyle, timeZone: string): string {
  const moment = jalaliOf(instant, timeZone);
  const { year, month, day } = moment;
  const name = jalaliMonths[month - 1] ?? "";
  const long = toPersianDigits(`${day} ${name} ${year}`);
  const time = toPersianDigits(`${two(moment.hour)}:${two(moment.minute)}`);
  const weekday = `${weekdays[moment.weekday]} ${long}`;
  switch (style) {
    case "long":
      return long;
    case "weekday":
      return weekday;
    case "numeric":
      return toPersianDigits(`${year}/${two(month)}/${two(day)}`);
    case "time":
      return time;
    case "moment":
      return `${long}، ${time}`;
    case "full":
      return `${weekday}، ساعت ${time}`;
    case "month":
      return toPersianDigits(`${name} ${year}`);
    case "house": {
      const date = toGregorian(moment);
      return `${time} - ${long} - ${date.year} ${englishMonths[date.month - 1]} ${date.day}`;
    }
    case "gregorian":
      return gregorian(moment);
    case "dual":
      return `${long} (${gregorian(moment)})`;
  }
}

function gregorian(moment: { year: number; month: number; day: number }): string {
  const date = toGregorian(moment);
  return toPersianDigits(`${date.day} ${gregorianMonths[date.month - 1]} ${date.year}`);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
