// From date pieces to one instant. Where both calendars stand and disagree, the solar one is believed, since that
// is the one the newsroom typed.
import { type CivilDate, instantOf, toGregorian, toJalali } from "@dabir/farsi";
import { type DatePiece, findDates, type TimeOfDay } from "./page-dates.ts";
import { ZONE } from "./reading.ts";
import { searchable } from "./searchable.ts";

export interface Moment {
  instant: Date;
  /** False where only a day was written; the instant is then the first of that day in Tehran. */
  timeKnown: boolean;
  /** True where the day was written in both calendars and they agree. */
  confirmed: boolean;
  note?: string;
}

/** The moment that a line's pieces tell, or undefined where they hold no day. Pieces of several dates: the first. */
export function momentOf(pieces: readonly DatePiece[]): Moment | undefined {
  const exact = pieces.find((piece) => piece.kind === "instant");
  if (exact) return { instant: exact.instant, timeKnown: true, confirmed: false };
  const solar = pieces.find((piece) => isDay(piece, "solar"));
  const gregorian = pieces.find((piece) => isDay(piece, "gregorian"));
  const day = solar?.date ?? (gregorian && toJalali(gregorian.date));
  if (!day) return undefined;
  const time = nearestTime(pieces, solar ?? gregorian);
  const moment: Moment = {
    instant: instantOf({ ...day, ...(time ?? { hour: 0, minute: 0, second: 0 }) }, ZONE),
    timeKnown: time !== undefined,
    confirmed: false,
  };
  if (solar && gregorian) {
    moment.confirmed = sameDay(toGregorian(solar.date), gregorian.date);
    if (!moment.confirmed) {
      moment.note = `the two calendars disagree (${written(solar.date)} and ${written(gregorian.date)}); the solar one was taken`;
    }
  }
  return moment;
}

/**
 * The moment written in a field of its own: an ISO or mail instant, a day of either calendar with or without a
 * time, in any shape of page-dates.ts. Undefined where nothing of the kind stands there.
 */
export function readMoment(text: string): Moment | undefined {
  const view = searchable(text).trim();
  const mail =
    /^(?:[A-Z][a-z]{2}, *)?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC|Z)$/;
  if (mail.test(view)) {
    const instant = new Date(view);
    if (!Number.isNaN(instant.getTime())) return { instant, timeKnown: true, confirmed: false };
  }
  return momentOf(findDates(view.replace(/(\d{4}-\d\d-\d\d)T(?=\d\d:\d\d(?::\d\d(?:\.\d+)?)?$)/, "$1 ")));
}

/** The time that stands nearest to the day, before or after it; midnight to the second means «unknown». */
function nearestTime(pieces: readonly DatePiece[], day: DatePiece | undefined): TimeOfDay | undefined {
  let best: { time: TimeOfDay; gap: number } | undefined;
  for (const piece of pieces) {
    if (piece.kind !== "time" || !day) continue;
    const gap = piece.start >= day.end ? piece.start - day.end : day.start - piece.end;
    if (!best || gap < best.gap) best = { time: piece.time, gap };
  }
  const time = best?.time;
  return time && time.hour + time.minute + time.second > 0 ? time : undefined;
}

type Day = Extract<DatePiece, { date: CivilDate }>;

function isDay(piece: DatePiece, calendar: Day["kind"]): piece is Day {
  return piece.kind === calendar;
}

function sameDay(first: CivilDate, second: CivilDate): boolean {
  return first.year === second.year && first.month === second.month && first.day === second.day;
}

function written({ year, month, day }: CivilDate): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
