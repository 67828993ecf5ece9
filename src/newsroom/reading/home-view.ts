// The home page: what is pinned at its place, the rest filled with the newest of the weightiest.
import { sql } from "kysely";
import { LATEST, sectionFact } from "../facts.ts";
import type { StoredCard } from "../fronts/card.ts";
import { homeFront } from "../fronts/front.ts";
import { placesOf } from "../fronts/slots.ts";
import { type Card, cardsOf, newestFirst, selectCards } from "./cards.ts";
import { type Frame, loadFrame, publicSections } from "./frame.ts";
import { frontCards } from "./front-cards.ts";
import type { SectionLink } from "./links.ts";
import { latestCards, withChildren } from "./lists.ts";
import { type Ranks, type RankWindow, ranks } from "./ranks.ts";
import type { Reader } from "./reader.ts";
import { ofSections, oncePerStory } from "./stories.ts";
import { type Topics, topicsOfTheDay } from "./topics.ts";

export interface SectionBlock {
  section: SectionLink;
  cards: Card[];
}

export interface HomeView {
  frame: Frame;
  topics: Topics;
  lead: Card | null;
  seconds: Card[];
  /** Latest of all sections, newest first. */
  headlines: Card[];
  blocks: SectionBlock[];
  /** What the editors hold weightiest of the last days and does not stand on top. */
  choice: Card[];
  opinion: Card[];
  galleries: Card[];
  films: Card[];
  sounds: Card[];
  ranks: Record<RankWindow, Ranks>;
}

const BLOCK = 6;
const CHOICE = 4;
/** One or two alone are no choice. */
const FEWEST = 3;
const ROW = 5;

/** `cards` stands in for what is pinned, to see beforehand what readers would see. */
export async function homeView(
  reader: Reader,
  { cards }: { cards?: readonly StoredCard[] | undefined } = {},
): Promise<HomeView> {
  reader.making.shows(LATEST);
  const frame = await loadFrame(reader);
  const [lead, ...seconds] = await frontCards(reader, { front: homeFront, cards });
  const top = new Set([lead, ...seconds].flatMap((card) => (card ? [card.code, storyOf(card)] : [])));
  const elsewhere = (list: Card[]) => list.filter((card) => !top.has(card.code) && !top.has(storyOf(card)));
  const [headlines, blocks, weighty, opinion, galleries, films, sounds, counted, topics] = await Promise.all([
    latestCards(reader),
    sectionBlocks(reader),
    weightyCards(reader),
    ofKind(reader, "op-ed"),
    ofKind(reader, "gallery"),
    ofKind(reader, "video"),
    ofKind(reader, "audio"),
    ranks(reader),
    topicsOfTheDay(reader),
  ]);
  const choice = elsewhere(weighty).slice(0, CHOICE);
  const chosen = choice.length < FEWEST ? [] : choice;
  const codes = new Set(chosen.map((card) => card.code));
  const ofSection = (cards: Card[]) => elsewhere(cards).filter((card) => !codes.has(card.code));
  return {
    frame,
    topics,
    lead: lead ?? null,
    seconds,
    headlines,
    blocks: blocks.map((block) => ({ ...block, cards: ofSection(block.cards).slice(0, BLOCK) })),
    choice: chosen,
    opinion: elsewhere(opinion).slice(0, 4),
    galleries: wholeRow(elsewhere(galleries)),
    films: elsewhere(films).slice(0, 4),
    sounds: elsewhere(sounds).slice(0, 3),
    ranks: counted,
  };
}

/** Known by a news code too. */
const storyOf = ({ code, story }: Card): number => story?.code ?? code;

async function sectionBlocks(reader: Reader): Promise<SectionBlock[]> {
  const all = await publicSections(reader);
  const sections = all
    .filter(({ parentId, province }) => parentId === null && province === null)
    .slice(0, 12);
  const blocks = sections.map(async (section) => {
    reader.making.shows(sectionFact(section.slug));
    const ids = await withChildren(reader, section.id);
    const query = newestFirst(oncePerStory(selectCards(reader.ctx), ofSections(ids))).where(
      "a.section_id",
      "in",
      ids,
    );
    const cards = cardsOf(reader, await query.limit(BLOCK + CHOICE + placesOf(homeFront.slots)).execute());
    return { section: { slug: section.slug, name: section.name }, cards };
  });
  return (await Promise.all(blocks)).filter((block) => block.cards.length > 0);
}

/** One large picture and pairs beside it. */
function wholeRow(cards: Card[]): Card[] {
  return cards.slice(0, cards.length < ROW ? 3 : ROW);
}

const WEIGHTY_KINDS: Card["kind"][] = ["news", "report", "interview", "live"];

/** What the desk gave weight 4 or 5 in the last three days; pictures, films and opinion have rows of their own. */
async function weightyCards(reader: Reader): Promise<Card[]> {
  const list = sql<boolean>`n.importance >= 4 and n.kind = any(${WEIGHTY_KINDS}::text[])`;
  const query = oncePerStory(selectCards(reader.ctx), list)
    .where("a.importance", ">=", 4)
    .where("a.published_at", ">", sql<Date>`now() - interval '3 days'`)
    .where("a.kind", "in", WEIGHTY_KINDS)
    .orderBy("a.importance", "desc");
  return cardsOf(
    reader,
    await newestFirst(query)
      .limit(CHOICE + placesOf(homeFront.slots))
      .execute(),
  );
}

async function ofKind(reader: Reader, kind: Card["kind"]): Promise<Card[]> {
  const query = newestFirst(oncePerStory(selectCards(reader.ctx), sql`n.kind = ${kind}`)).where(
    "a.kind",
    "=",
    kind,
  );
  return cardsOf(reader, await query.limit(ROW + 1).execute());
}
