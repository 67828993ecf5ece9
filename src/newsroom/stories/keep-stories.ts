// What a running newsroom does for its stories by itself: articles that were saved before there were any find theirs,
// the oldest first, a batch at a time. One process does it; what it has done stays done when it ends.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { type Background, inBackground, type Shift } from "../../platform/background.ts";
import { LOCKS } from "../../platform/db/locks.ts";
import { perform } from "../act.ts";
import { placeInStories } from "./place.ts";

const BATCH = 100;
/** Readers and the desk go before: it rests as long as it worked. */
const REST = 1;

export function keepStories(ctx: Context): Background {
  return inBackground((shift) =>
    fill(ctx, shift).catch((error) =>
      ctx.log.warn("stories of earlier articles were not found", { reason: error.message }),
    ),
  );
}

async function fill(ctx: Context, { signal, giveWay }: Shift): Promise<void> {
  for (let after: number | null = 0; after !== null && !signal.aborted; ) {
    const start = ctx.now();
    after = await placeBatch(ctx, after);
    await giveWay(REST * (+ctx.now() - +start));
  }
}

/** The highest code of those that were placed; null when none is left, or another process is at it. */
export function placeBatch(ctx: Context, after: number): Promise<number | null> {
  return perform(ctx, {
    name: "stories.fill",
    work: async (tx) => {
      const { rows } = await sql<{ code: number }>`
        select a.code from article a
        where a.code > ${after} and pg_try_advisory_xact_lock(${LOCKS.fillingStories})
          and not exists (select from story_article m where m.article_code = a.code)
        order by a.code limit ${BATCH}`.execute(tx.db);
      await placeInStories(
        tx,
        rows.map(({ code }) => code),
      );
      return rows.at(-1)?.code ?? null;
    },
  });
}
