// The front door of the Persian text library.

export { afghanMonths, englishMonths, gregorianMonths, jalaliMonths, weekdays } from "./calendar-names.ts";
export { formatNumber, toLatinDigits, toPersianDigits } from "./digits.ts";
export { fold } from "./fold.ts";
export { type DateStyle, formatDate } from "./format-date.ts";
export { type HalfSpaceEdit, halfSpaceEdits, type RepairMode, repairHalfSpaces } from "./half-space.ts";
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
export { lemma } from "./lemma.ts";
export { ZWNJ } from "./letters.ts";
export { loadLexicon } from "./lexicon.ts";
export { type NormalizePolicy, normalize } from "./normalize.ts";
export { type ParsedDate, parseDate } from "./parse-date.ts";
export { sentences } from "./sentences.ts";
export { slug } from "./slug.ts";
export { stopWords } from "./stop-words.ts";
export { type Term, type Token, type TokenKind, tokens } from "./tokens.ts";
export { instantOf, type JalaliMoment, type JalaliTime, jalaliOf } from "./zoned-time.ts";
