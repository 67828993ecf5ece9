// The home page: what is pinned at its place, the rest filled with the newest of the weightiest.
import { LATEST, sectionFact } from "../facts.ts";
import type { StoredCard } from "../fronts/card.ts";
import { homeFront } from "../fronts/front.ts";
import { placesOf } from "../fronts/slots.ts";
import { cardsOf, newestFirst, selectCards } from "./cards.ts";
import { loadFrame, publicSections } from "./frame.ts";
import { frontCards } from "./front-cards.ts";
import { latestCards, mostDiscussed, mostViewed, withChildren } from "./lists.ts";
import type { Reader } from "./reader.ts";
import type { Card, HomeView, SectionBlock } from "./views.ts";

const BLOCK = 6;

/** `cards` stands in for what is pinned, to see beforehand what readers would see. */
export async function homeView(
  reader: Reader,
  { cards }: { cards?: readonly StoredCard[] | undefined } = {},
): Promise<HomeView> {
  reader.making.shows(LATEST);
  const frame = await loadFrame(reader);
  const [lead, ...seconds] = await frontCards(reader, { front: homeFront, cards });
  const top = new Set([lead, ...seconds].map((card) => card?.code));
  const elsewhere = (list: Card[]) => list.filter((card) => !top.has(card.code));
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

async function sectionBlocks(reader: Reader): Promise<SectionBlock[]> {
  const sections = (await publicSections(reader)).filter((section) => section.parentId === null).slice(0, 12);
  const blocks = sections.map(async (section) => {
    reader.making.shows(sectionFact(section.slug));
    const ids = await withChildren(reader, section.id);
    const query = newestFirst(selectCards(reader.ctx)).where("a.section_id", "in", ids);
    const cards = cardsOf(reader, await query.limit(BLOCK + placesOf(homeFront.slots)).execute());
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
