// What the feed of one live coverage holds.
import { referencesOf } from "../../document/references.ts";
import { articleFact } from "../facts.ts";
import { cardsOf, picturesOf, selectCards } from "./cards.ts";
import { loadFrame } from "./frame.ts";
import { type LiveEntry, newestEntries } from "./live-view.ts";
import type { Reader } from "./reader.ts";
import type { Card, Frame, Picture } from "./views.ts";

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
