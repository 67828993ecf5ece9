// Makes the draft of a front what readers see, whole and at once.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { frontName, getFront } from "./front.ts";
import { type FrontState, frontFacts, frontState } from "./front-state.ts";
import { findVersion, lockFront, markPublished, updateFront } from "./store.ts";

export const publishFrontInput = z.strictObject({
  front: frontName,
  version: z.int().min(0),
  /** Why, for the history. */
  note: z.string().trim().max(500).optional(),
  key: z.string().max(200).optional(),
});

export function publishFront(ctx: Context, input: z.output<typeof publishFrontInput>): Promise<FrontState> {
  return perform(ctx, {
    name: "fronts.publish",
    key: input.key,
    work: async (tx) => {
      const front = await getFront(tx, input.front);
      demand(tx.actor, "arrange", front.thing);
      const row = await lockFront(tx, { front, version: input.version });
      const draft = await findVersion(tx, { row, id: row.draft_version_id });
      if (!draft) throw new AppError("CONFLICT", `the front «${front.name}» has no draft to publish`);
      const live = await findVersion(tx, { row, id: row.live_version_id });
      await markPublished(tx, { id: draft.id, note: input.note || null });
      await updateFront(tx, { row, change: { live_version_id: draft.id, draft_version_id: null } });
      await record(tx, {
        act: "fronts.publish",
        subject: `front:${front.name}`,
        detail: { live: draft.id, before: live?.id ?? null },
      });
      await announce(tx, {
        kind: "front.changed",
        payload: { front: front.name },
        facts: frontFacts(front, [live?.cards ?? [], draft.cards]),
      });
      return frontState(tx, front);
    },
  });
}
