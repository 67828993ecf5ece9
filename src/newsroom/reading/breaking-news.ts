// The article that stands over every page as breaking news now, and until when; by the database's clock.
import { BREAKING } from "../facts.ts";
import { type Card, cardsOf, newestFirst, selectCards } from "./cards.ts";
import { timedPart } from "./next-moment.ts";
import type { Reader } from "./reader.ts";

export interface BreakingNews {
  card: Card;
  until: Date;
}

export function breakingNews(reader: Reader): Promise<BreakingNews | null> {
  return timedPart(reader, "breaking-news", async (inner) => {
    inner.making.shows(BREAKING);
    const row = await newestFirst(selectCards(inner.ctx))
      .select("a.breaking_until")
      .where((where) => where("a.breaking_until", ">", where.fn<Date>("now")))
      .limit(1)
      .executeTakeFirst();
    const card = row && cardsOf(inner, [row])[0];
    return card && row?.breaking_until ? { card, until: row.breaking_until } : null;
  });
}
