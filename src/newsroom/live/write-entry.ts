// Writes an entry of a live coverage, or writes it anew; readers see it at once. Every version is kept.
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { perform } from "../act.ts";
import { entryFields, entryWords } from "./entry-input.ts";
import { concludeCoverage, insertEntry, insertWords, lockCoverage, lockEntry, updateEntry } from "./store.ts";

const key = z.string().max(200).optional();

export const addEntryInput = entryFields.extend({ code: z.int().positive(), key });
export const changeEntryInput = entryFields.extend({
  id: z.int().positive(),
  /** The version that was read; another one now is a conflict. */
  version: z.int().optional(),
  key,
});

export interface EntryState {
  id: number;
  version: number;
}

/** @throws AppError CONFLICT when the coverage has ended */
export function addEntry(ctx: Context, input: z.output<typeof addEntryInput>): Promise<EntryState> {
  const { code, key: once, ...said } = input;
  return perform(ctx, {
    name: "live.add",
    key: once,
    work: async (tx) => {
      const coverage = await lockCoverage(tx, code);
      if (coverage.ended_at)
        throw new AppError("CONFLICT", `the coverage ${code} has ended: resume it first`);
      const id = await insertEntry(tx, { code, words: await entryWords(tx, { said, before: null }) });
      await concludeCoverage(tx, { coverage, act: "live.add", detail: { entry: id } });
      return { id, version: 1 };
    },
  });
}

/** The same words again change nothing. */
export function changeEntry(ctx: Context, input: z.output<typeof changeEntryInput>): Promise<EntryState> {
  const { id, version, key: once, ...said } = input;
  return perform(ctx, {
    name: "live.change",
    key: once,
    work: async (tx) => {
      const { coverage, entry, words: before } = await lockEntry(tx, { id, version });
      const words = await entryWords(tx, { said, before });
      const { at, headline, body, key_point: keyPoint, number } = before;
      if (isDeepStrictEqual(words, { at, headline, body, keyPoint })) return { id, version: entry.version };
      await insertWords(tx, { id, number: number + 1, words });
      await updateEntry(tx, { entry });
      await concludeCoverage(tx, {
        coverage,
        act: "live.change",
        detail: { entry: id, number: number + 1 },
      });
      return { id, version: entry.version + 1 };
    },
  });
}
