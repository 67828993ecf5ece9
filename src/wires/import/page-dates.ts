// Finds the dates and times in a line of a page, in all the shapes that Persian sites print, with their places.

import { type CivilDate, isGregorianDate, isJalaliDate } from "@dabir/farsi";
import {
  GREGORIAN_MONTH,
  gregorianMonthOf,
  LUNAR_MONTH,
  SOLAR_MONTH,
  solarMonthOf,
  WEEKDAY_NAME,
} from "./date-words.ts";
import { loose } from "./searchable.ts";

export type TimeOfDay = { hour: number; minute: number; second: number };

interface Place {
  start: number;
  end: number;
}

export type DatePiece = Place &
  (
    | { kind: "solar" | "gregorian"; date: CivilDate }
    | { kind: "lunar" | "weekday" | "relative" }
    | { kind: "time"; time: TimeOfDay }
    | { kind: "instant"; instant: Date }
  );

type Match = Record<string, string | undefined>;
type Shape = { pattern: RegExp; read: (match: Match) => ReadPiece };
type ReadPiece =
  | { kind: "solar" | "gregorian"; date: CivilDate }
  | { kind: "lunar" | "weekday" | "relative" }
  | { kind: "time"; time: TimeOfDay }
  | { kind: "instant"; instant: Date }
  | undefined;

const SEPARATOR = "[\\s\\u200c]*[/\\-–—.،,]?[\\s\\u200c]*";
const OF_MONTH = `(?:[\\s\\u200c]*ماه)?`;
const NO_DIGIT_BEFORE = "(?<![\\d/.])";
const NO_DIGIT_AFTER = "(?![\\d/]|[.\\-]\\d)";
const NO_LETTER_BEFORE = "(?<![\\p{L}\\p{M}])";
const NO_LETTER_AFTER = "(?![\\p{L}\\p{M}])";

/** In order: a shape that stands earlier takes its characters away from the later ones. */
const SHAPES: readonly Shape[] = [
  {
    pattern: shape(
      "(?<iso>\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2}))",
    ),
    read: (match) => instantPiece(match.iso ?? ""),
  },
  {
    pattern: shape(
      `${NO_DIGIT_BEFORE}(?<day>\\d{1,2})${SEPARATOR}(?:${LUNAR_MONTH})${NO_LETTER_AFTER}${SEPARATOR}(?<year>1[345]\\d\\d)${NO_DIGIT_AFTER}`,
    ),
    read: () => ({ kind: "lunar" }),
  },
  {
    pattern: shape(
      `${NO_DIGIT_BEFORE}(?<day>\\d{1,2})${SEPARATOR}(?<month>${SOLAR_MONTH})${OF_MONTH}${NO_LETTER_AFTER}${SEPARATOR}(?<year>1[2-4]\\d\\d|'?\\d\\d(?![:\\d]))(?!\\d)`,
    ),
    read: (match) => solarPiece(match),
  },
  {
    pattern: shape(
      `${NO_DIGIT_BEFORE}(?<year>1[2-4]\\d\\d)${SEPARATOR}(?:(?:${WEEKDAY_NAME})${NO_LETTER_AFTER}${SEPARATOR})?(?<day>\\d{1,2})${SEPARATOR}(?<month>${SOLAR_MONTH})${OF_MONTH}${NO_LETTER_AFTER}`,
    ),
    read: (match) => solarPiece(match),
  },
  {
    pattern: shape(
      `${NO_LETTER_BEFORE}(?<month>${SOLAR_MONTH})${NO_LETTER_AFTER}${SEPARATOR}(?<day>\\d{1,2})(?!\\d)${SEPARATOR}(?<year>1[2-4]\\d\\d)(?!\\d)`,
    ),
    read: (match) => solarPiece(match),
  },
  {
    pattern: shape(
      `${NO_DIGIT_BEFORE}(?<day>\\d{1,2})(?:st|nd|rd|th)?${SEPARATOR}(?<month>${GREGORIAN_MONTH})${NO_LETTER_AFTER}${SEPARATOR}(?<year>(?:19|20)\\d\\d)(?!\\d)`,
    ),
    read: (match) => gregorianPiece(match),
  },
  {
    pattern: shape(
      `${NO_DIGIT_BEFORE}(?<year>(?:19|20)\\d\\d)${SEPARATOR}(?<month>${GREGORIAN_MONTH})${NO_LETTER_AFTER}${SEPARATOR}(?<day>\\d{1,2})(?!\\d)`,
    ),
    read: (match) => gregorianPiece(match),
  },
  {
    pattern: shape(
      `${NO_LETTER_BEFORE}(?<month>${GREGORIAN_MONTH})${NO_LETTER_AFTER}${SEPARATOR}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${SEPARATOR}(?<year>(?:19|20)\\d\\d)(?!\\d)`,
    ),
    read: (match) => gregorianPiece(match),
  },
  numeric("(?<year>\\d{4})S(?<month>\\d{1,2})S(?<day>\\d{1,2})"),
  numeric("(?<day>\\d{1,2})S(?<month>\\d{1,2})S(?<year>\\d{4})"),
  {
    pattern: shape(`(?<![\\d/.\\-:])(?<year>\\d\\d)/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?![\\d/.:])`),
    read: (match) => solarPiece(match),
  },
  {
    pattern: shape(
      `(?:${NO_LETTER_BEFORE}${loose("در ساعت|ساعت")}[\\s\\u200c]*[:：]?[\\s\\u200c]*)?(?<![\\d:.])(?<hour>[01]?\\d|2[0-3])[\\s\\u200c]*[:：][\\s\\u200c]*(?<minute>[0-5]\\d)(?:[\\s\\u200c]*[:：][\\s\\u200c]*(?<second>[0-5]\\d))?(?![\\d:])(?:[\\s\\u200c]*(?<half>${loose("بعد از ظهر|ب\\.ظ|ب \\.ظ|ق\\.ظ|قبل از ظهر|صبح")}|[AaPp]\\.?[Mm]\\.?)${NO_LETTER_AFTER})?`,
    ),
    read: (match) => timePiece(match),
  },
  {
    pattern: shape(
      `(?<!\\d)\\d{1,3}[\\s\\u200c]*(?:${loose("ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال")})(?:[\\s\\u200c]+و[\\s\\u200c]+\\d{1,3}[\\s\\u200c]*(?:${loose("ثانیه|دقیقه|ساعت|روز|هفته|ماه")}))*[\\s\\u200c]+(?:پیش|قبل)${NO_LETTER_AFTER}`,
    ),
    read: () => ({ kind: "relative" }),
  },
  {
    pattern: shape(
      `(?:(?:یک|دو|سه|چهار|پنج)[\\s\\u200c]*شنبه|${NO_LETTER_BEFORE}(?:${WEEKDAY_NAME}))${NO_LETTER_AFTER}`,
    ),
    read: () => ({ kind: "weekday" }),
  },
];

