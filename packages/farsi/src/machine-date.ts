// Dates as machines write them: ISO instants, dates of feeds and mail, and the days that addresses of Persian news
// sites carry.

import type { ClockTime } from "./clock-time.ts";
import { type CivilDate, isGregorianDate, isJalaliDate, toGregorian, toJalali } from "./jalali.ts";
import { instantOf, jalaliOf } from "./zoned-time.ts";

export type MachineDate = { jalali: CivilDate; gregorian: CivilDate; time: ClockTime | null };

const ISO = /^(\d{4})-(\d\d)-(\d\d)[t ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)? ?(z|[+-]\d\d(?::?\d\d)?)?$/;
const FEED =
  /^(?:(?:sat|sun|mon|tue|wed|thu|fri), )?(\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) (\d{4}) (\d\d):(\d\d)(?::(\d\d))? (gmt|ut|utc|z|[+-]\d{4})$/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ADDRESS = /^[a-z0-9_:/.?=&%#-]*[/=][a-z0-9_:/.?=&%#-]*$/;
const ADDRESS_DAY = /(?<![\d/])\/?(?<![\d])((?:1[2-4]|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?![\d-])/g;
const ADDRESS_CODE = /\/(1[34]\d\d)(\d\d)(\d\d)\d{6}(?!\d)/g;

/**
 * The date of a folded text that a machine wrote. Null: it has such a shape and means no day. Undefined: it has no
 * such shape. An offset is turned into the time of the zone; a time without one stands as it is.
 */
export function machineDate(key: string, timeZone: string): MachineDate | null | undefined {
  const iso = ISO.exec(key);
  if (iso) {
    const [, year, month, day, hour, minute, second = "0", offset] = iso;
    return moment({ year, month, day, hour, minute, second, offset }, timeZone);
  }
  const feed = FEED.exec(key);
  if (feed) {
    const [, day, name = "", year, hour, minute, second = "0", offset] = feed;
    const month = String(MONTHS.indexOf(name) + 1);
    return moment({ year, month, day, hour, minute, second, offset }, timeZone);
  }
  return ADDRESS.test(key) && /[a-z]/.test(key) ? inAddress(key) : undefined;
}

type Written = Record<"year" | "month" | "day" | "hour" | "minute" | "second" | "offset", string | undefined>;

function moment(written: Written, timeZone: string): MachineDate | null {
  const jalali = civilDay(Number(written.year), Number(written.month), Number(written.day));
  const [hour, minute, second] = [Number(written.hour), Number(written.minute), Number(written.second)];
  if (!jalali || hour > 23 || minute > 59 || second > 59) return null;
  const { offset } = written;
  if (!offset) return { jalali, gregorian: toGregorian(jalali), time: { hour, minute, second } };
  const [, sign, hours = "0", minutes = "0"] = /([+-])(\d\d):?(\d\d)?/.exec(offset) ?? [];
  const shift = sign ? (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === "-" ? -1 : 1) : 0;
  const instant = instantOf({ ...jalali, hour, minute, second }, "UTC").getTime() - shift;
  const there = jalaliOf(new Date(instant), timeZone);
  const day = { year: there.year, month: there.month, day: there.day };
  const time = { hour: there.hour, minute: there.minute, second: there.second };
  return { jalali: day, gregorian: toGregorian(day), time };
}

/** «/news/1395/03/19/…», «/news/13980528000106», «from_date=1384/01/01»; undefined when there are several days or none. */
function inAddress(key: string): MachineDate | undefined {
  const found = [...key.matchAll(ADDRESS_DAY), ...key.matchAll(ADDRESS_CODE)];
  const [only, ...more] = found.map(([, year, month, day]) =>
    civilDay(Number(year), Number(month), Number(day)),
  );
  return only && more.length === 0 ? { jalali: only, gregorian: toGregorian(only), time: null } : undefined;
}

/** The day of a year, month and day in figures: Gregorian from 1600 on, Jalali for 1200–1500. */
export function civilDay(year: number, month: number, day: number): CivilDate | undefined {
  const date = { year, month, day };
  if (year >= 1600) return year <= 2200 && isGregorianDate(date) ? toJalali(date) : undefined;
  return year >= 1200 && year <= 1500 && isJalaliDate(date) ? date : undefined;
}
