// Gives a front's draft up: the next one begins with what readers see. Without a draft nothing changes.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { demand } from "../accounts/may.ts";
import { perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { frontName, getFront } from "./front.ts";
import { type FrontState, frontState } from "./front-state.ts";
import { lockFront, updateFront } from "./store.ts";

export const discardFrontDraftInput = z.strictObject({
  front: frontName,
  version: z.int().min(0),
  key: z.string().max(200).optional(),
});

export function discardFrontDraft(
  ctx: Context,
  input: z.output<typeof discardFrontDraftInput>,
): Promise<FrontState> {
  return perform(ctx, {
    name: "fronts.discard",
    key: input.key,
    work: async (tx) => {
      const front = await getFront(tx, input.front);
      demand(tx.actor, "arrange", front.thing);
      const row = await lockFront(tx, { front, version: input.version });
      if (row.draft_version_id !== null) {
        await updateFront(tx, { row, change: { draft_version_id: null } });
        await record(tx, {
          act: "fronts.discard",
          subject: `front:${front.name}`,
          detail: { draft: row.draft_version_id },
        });
      }
      return frontState(tx, front);
    },
  });
}
