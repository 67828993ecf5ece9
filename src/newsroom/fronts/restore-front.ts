// Makes an earlier arrangement of a front its draft again; publishing it is the next step.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { frontName, getFront } from "./front.ts";
import { type FrontState, frontState } from "./front-state.ts";
import { findVersion, insertVersion, lockFront, updateFront } from "./store.ts";

export const restoreFrontInput = z.strictObject({
  front: frontName,
  /** Id of a version of this front. */
  id: z.int().positive(),
  version: z.int().min(0),
  key: z.string().max(200).optional(),
});

export function restoreFront(ctx: Context, input: z.output<typeof restoreFrontInput>): Promise<FrontState> {
  return perform(ctx, {
    name: "fronts.restore",
    key: input.key,
    work: async (tx) => {
      const front = await getFront(tx, input.front);
      demand(tx.actor, "arrange", front.thing);
      const row = await lockFront(tx, { front, version: input.version });
      const old = await findVersion(tx, { row, id: input.id });
      if (!old) throw new AppError("NOT_FOUND", `the front «${front.name}» has no version ${input.id}`);
      const draft = await insertVersion(tx, { row, cards: old.cards });
      await updateFront(tx, { row, change: { draft_version_id: draft } });
      await record(tx, {
        act: "fronts.restore",
        subject: `front:${front.name}`,
        detail: { draft, of: old.id },
      });
      return frontState(tx, front);
    },
  });
}
