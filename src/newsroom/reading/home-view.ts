// The home page: what is pinned at its place, the rest filled with the newest of the weightiest.
import { sql } from "kysely";
import { articleFact, frontFact, LATEST, sectionFact } from "../facts.ts";
import { HOME, listPins, PLACES } from "../fronts/pins.ts";
import { cardsOf, newestFirst, selectCards } from "./cards.ts";
import { loadFrame, publicSections } from "./frame.ts";
import { inOrder, latestCards, mostDiscussed, mostViewed, withChildren } from "./lists.ts";
import type { Reader } from "./reader.ts";
import type { Card, HomeView, SectionBlock } from "./views.ts";

const BLOCK = 6;

export async function homeView(reader: Reader): Promise<HomeView> {
  reader.making.shows(LATEST, frontFact(HOME));
  const frame = await loadFrame(reader);
  const [lead, ...seconds] = await topCards(reader);
  const top = new Set([lead, ...seconds].map((card) => card?.code));
  const elsewhere = (cards: Card[]) => cards.filter((card) => !top.has(card.code));
  const [headlines, blocks, opinion, galleries, viewed, discussed] = await Promise.all([
    latestCards(reader),
    sectionBlocks(reader),
    ofKinds(reader, ["op-ed"], 5),
    ofKinds(reader, ["gallery", "video"], 5),
    mostViewed(reader),
    mostDiscussed(reader),
  ]);
  return {
    frame,
    lead: lead ?? null,
    seconds,
    headlines,
    blocks: blocks.map((block) => ({ ...block, cards: elsewhere(block.cards).slice(0, BLOCK) })),
    opinion: elsewhere(opinion).slice(0, 4),
    galleries: elsewhere(galleries).slice(0, 4),
    mostViewed: viewed,
    mostDiscussed: discussed,
  };
}

/** Pinned cards keep their places; between them stand the weightiest of the last day and a half. */
async function topCards(reader: Reader): Promise<Card[]> {
  const pins = await listPins(reader.ctx, HOME);
  reader.making.shows(...pins.map((pin) => articleFact(pin.code)));
  const pinned = await inOrder(
    reader,
    pins.map((pin) => pin.code),
  );
  const byPlace = new Map<number, Card>();
  for (const pin of pins) {
    const card = pinned.find((one) => one.code === pin.code);
    if (card) byPlace.set(pin.position, pin.headline ? { ...card, headline: pin.headline } : card);
  }
  const taken = new Set(pinned.map((card) => card.code));
  const free = (await weightiest(reader)).filter((card) => !taken.has(card.code));
  const places = Array.from({ length: PLACES }, (_, index) => byPlace.get(index + 1) ?? free.shift());
  return places.filter((card) => card !== undefined);
}

/** Importance counts as six hours of youth a step; a lead with a picture goes before one without. */
async function weightiest(reader: Reader): Promise<Card[]> {
  const weight = sql`a.published_at + a.importance * interval '6 hours'
    + case when r.picture_id is null then interval '0' else interval '3 hours' end`;
  const query = selectCards(reader.ctx)
    .where("a.code", "in", (newest) =>
      newest.selectFrom("live_article").select("code").orderBy("published_at", "desc").limit(80),
    )
    .where("a.kind", "not in", ["advertorial", "right-of-reply"])
    .orderBy(weight, "desc")
    .orderBy("a.code", "desc");
  return cardsOf(reader, await query.limit(PLACES * 2).execute());
}

async function sectionBlocks(reader: Reader): Promise<SectionBlock[]> {
  const sections = (await publicSections(reader)).filter((section) => section.parentId === null).slice(0, 12);
  const blocks = sections.map(async (section) => {
    reader.making.shows(sectionFact(section.slug));
    const ids = await withChildren(reader, section.id);
    const query = newestFirst(selectCards(reader.ctx)).where("a.section_id", "in", ids);
    const cards = cardsOf(reader, await query.limit(BLOCK + PLACES).execute());
    return { section: { slug: section.slug, name: section.name }, cards };
  });
  return (await Promise.all(blocks)).filter((block) => block.cards.length > 0);
}

async function ofKinds(reader: Reader, kinds: Card["kind"][], most: number): Promise<Card[]> {
  return cardsOf(
    reader,
    await newestFirst(selectCards(reader.ctx)).where("a.kind", "in", kinds).limit(most).execute(),
  );
}
