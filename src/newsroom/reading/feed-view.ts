// What feeds and sitemaps hold: the newest articles with their bodies, and every public address with its last change.
import { sql } from "kysely";
import { referencesOf } from "../../document/references.ts";
import type { Document } from "../../document/schema.ts";
import type { EditionId } from "../../editions.ts";
import { LATEST, sectionFact } from "../facts.ts";
import type { Section } from "../sections/sections.ts";
import { type Card, cardsOf, newestFirst, selectCards, selectCardsOfAll } from "./cards.ts";
import { type Frame, loadFrame, publicSections } from "./frame.ts";
import type { SectionLink } from "./links.ts";
import { withChildren } from "./lists.ts";
import { type Picture, picturesOf } from "./pictures.ts";
import type { Reader } from "./reader.ts";
import { type Recording, recordingsOf } from "./recordings.ts";

const FEED_LENGTH = 30;

export interface FeedItem {
  card: Card;
  body: Document;
  /** Of the bodies of the whole feed, by id. */
  pictures: Map<string, Picture>;
  recordings: Map<string, Recording>;
}

export interface FeedView {
  frame: Frame;
  section: SectionLink | null;
  items: FeedItem[];
}

/** The feed of the whole site, or of one section; undefined when there is no such section. */
export async function feedView(reader: Reader, slug: string | null): Promise<FeedView | undefined> {
  const section = slug === null ? null : (await publicSections(reader)).find((one) => one.slug === slug);
  reader.making.shows(section ? sectionFact(section.slug) : LATEST);
  if (section === undefined) return undefined;
  // Before the articles are asked for: what falls due meanwhile must end this feed.
  const frame = await loadFrame(reader);
  let query = selectCards(reader.ctx);
  if (section) query = query.where("a.section_id", "in", await withChildren(reader, section.id));
  return { frame, section: section ? linkOf(section) : null, items: await feedItems(reader, query) };
}

/** The newest of these articles with their bodies. */
export async function feedItems(reader: Reader, query: ReturnType<typeof selectCards>): Promise<FeedItem[]> {
  const rows = await newestFirst(query).select("r.body").limit(FEED_LENGTH).execute();
  const cards = cardsOf(reader, rows);
  const bodies = rows.map((row) => row.body as Document);
  const named = bodies.map(referencesOf);
  const [pictures, recordings] = await Promise.all([
    picturesOf(
      reader,
      named.flatMap((one) => one.pictures),
    ),
    recordingsOf(
      reader,
      named.flatMap((one) => one.recordings),
    ),
  ]);
  return cards.map((card, index) => ({ card, body: bodies[index] as Document, pictures, recordings }));
}

export interface SitemapMonth {
  /** Gregorian, `2022-02`. */
  month: string;
  changedAt: Date;
}

/** The months that have public articles, newest first. */
export async function sitemapMonths(reader: Reader): Promise<SitemapMonth[]> {
  reader.making.shows(LATEST);
  await loadFrame(reader);
  const { rows } = await sql<SitemapMonth>`
    select to_char(published_at at time zone 'UTC', 'YYYY-MM') as month,
           max(greatest(published_at, corrected_at)) as "changedAt"
    from live_article group by 1 order by 1 desc
  `.execute(reader.ctx.reads);
  return rows;
}

export interface SitemapEntry {
  code: number;
  slug: string;
  edition: EditionId;
  changedAt: Date;
}

/** Every public article of a Gregorian month (UTC), newest first; a sitemap file holds 50,000 at most. */
export async function sitemapEntries(reader: Reader, month: string): Promise<SitemapEntry[]> {
  reader.making.shows(LATEST);
  await loadFrame(reader);
  const start = new Date(`${month}-01T00:00:00Z`);
  const end = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1));
  return reader.ctx.reads
    .selectFrom("live_article as a")
    .select([
      "a.code",
      "a.slug",
      "a.edition",
      (row) => row.fn<Date>("greatest", ["a.published_at", "a.corrected_at"]).as("changedAt"),
    ])
    .where("a.published_at", ">=", start)
    .where("a.published_at", "<", end)
    .orderBy("a.published_at", "desc")
    .orderBy("a.code", "desc")
    .limit(50_000)
    .execute();
}

/** Articles of the last two days in all editions, for the news sitemap, which takes 1,000 at most. */
export async function recentCards(reader: Reader): Promise<{ frame: Frame; cards: Card[] }> {
  reader.making.shows(LATEST);
  // The list shrinks with time even when nothing is published.
  reader.making.endsIn(10 * 60_000);
  const query = newestFirst(selectCardsOfAll(reader.ctx)).where(
    "a.published_at",
    ">",
    sql<Date>`now() - interval '2 days'`,
  );
  return { frame: await loadFrame(reader), cards: cardsOf(reader, await query.limit(1000).execute()) };
}

const linkOf = ({ slug, name }: Section): SectionLink => ({ slug, name });
