// The cards of a front as readers see them: each with its article, or with what was said for this front alone.
import { articleFact, frontFact } from "../facts.ts";
import { type Arranged, arrange } from "../fronts/arrangement.ts";
import type { StoredCard } from "../fronts/card.ts";
import type { Front } from "../fronts/front.ts";
import type { Card } from "./cards.ts";
import { inOrder } from "./lists.ts";
import { picturesOf } from "./pictures.ts";
import type { Reader } from "./reader.ts";

/** In the order of the places; `cards` stands in for what is published. */
export async function frontCards(
  reader: Reader,
  { front, cards }: { front: Pick<Front, "name" | "sectionId">; cards?: readonly StoredCard[] | undefined },
): Promise<Card[]> {
  reader.making.shows(frontFact(front.name));
  const { held, placed } = await arrange(reader.ctx, { sectionId: front.sectionId, cards });
  // Also of those that are not public yet: the front changes when they become so.
  reader.making.shows(...held.map((card) => articleFact(card.code)));
  const [articles, pictures] = await Promise.all([
    inOrder(
      reader,
      placed.map((place) => place.code),
    ),
    picturesOf(
      reader,
      placed.flatMap((place) => place.card?.picture ?? []),
    ),
  ]);
  return articles.map((article) => dressed(article, { placed, pictures }));
}

function dressed(
  article: Card,
  { placed, pictures }: Pick<Arranged, "placed"> & { pictures: Awaited<ReturnType<typeof picturesOf>> },
): Card {
  const pinned = placed.find((place) => place.code === article.code)?.card;
  if (!pinned) return article;
  return {
    ...article,
    headline: pinned.headline ?? article.headline,
    kicker: pinned.kicker ?? article.kicker,
    picture: pictures.get(pinned.picture ?? "") ?? article.picture,
  };
}
