// The Persian solar calendar by integer arithmetic: civil dates only, no time, no zone, no Date object.
// Exact for the years 1200–1500, where the 33-year rule and the equinox agree on every year.

/** A day of a calendar: month and day count from 1. */
export type CivilDate = { year: number; month: number; day: number };

/** A leap year has 30 days in Esfand. */
export function isLeapYear(year: number): boolean {
  return mod(25 * year + 11, 33) < 8;
}

/** Days of a Jalali month: 31 six times, 30 five times, then 29 or 30. */
export function monthLength(year: number, month: number): number {
  if (month <= 6) return 31;
  if (month <= 11) return 30;
  return isLeapYear(year) ? 30 : 29;
}

/** True for a date that exists in the Jalali calendar. */
export function isJalaliDate(date: CivilDate): boolean {
  return exists(date) && date.month <= 12 && date.day <= monthLength(date.year, date.month);
}

/** True for a date that exists in the Gregorian calendar. */
export function isGregorianDate(date: CivilDate): boolean {
  return exists(date) && date.month <= 12 && date.day <= gregorianMonthLength(date.year, date.month);
}

/** The Jalali day of a Gregorian day. RangeError for a day that does not exist. */
export function toJalali(gregorian: CivilDate): CivilDate {
  if (!isGregorianDate(gregorian)) throw new RangeError(`no such Gregorian date: ${written(gregorian)}`);
  return jalaliOfDay(dayOfGregorian(gregorian));
}

/** The Gregorian day of a Jalali day. RangeError for a day that does not exist. */
export function toGregorian(jalali: CivilDate): CivilDate {
  if (!isJalaliDate(jalali)) throw new RangeError(`no such Jalali date: ${written(jalali)}`);
  return gregorianOfDay(dayOfJalali(jalali));
}

/** 0 = شنبه … 6 = جمعه, of a Jalali day that exists. */
export function weekdayOf(jalali: CivilDate): number {
  return mod(dayOfJalali(jalali) + 5, 7);
}

/** Whole days from 1 January 1970 to a Jalali day; may be negative. */
export function dayOfJalali(date: CivilDate): number {
  const months = date.month <= 7 ? 31 * (date.month - 1) : 30 * (date.month - 1) + 6;
  return startOfYear(date.year) + months + date.day - 1;
}

/** The Jalali day so many days after 1 January 1970. */
export function jalaliOfDay(days: number): CivilDate {
  let year = Math.floor((days - EPOCH) / 365.2424) + 1;
  while (startOfYear(year + 1) <= days) year++;
  while (startOfYear(year) > days) year--;
  const rest = days - startOfYear(year);
  const month = rest < 186 ? Math.floor(rest / 31) : Math.floor((rest - 6) / 30);
  const before = month < 7 ? 31 * month : 30 * month + 6;
  return { year, month: month + 1, day: rest - before + 1 };
}

/** Whole days from 1 January 1970 to a Gregorian day; may be negative. */
export function dayOfGregorian(date: CivilDate): number {
  const shifted = date.month <= 2 ? date.year - 1 : date.year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5) + date.day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The Gregorian day so many days after 1 January 1970. */
export function gregorianOfDay(days: number): CivilDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

// 1 Farvardin 1 in days of 1970, such that 1 Farvardin 1400 is 21 March 2021 (day 18707).
const EPOCH = 18707 - (365 * 1399 + leapsBefore(1400));

function startOfYear(year: number): number {
  return EPOCH + 365 * (year - 1) + leapsBefore(year);
}

function leapsBefore(year: number): number {
  return Math.floor((8 * (year - 1) + 29) / 33);
}

function gregorianMonthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function exists(date: CivilDate): boolean {
  return (
    Number.isInteger(date.year) &&
    Number.isInteger(date.month) &&
    Number.isInteger(date.day) &&
    date.month >= 1 &&
    date.day >= 1
  );
}

function written(date: CivilDate): string {
  return `${date.year}-${date.month}-${date.day}`;
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
