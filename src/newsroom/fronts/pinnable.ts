// What may be pinned: articles that there are and that the actor may see, pictures that there are, places that the
// front has. A card that stood there already may stay, whoever arranges on.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { may } from "../accounts/may.ts";
import type { StoredCard } from "./card.ts";
import type { Front } from "./front.ts";
import { findFrontArticles } from "./front-articles.ts";
import { placesOf } from "./slots.ts";

/** @throws ZodError naming the fields, as for any other wrong input */
export async function demandPinnable(
  ctx: Context,
  { front, cards, before }: { front: Front; cards: readonly StoredCard[]; before: readonly StoredCard[] },
): Promise<void> {
  const places = placesOf(front.slots);
  const known = new Set(before.map((card) => card.code));
  const articles = await findFrontArticles(
    ctx,
    cards.map((card) => card.code),
  );
  const pictures = await knownPictures(
    ctx,
    cards.flatMap((card) => card.picture ?? []),
  );
  const issues: z.core.$ZodIssue[] = [];
  cards.forEach((card, index) => {
    const wrong = (field: keyof StoredCard, message: string): void => {
      issues.push({ code: "custom", path: ["cards", index, field], message, input: card[field] });
    };
    const article = articles.get(card.code);
    if (card.position > places) wrong("position", `this front has ${places} places`);
    if (!article || !(known.has(card.code) || may(ctx.actor, "see", article.thing)))
      wrong("code", `there is no article with news code ${card.code}`);
    if (card.picture && !pictures.has(card.picture)) wrong("picture", `there is no picture ${card.picture}`);
  });
  if (issues.length > 0) throw new z.ZodError(issues);
}

async function knownPictures(ctx: Context, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await ctx.db
    .selectFrom("media")
    .select("id")
    .where("id", "in", ids)
    .where("kind", "=", "picture")
    .execute();
  return new Set(rows.map((row) => row.id));
}
