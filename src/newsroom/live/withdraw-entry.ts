// Takes an entry from readers, with the reason for the log, or brings it back. Its words stay with the newsroom.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { perform } from "../act.ts";
import { databaseNow } from "../articles/article-times.ts";
import { concludeCoverage, lockEntry, updateEntry } from "./store.ts";
import type { EntryState } from "./write-entry.ts";

export const withdrawEntryInput = z.strictObject({
  id: z.int().positive(),
  reason: z.string().trim().min(1, "say why it is withdrawn").max(1000),
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});
export const restoreEntryInput = withdrawEntryInput.omit({ reason: true });

/** What is withdrawn is no longer pinned. Withdrawing it again changes nothing. */
export function withdrawEntry(ctx: Context, input: z.output<typeof withdrawEntryInput>): Promise<EntryState> {
  const { id, version, reason } = input;
  return perform(ctx, {
    name: "live.withdraw",
    key: input.key,
    work: async (tx) => {
      const { coverage, entry } = await lockEntry(tx, { id, version });
      if (entry.withdrawn_at) return { id, version: entry.version };
      const change = {
        withdrawn_at: await databaseNow(tx),
        withdrawn_reason: reason,
        withdrawn_by: `${tx.actor.kind}:${tx.actor.name}`,
        pinned: false,
      };
      await updateEntry(tx, { entry, change });
      await concludeCoverage(tx, { coverage, act: "live.withdraw", detail: { entry: id, reason } });
      return { id, version: entry.version + 1 };
    },
  });
}

export function restoreEntry(ctx: Context, input: z.output<typeof restoreEntryInput>): Promise<EntryState> {
  const { id, version } = input;
  return perform(ctx, {
    name: "live.restore",
    key: input.key,
    work: async (tx) => {
      const { coverage, entry } = await lockEntry(tx, { id, version });
      if (!entry.withdrawn_at) return { id, version: entry.version };
      const change = { withdrawn_at: null, withdrawn_reason: null, withdrawn_by: null };
      await updateEntry(tx, { entry, change });
      await concludeCoverage(tx, { coverage, act: "live.restore", detail: { entry: id } });
      return { id, version: entry.version + 1 };
    },
  });
}
