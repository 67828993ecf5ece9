// The part that needs no word table, for browsers: keys, search words, addresses, digits, numbers and dates.

export { afghanMonths, englishMonths, gregorianMonths, jalaliMonths, weekdays } from "./calendar-names.ts";
export { formatNumber, toLatinDigits, toPersianDigits } from "./digits.ts";
export { fold } from "./fold.ts";
export { type DateStyle, formatDate } from "./format-date.ts";
export {
  type CivilDate,
  isGregorianDate,
  isJalaliDate,
  isLeapYear,
  monthLength,
  toGregorian,
  toJalali,
  weekdayOf,
} from "./jalali.ts";
export { ZWNJ } from "./letters.ts";
export { tokens } from "./light-tokens.ts";
export { formatMoney, type MoneyUnit } from "./money.ts";
export { type NormalizePolicy, normalize } from "./normalize.ts";
export { numberToWords, ordinal, parseNumber, spokenNumber } from "./number-words.ts";
export { type ParsedDate, parseDate } from "./parse-date.ts";
export { sentences } from "./sentences.ts";
export { slug } from "./slug.ts";
export { stopWords } from "./stop-words.ts";
export type { TokenKind } from "./token-shapes.ts";
export type { Term, Token } from "./token-terms.ts";
export { instantOf, type JalaliMoment, type JalaliTime, jalaliOf } from "./zoned-time.ts";
