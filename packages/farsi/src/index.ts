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
export { type KeyTerm, keyTerms } from "./key-terms.ts";
export { lemma } from "./lemma.ts";
export { ZWNJ } from "./letters.ts";
export { loadLexicon } from "./lexicon.ts";
export { type MatcherOptions, matcher, type WordMatch } from "./match.ts";
export { finglishMatcher } from "./match-finglish.ts";
export { formatMoney, type MoneyUnit } from "./money.ts";
export { type NormalizePolicy, normalize } from "./normalize.ts";
export { numberToWords, ordinal, parseNumber, spokenNumber } from "./number-words.ts";
export { Numbering } from "./numbering.ts";
export { type ParsedDate, parseDate } from "./parse-date.ts";
export { type ProofreadPolicy, proofread, type Suggestion } from "./proofread.ts";
export { sentences } from "./sentences.ts";
export {
  type ChangeKind,
  type Comparison,
  changeKind,
  compareTexts,
  containment,
  likeness,
  meetingKeys,
  signatureOf,
  similarity,
} from "./similarity.ts";
export { slug } from "./slug.ts";
export { stopWords } from "./stop-words.ts";
export type { TokenKind } from "./token-shapes.ts";
export type { Term, Token } from "./token-terms.ts";
export { tokens } from "./tokens.ts";
export { instantOf, type JalaliMoment, type JalaliTime, jalaliOf } from "./zoned-time.ts";
