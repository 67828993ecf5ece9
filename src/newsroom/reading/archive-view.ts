// The archive from above: the months of a year and the days of a month, each with how many articles it holds, of the
// whole edition or of one section.
import { sql } from "kysely";
import { type Day, dayOf, daysInMonth, instantOn, isoDay, nextDay } from "../calendar.ts";
import { dayFact, LATEST, sectionFact } from "../facts.ts";
import type { Section } from "../sections/sections.ts";
import { type Card, cardsOf, newestFirst, selectCards } from "./cards.ts";
import { type Frame, loadFrame } from "./frame.ts";
import type { SectionLink } from "./links.ts";
import { withChildren } from "./lists.ts";
import { timedPart } from "./next-moment.ts";
import type { Reader } from "./reader.ts";

/** Where somebody is in the archive: in all of it, or in that of one section. */
export interface InArchive {
  frame: Frame;
  section: SectionLink | null;
}

/** A year of the archive, by the edition's calendar. */
export interface ArchiveYearView extends InArchive {
  year: number;
  /** The years that the archive goes from and to. */
  years: { first: number; last: number };
  /** How many articles each month holds, the first month first. */
  months: number[];
}

/** A month of the archive. */
export interface ArchiveMonthView extends InArchive {
  year: number;
  month: number;
  years: { first: number; last: number };
  /** How many articles each day holds. */
  days: number[];
  /** Its weightiest articles. */
  cards: Card[];
}

/** Articles that stand for a month: its weightiest. */
const MOST = 12;

export interface ArchiveInput {
  section: Section | null;
  year: number;
}

export async function archiveYearView(reader: Reader, input: ArchiveInput): Promise<ArchiveYearView> {
  const { section, year } = input;
  const frame = await loadFrame(reader);
  const [counts, years] = await Promise.all([
    countByDay(reader, { section, days: daysOfYear(reader, year) }),
    yearsOf(reader),
  ]);
  const months = Array.from({ length: 12 }, () => 0);
  for (const { day, count } of counts) months[day.month - 1]! += count;
  return { frame, section, year, years, months };
}

export async function archiveMonthView(
  reader: Reader,
  { section, year, month }: ArchiveInput & { month: number },
): Promise<ArchiveMonthView> {
  const frame = await loadFrame(reader);
  const days = daysOfMonth(reader, { year, month });
  const [counts, years, rows] = await Promise.all([
    countByDay(reader, { section, days }),
    yearsOf(reader),
    weightiest(reader, { section, days }),
  ]);
  return {
    frame,
    section,
    year,
    month,
    years,
    days: counts.map(({ count }) => count),
    cards: cardsOf(reader, rows),
  };
}

/** The years of the edition's first and newest public article; this year alone where there is none. */
function yearsOf(reader: Reader): Promise<{ first: number; last: number }> {
  return timedPart(reader, "archive-years", async (inner) => {
    inner.making.shows(LATEST);
    const { edition } = inner.ctx;
    const { rows } = await sql<{ first: Date | null; last: Date | null }>`
      select min(published_at) as first, max(published_at) as last from live_article where edition = ${edition.id}
    `.execute(inner.ctx.reads);
    const now = inner.ctx.now();
    const { first, last } = rows[0] ?? { first: null, last: null };
    return { first: dayOf(first ?? now, edition).year, last: dayOf(last ?? now, edition).year };
  });
}

interface Span {
  section: Section | null;
  /** In their order, without a gap. */
  days: Day[];
}

/** How many public articles each of the days holds; the page shows these days from now on. */
async function countByDay(reader: Reader, { section, days }: Span): Promise<{ day: Day; count: number }[]> {
  const { edition, reads } = reader.ctx;
  const names = days.map((day) => isoDay(day, edition));
  reader.making.shows(...names.map(dayFact));
  const { start, end } = boundsOf(reader, days);
  const within = await sectionsWithin(reader, section);
  const { rows } = await sql<{ day: string; count: number }>`
    select to_char(published_at at time zone ${edition.timeZone}, 'YYYY-MM-DD') as day, count(*)::integer as count
    from live_article a
    where edition = ${edition.id} and published_at >= ${start} and published_at < ${end} and ${within}
    group by 1`.execute(reads);
  const counts = new Map(rows.map(({ day, count }) => [day, count]));
  return days.map((day, at) => ({ day, count: counts.get(names[at] as string) ?? 0 }));
}

async function weightiest(reader: Reader, { section, days }: Span) {
  const { start, end } = boundsOf(reader, days);
  const within = await sectionsWithin(reader, section);
  return newestFirst(
    selectCards(reader.ctx)
      .where("a.published_at", ">=", start)
      .where("a.published_at", "<", end)
      .where(within)
      .orderBy("a.importance", "desc"),
  )
    .limit(MOST)
    .execute();
}

async function sectionsWithin(reader: Reader, section: Section | null) {
  if (section === null) return sql<boolean>`true`;
  reader.making.shows(sectionFact(section.slug));
  return sql<boolean>`a.section_id = any(${await withChildren(reader, section.id)}::integer[])`;
}

function boundsOf({ ctx: { edition } }: Reader, days: Day[]): { start: Date; end: Date } {
  return {
    start: instantOn(days[0] as Day, edition),
    end: instantOn(nextDay(days.at(-1) as Day, edition), edition),
  };
}

function daysOfYear(reader: Reader, year: number): Day[] {
  return Array.from({ length: 12 }, (_, at) => daysOfMonth(reader, { year, month: at + 1 })).flat();
}

function daysOfMonth({ ctx: { edition } }: Reader, { year, month }: Pick<Day, "year" | "month">): Day[] {
  return Array.from({ length: daysInMonth({ year, month }, edition) }, (_, at) => ({
    year,
    month,
    day: at + 1,
  }));
}
