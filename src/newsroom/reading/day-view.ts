// One Jalali day of the archive: everything that was published on it, in the edition's time zone.
import { type CivilDate, instantOf, jalaliOf, toGregorian, toJalali } from "@dabir/farsi";
import { dayFact, LATEST } from "../facts.ts";
import { cardsOf, newestFirst, selectCards } from "./cards.ts";
import { loadFrame } from "./frame.ts";
import type { Reader } from "./reader.ts";
import type { DayView } from "./views.ts";

/** A day holds so many at most: more than any newsroom publishes on one. */
const MOST = 1000;

export async function dayView(reader: Reader, day: CivilDate): Promise<DayView> {
  reader.making.shows(dayFact(isoDay(day)));
  const frame = await loadFrame(reader);
  const { start, end } = boundsOf(reader, day);
  const query = newestFirst(selectCards(reader.ctx))
    .where("a.published_at", ">=", start)
    .where("a.published_at", "<", end)
    .limit(MOST);
  const [rows, previous, next] = await Promise.all([
    query.execute(),
    neighbour(reader, "before", start),
    neighbour(reader, "after", end),
  ]);
  return { frame, day, previous, next, cards: cardsOf(reader, rows) };
}

function boundsOf(reader: Reader, day: CivilDate): { start: Date; end: Date } {
  const zone = reader.ctx.edition.timeZone;
  const { year, month, day: date } = toGregorian(day);
  const following = new Date(Date.UTC(year, month - 1, date + 1));
  const next = toJalali({
    year: following.getUTCFullYear(),
    month: following.getUTCMonth() + 1,
    day: following.getUTCDate(),
  });
  return { start: instantOf(day, zone), end: instantOf(next, zone) };
}

/** The nearest day on that side that has articles. */
async function neighbour(reader: Reader, side: "before" | "after", from: Date): Promise<CivilDate | null> {
  // A new article may open a nearer day.
  reader.making.shows(LATEST);
  const before = side === "before";
  const row = await reader.ctx.reads
    .selectFrom("live_article")
    .select("published_at")
    .where("published_at", before ? "<" : ">=", from)
    .orderBy("published_at", before ? "desc" : "asc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { year, month, day } = jalaliOf(row.published_at, reader.ctx.edition.timeZone);
  return { year, month, day };
}

function isoDay(day: CivilDate): string {
  const { year, month, day: date } = toGregorian(day);
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