/**
 * Every date, time and weekday in a searchable view, by place. Days that do not exist (۳۱ مهر, 13/45) are not
 * dates and stay unfound.
 */
export function findDates(view: string): DatePiece[] {
  const pieces: DatePiece[] = [];
  let rest = view;
  for (const { pattern, read } of SHAPES) {
    for (const match of rest.matchAll(pattern)) {
      const piece = read(match.groups ?? {});
      if (!piece) continue;
      const start = match.index;
      const end = start + match[0].length;
      pieces.push({ ...piece, start, end });
      rest = `${rest.slice(0, start)}${"\u0000".repeat(end - start)}${rest.slice(end)}`;
    }
  }
  return pieces.sort((first, second) => first.start - second.start);
}

function shape(source: string): RegExp {
  return new RegExp(source, "giu");
}

/** A date of three numbers; the year tells the calendar. One separator, the same in both places. */
function numeric(order: string): Shape {
  let separators = 0;
  const source = order.replace(/S/g, () => {
    separators += 1;
    return separators === 1
      ? "[\\s\\u200c]*(?<mark>[/.\\-])[\\s\\u200c]*"
      : "[\\s\\u200c]*\\k<mark>[\\s\\u200c]*";
  });
  return {
    pattern: shape(`(?<![\\d/.:])${source}(?![\\d/]|[.:\\-]\\d)`),
    read: (match) => (Number(match.year) < 1700 ? solarPiece(match) : gregorianPiece(match)),
  };
}

function solarPiece(match: Match): ReadPiece {
  const month = monthOf(match.month, solarMonthOf);
  const date = { year: fullYear(match.year ?? ""), month, day: Number(match.day) };
  return isJalaliDate(date) ? { kind: "solar", date } : undefined;
}

function gregorianPiece(match: Match): ReadPiece {
  const month = monthOf(match.month, gregorianMonthOf);
  const date = { year: Number(match.year), month, day: Number(match.day) };
  return isGregorianDate(date) ? { kind: "gregorian", date } : undefined;
}

function monthOf(word: string | undefined, named: (word: string) => number | undefined): number {
  return word === undefined ? 0 : /^\d+$/.test(word) ? Number(word) : (named(word) ?? 0);
}

/** «94» is 1394 and «00» is 1400: two digits mean the years from 1350 to 1449. */
function fullYear(year: string): number {
  const number = Number(year.replace("'", ""));
  if (number >= 100) return number;
  return number >= 50 ? 1300 + number : 1400 + number;
}

function timePiece(match: Match): ReadPiece {
  const half = (match.half ?? "").replace(/[\s\u200c.]/g, "").toLowerCase();
  let hour = Number(match.hour);
  const afternoon = half === "pm" || half === "بظ" || half.startsWith("بعد");
  if (afternoon && hour < 12) hour += 12;
  if ((half === "am" || half === "قظ" || half.startsWith("قبل")) && hour === 12) hour = 0;
  return { kind: "time", time: { hour, minute: Number(match.minute), second: Number(match.second ?? 0) } };
}

function instantPiece(text: string): ReadPiece {
  const instant = new Date(text.replace(" ", "T"));
  return Number.isNaN(instant.getTime()) ? undefined : { kind: "instant", instant };
}
