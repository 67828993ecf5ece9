// Pins the one entry that stands over all others of its coverage, or lets it go.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { perform } from "../act.ts";
import { concludeCoverage, lockEntry, unpinOthers, updateEntry } from "./store.ts";
import type { EntryState } from "./write-entry.ts";

export const pinEntryInput = z.strictObject({
  id: z.int().positive(),
  pinned: z.boolean(),
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

/** What was pinned before is not any more. */
export function pinEntry(ctx: Context, input: z.output<typeof pinEntryInput>): Promise<EntryState> {
  const { id, version, pinned } = input;
  return perform(ctx, {
    name: "live.pin",
    key: input.key,
    work: async (tx) => {
      const { coverage, entry } = await lockEntry(tx, { id, version });
      if (entry.pinned === pinned) return { id, version: entry.version };
      if (entry.withdrawn_at) throw new AppError("CONFLICT", `entry ${id} is withdrawn: restore it first`);
      if (pinned) await unpinOthers(tx, coverage.article_code);
      await updateEntry(tx, { entry, change: { pinned } });
      await concludeCoverage(tx, {
        coverage,
        act: pinned ? "live.pin" : "live.unpin",
        detail: { entry: id },
      });
      return { id, version: entry.version + 1 };
    },
  });
}
