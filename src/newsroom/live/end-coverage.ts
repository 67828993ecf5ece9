// Says that a coverage has ended, or that it goes on after all.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { perform } from "../act.ts";
import { databaseNow } from "../articles/article-times.ts";
import { concludeCoverage, lockCoverage } from "./store.ts";

export const endCoverageInput = z.strictObject({
  code: z.int().positive(),
  /** False: it goes on. */
  ended: z.boolean(),
  key: z.string().max(200).optional(),
});

export interface CoverageState {
  code: number;
  endedAt: string | null;
  version: number;
}

/** Ending what has ended changes nothing. */
export function endCoverage(ctx: Context, input: z.output<typeof endCoverageInput>): Promise<CoverageState> {
  const { code, ended } = input;
  return perform(ctx, {
    name: "live.end",
    key: input.key,
    work: async (tx) => {
      const coverage = await lockCoverage(tx, code);
      const { ended_at, version } = coverage;
      if ((ended_at !== null) === ended) return { code, endedAt: ended_at?.toISOString() ?? null, version };
      const endedAt = ended ? await databaseNow(tx) : null;
      await concludeCoverage(tx, {
        coverage,
        act: ended ? "live.end" : "live.resume",
        detail: {},
        change: { ended_at: endedAt },
      });
      return { code, endedAt: endedAt?.toISOString() ?? null, version: version + 1 };
    },
  });
}
