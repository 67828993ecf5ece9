// Keeps an arrangement of a front as its draft: readers go on seeing what is published.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { demand } from "../accounts/may.ts";
import { perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { frontCards, storedCards } from "./card.ts";
import { frontName, getFront } from "./front.ts";
import { type FrontState, frontState } from "./front-state.ts";
import { demandPinnable } from "./pinnable.ts";
import { findVersion, insertVersion, lockFront, updateFront } from "./store.ts";

export const saveFrontInput = z.strictObject({
  front: frontName,
  /** All cards of the front; the places without one fill themselves. */
  cards: frontCards,
  /** As it was read; 0 where nobody had arranged it. */
  version: z.int().min(0),
  key: z.string().max(200).optional(),
});

export function saveFront(ctx: Context, input: z.output<typeof saveFrontInput>): Promise<FrontState> {
  return perform(ctx, {
    name: "fronts.save",
    key: input.key,
    work: async (tx) => {
      const front = await getFront(tx, input.front);
      demand(tx.actor, "arrange", front.thing);
      const row = await lockFront(tx, { front, version: input.version });
      const before = await findVersion(tx, { row, id: row.draft_version_id ?? row.live_version_id });
      const cards = storedCards(tx, input.cards);
      await demandPinnable(tx, { front, cards, before: before?.cards ?? [] });
      const draft = await insertVersion(tx, { row, cards });
      await updateFront(tx, { row, change: { draft_version_id: draft } });
      await record(tx, { act: "fronts.save", subject: `front:${front.name}`, detail: { draft } });
      return frontState(tx, front);
    },
  });
}
