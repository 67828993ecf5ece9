// Runs a search's questions with a limit on how long they may take, and with the way through the indexes chosen by us:
// the planner does not know which words are common.
import { sql } from "kysely";
import type { Context } from "../../../context.ts";

/** By words: the inverted index. By date: from the newest on. */
export type Way = "words" | "date";

/** A reader waits no longer. */
const MILLISECONDS = 2000;
const CANCELLED = "57014";
/**
 * A row's terms are kept beside it, so that asking them costs far more than the planner thinks: going through all rows
 * must never look cheaper to it than asking the inverted index for many words. A thousand times its default; what is so
 * dear it would do in several processes, whose start takes longer than most questions: it must not.
 */
const ROW_COST = { words: "10", date: "0.01" };

/** Undefined when the time was over. */
export async function limited<T>(
  ctx: Pick<Context, "db">,
  { way, work, most = MILLISECONDS }: { way: Way; work(db: Context["db"]): Promise<T>; most?: number },
): Promise<T | undefined> {
  try {
    return await ctx.db.transaction().execute(async (db) => {
      const off = way === "words" ? "enable_seqscan" : "enable_bitmapscan";
      await sql`select set_config('statement_timeout', ${String(most)}, true), set_config(${off}, 'off', true),
        set_config('jit', 'off', true), set_config('cpu_tuple_cost', ${ROW_COST[way]}, true),
        set_config('max_parallel_workers_per_gather', '0', true)`.execute(db);
      return work(db);
    });
  } catch (error) {
    if ((error as { code?: string }).code === CANCELLED) return undefined;
    throw error;
  }
}
