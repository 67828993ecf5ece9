// A card as it is pinned on a front: which article, where, and what stands there otherwise than in the article.

import { z } from "zod";
import { editionTextOrNull, type InEdition } from "../edition-text.ts";
import { instant } from "../instant.ts";

export const frontCard = z.strictObject({
  /** 1 is the lead. */
  position: z.int().min(1).max(20),
  code: z.int().positive(),
  /** Instead of the article's own, only here; absent, null or "" is the article's own. */
  headline: z.string().trim().max(300).nullable().optional(),
  kicker: z.string().trim().max(300).nullable().optional(),
  /** Id of a picture of the newsroom. */
  picture: z.string().max(40).nullable().optional(),
  /** The card falls off then. */
  until: instant.nullable().optional(),
});

/** The cards of one front: one a place, no article twice. */
export const frontCards = z
  .array(frontCard)
  .max(20)
  .superRefine((cards, check) => {
    cards.forEach((card, index) => {
      const before = cards.slice(0, index);
      if (before.some(({ position }) => position === card.position)) {
        check.addIssue({
          code: "custom",
          path: [index, "position"],
          message: "another card stands at this place",
        });
      }
      if (before.some(({ code }) => code === card.code)) {
        check.addIssue({
          code: "custom",
          path: [index, "code"],
          message: "the article is on this front twice",
        });
      }
    });
  });

export type FrontCardInput = z.output<typeof frontCard>;

/** As a version keeps it; `until` is an ISO instant. */
export interface StoredCard {
  position: number;
  code: number;
  headline: string | null;
  kicker: string | null;
  picture: string | null;
  until: string | null;
}

/** In the order in which they came, texts as the edition writes them. */
export function storedCards(ctx: InEdition, cards: readonly FrontCardInput[]): StoredCard[] {
  return cards.map((card) => ({
    position: card.position,
    code: card.code,
    headline: editionTextOrNull(ctx, card.headline),
    kicker: editionTextOrNull(ctx, card.kicker),
    picture: card.picture || null,
    until: card.until?.toISOString() ?? null,
  }));
}
