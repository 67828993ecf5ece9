// Single pins, for who works without the studio: one card put on a front or taken from it, seen by readers at once.
// What somebody else is arranging at the time gets the same card, so that publishing it does not undo the pin.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { instant } from "../instant.ts";
import { heldCards } from "./arrangement.ts";
import { type StoredCard, storedCards } from "./card.ts";
import { type Front, frontName, getFront } from "./front.ts";
import { findFrontArticles } from "./front-articles.ts";
import { frontFacts } from "./front-state.ts";
import { demandPinnable } from "./pinnable.ts";
import { HOME } from "./slots.ts";
import { findVersion, insertVersion, lockFront, markPublished, updateFront } from "./store.ts";

export const pinCardInput = z.strictObject({
  front: frontName.default(HOME),
  /** 1 is the lead. */
  position: z.coerce.number().int().min(1).max(20),
  code: z.coerce.number().int().positive(),
  headline: z.string().trim().max(300).optional(),
  until: instant.optional(),
  key: z.string().max(200).optional(),
});

export const unpinCardInput = z.strictObject({
  front: frontName.default(HOME),
  position: z.coerce.number().int().min(1).max(20),
  key: z.string().max(200).optional(),
});

export interface Pin {
  position: number;
  code: number;
  headline: string | null;
  until: Date | null;
}

/** Pins that hold now, by place. */
export async function listPins(ctx: Context, name: string): Promise<Pin[]> {
  const { sectionId } = await getFront(ctx, name);
  const held = await heldCards(ctx, { sectionId });
  return held.map(({ position, code, headline, until }) => ({ position, code, headline, until }));
}

export function pinCard(ctx: Context, input: z.infer<typeof pinCardInput>): Promise<Pin> {
  return perform(ctx, {
    name: "fronts.pin",
    key: input.key,
    work: async (tx) => {
      const front = await getFront(tx, input.front);
      demand(tx.actor, "arrange", front.thing);
      if (!(await findFrontArticles(tx, [input.code])).has(input.code)) {
        throw new AppError("NOT_FOUND", `there is no article with news code ${input.code}`);
      }
      const { position, code, headline, until } = input;
      const [card] = storedCards(tx, [{ position, code, headline, until }]) as [StoredCard];
      await demandPinnable(tx, { front, cards: [card], before: [] });
      // An article that stood elsewhere on the front moves.
      await putThrough(tx, {
        front,
        change: (cards) => [...cards.filter((one) => one.position !== position && one.code !== code), card],
      });
      await record(tx, { act: "fronts.pin", subject: `front:${front.name}`, detail: { ...input } });
      return { position, code, headline: card.headline, until: until ?? null };
    },
  });
}

/** Freeing a place that is free changes nothing. */
export function unpinCard(ctx: Context, input: z.infer<typeof unpinCardInput>): Promise<{ freed: boolean }> {
  return perform(ctx, {
    name: "fronts.unpin",
    key: input.key,
    work: async (tx) => {
      const front = await getFront(tx, input.front);
      demand(tx.actor, "arrange", front.thing);
      const freed = await putThrough(tx, {
        front,
        change: (cards) => cards.filter((card) => card.position !== input.position),
      });
      await record(tx, { act: "fronts.unpin", subject: `front:${front.name}`, detail: { ...input } });
      return { freed };
    },
  });
}

interface Change {
  front: Front;
  change(cards: readonly StoredCard[]): StoredCard[];
}

/** Changes what is live, and the draft if there is one. False when what is live stayed as it was. */
async function putThrough(tx: ActContext, { front, change }: Change): Promise<boolean> {
  const row = await lockFront(tx, { front, version: undefined });
  const live = await findVersion(tx, { row, id: row.live_version_id });
  const draft = await findVersion(tx, { row, id: row.draft_version_id });
  const before = live?.cards ?? [];
  const cards = change(before);
  const changed = JSON.stringify(cards) !== JSON.stringify(before);
  if (!changed) return false;
  const liveId = await insertVersion(tx, { row, cards });
  await markPublished(tx, { id: liveId, note: null });
  const draftId = draft ? await insertVersion(tx, { row, cards: change(draft.cards) }) : null;
  await updateFront(tx, { row, change: { live_version_id: liveId, draft_version_id: draftId } });
  await announce(tx, {
    kind: "front.changed",
    payload: { front: front.name },
    facts: frontFacts(front, [before, cards]),
  });
  return true;
}
