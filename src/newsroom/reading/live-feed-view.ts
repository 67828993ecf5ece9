// What the feed of one live coverage holds.
import { referencesOf } from "../../document/references.ts";
import { articleFact } from "../facts.ts";
import { type Card, cardsOf, selectCards } from "./cards.ts";
import { type Frame, loadFrame } from "./frame.ts";
import { type LiveEntry, newestEntries } from "./live-view.ts";
import { type Picture, picturesOf } from "./pictures.ts";
import type { Reader } from "./reader.ts";

export interface LiveFeedView {
  frame: Frame;
  card: Card;
  entries: LiveEntry[];
  pictures: Map<string, Picture>;
}

/** Undefined when readers have no such coverage now. */
export async function liveFeedView(reader: Reader, code: number): Promise<LiveFeedView | undefined> {
  reader.making.shows(articleFact(code));
  const frame = await loadFrame(reader);
  const rows = await selectCards(reader.ctx)
    .where("a.code", "=", code)
    .where("a.kind", "=", "live")
    .execute();
  const [card] = cardsOf(reader, rows);
  if (!card) return undefined;
  const entries = await newestEntries(reader, code);
  const pictures = await picturesOf(
    reader,
    entries.flatMap(({ body }) => referencesOf(body).pictures),
  );
  return { frame, card, entries, pictures };
}
