// The lists that several pages share: latest of all, latest of a section, cards in a given order; and how a list goes
// on from page to page.
import { LATEST, sectionFact } from "../facts.ts";
import type { Section } from "../sections/sections.ts";
import { type Card, cardsOf, newestFirst, selectCards } from "./cards.ts";
import { publicSections } from "./frame.ts";
import type { SectionLink } from "./links.ts";
import { timedPart } from "./next-moment.ts";
import type { Reader } from "./reader.ts";
import { ofSections, oncePerStory, STORY } from "./stories.ts";

/** A list that goes on: `older` is the cursor of the next page, null at the end. */
export interface ListPage {
  cards: Card[];
  older: string | null;
  /** True when this is not the first page. */
  continued: boolean;
}

const HEADLINES = 15;
export const PAGE_LENGTH = 24;

export function latestCards(reader: Reader): Promise<Card[]> {
  return timedPart(reader, "latest", async (inner) => {
    inner.making.shows(LATEST);
    return cardsOf(
      inner,
      await newestFirst(oncePerStory(selectCards(inner.ctx)))
        .limit(HEADLINES)
        .execute(),
    );
  });
}

export function latestOfSection(reader: Reader, section: Pick<Section, "id" | "slug">): Promise<Card[]> {
  return timedPart(reader, `latest:${section.slug}`, async (inner) => {
    inner.making.shows(sectionFact(section.slug));
    const ids = await withChildren(inner, section.id);
    const query = newestFirst(oncePerStory(selectCards(inner.ctx), ofSections(ids))).where(
      "a.section_id",
      "in",
      ids,
    );
    return cardsOf(inner, await query.limit(HEADLINES).execute());
  });
}

/** A list of fewer is no company for an article. */
const FEW = 4;

/** What stands beside an article: the latest of its section, or of the whole site where the section has few. */
export async function headlinesBeside(
  reader: Reader,
  section: Pick<Section, "id" | "slug" | "name">,
): Promise<{ of: SectionLink | null; cards: Card[] }> {
  const own = await latestOfSection(reader, section);
  if (own.length >= FEW) return { of: { slug: section.slug, name: section.name }, cards: own };
  return { of: null, cards: await latestCards(reader) };
}

/** The section and those under it. */
export async function withChildren(reader: Reader, id: number): Promise<number[]> {
  const sections = await publicSections(reader);
  return sections
    .filter((section) => section.id === id || section.parentId === id)
    .map((section) => section.id);
}

/** Cards of these codes in this order; codes that are not public fall out. */
export async function inOrder(reader: Reader, codes: number[], most = codes.length): Promise<Card[]> {
  if (codes.length === 0) return [];
  const query = selectCards(reader.ctx).select(STORY.as("story")).where("a.code", "in", codes);
  const cards = cardsOf(reader, await query.execute());
  const byCode = new Map(cards.map((card) => [card.code, card]));
  return codes.flatMap((code) => byCode.get(code) ?? []).slice(0, most);
}

type CardQuery = ReturnType<typeof selectCards>;

/** One page of a list, newest first, from the cursor on. An unreadable cursor is the first page. */
export async function listPage(
  reader: Reader,
  input: { query: CardQuery; before: string | null },
): Promise<ListPage> {
  const cursor = readCursor(input.before);
  let query = newestFirst(input.query).limit(PAGE_LENGTH + 1);
  if (cursor) {
    query = query.where((where) =>
      where(where.refTuple("a.published_at", "a.code"), "<", where.tuple(cursor.at, cursor.code)),
    );
  }
  const cards = cardsOf(reader, await query.execute());
  const more = cards.length > PAGE_LENGTH;
  const shown = cards.slice(0, PAGE_LENGTH);
  const last = shown.at(-1);
  return { cards: shown, older: more && last ? cursorOf(last) : null, continued: cursor !== null };
}

/** `2026-02-18T10:11:00.000Z.122657`: what came before this instant and code. */
const cursorOf = (card: Card): string => `${card.publishedAt.toISOString()}.${card.code}`;

export function readCursor(cursor: string | null): { at: Date; code: number } | null {
  const parts = cursor?.match(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\.(\d{1,15})$/);
  if (!parts) return null;
  const at = new Date(parts[1] as string);
  return Number.isNaN(at.getTime()) ? null : { at, code: Number(parts[2]) };
}
