// One day of the archive: everything that was published on it, by the edition's calendar and time zone.
import { type Day, dayOf, instantOn, isoDay, nextDay } from "../calendar.ts";
import { dayFact, LATEST } from "../facts.ts";
import type { Section } from "../sections/sections.ts";
import type { InArchive } from "./archive-view.ts";
import { type Card, cardsOf, newestFirst, selectCards } from "./cards.ts";
import { loadFrame } from "./frame.ts";
import { withChildren } from "./lists.ts";
import type { Reader } from "./reader.ts";

/** One day of the archive. */
export interface DayView extends InArchive {
  day: { year: number; month: number; day: number };
  /** Neighbouring days that have articles, or null. */
  previous: { year: number; month: number; day: number } | null;
  next: { year: number; month: number; day: number } | null;
  cards: Card[];
}

/** A day holds so many at most: more than any newsroom publishes on one. */
const MOST = 1000;

export async function dayView(
  reader: Reader,
  { day, section }: { day: Day; section: Section | null },
): Promise<DayView> {
  const { edition } = reader.ctx;
  reader.making.shows(dayFact(isoDay(day, edition)));
  const frame = await loadFrame(reader);
  const start = instantOn(day, edition);
  const end = instantOn(nextDay(day, edition), edition);
  let query = newestFirst(selectCards(reader.ctx))
    .where("a.published_at", ">=", start)
    .where("a.published_at", "<", end)
    .limit(MOST);
  if (section) query = query.where("a.section_id", "in", await withChildren(reader, section.id));
  const [rows, previous, next] = await Promise.all([
    query.execute(),
    neighbour(reader, "before", start),
    neighbour(reader, "after", end),
  ]);
  return { frame, section, day, previous, next, cards: cardsOf(reader, rows) };
}

/** The nearest day on that side that has articles. */
async function neighbour(reader: Reader, side: "before" | "after", from: Date): Promise<Day | null> {
  // A new article may open a nearer day.
  reader.making.shows(LATEST);
  const before = side === "before";
  const row = await reader.ctx.reads
    .selectFrom("live_article")
    .select("published_at")
    .where("edition", "=", reader.ctx.edition.id)
    .where("published_at", before ? "<" : ">=", from)
    .orderBy("published_at", before ? "desc" : "asc")
    .limit(1)
    .executeTakeFirst();
  return row ? dayOf(row.published_at, reader.ctx.edition) : null;
}
