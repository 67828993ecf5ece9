// The latest of all sections, page by page.
import { LATEST } from "../facts.ts";
import { type Card, selectCards } from "./cards.ts";
import { type Frame, loadFrame } from "./frame.ts";
import { type ListPage, latestCards, listPage } from "./lists.ts";
import type { Reader } from "./reader.ts";
import { oncePerStory } from "./stories.ts";

export interface LatestView {
  frame: Frame;
  page: ListPage;
}

/** The day's news to take along. */
export interface OfflineView {
  frame: Frame;
  cards: Card[];
}

export async function latestView(reader: Reader, input: { before: string | null }): Promise<LatestView> {
  reader.making.shows(LATEST);
  const frame = await loadFrame(reader);
  const query = oncePerStory(selectCards(reader.ctx));
  return { frame, page: await listPage(reader, { query, before: input.before }) };
}

/** The latest of all sections, as many as a reader takes along. */
export async function offlineView(reader: Reader): Promise<OfflineView> {
  const frame = await loadFrame(reader);
  return { frame, cards: await latestCards(reader) };
}
