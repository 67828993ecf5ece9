// What a running newsroom does for its stories by itself: articles that were saved before there were any find theirs,
// the oldest first; and what an act has placed is looked at once more when the act is over, since two that were saved
// at the same moment could not see each other. All processes do it in turns: when one ends, the others go on.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { type Background, inBackground } from "../../platform/background.ts";
import { perform } from "../act.ts";
import { awaitPlacing, placeInTurn } from "./place.ts";

const BATCH = 100;
/** So few that nobody who saves one of them waits long. */
const FEW = 20;
/** Readers and the desk go before: it rests as long as it worked, and longer when there is nothing to do. */
const REST = 1;
const IDLE_MS = 3_000;

export function keepStories(ctx: Context): Background {
  return inBackground(async ({ signal, rest, giveWay }) => {
    // Null when every article has its story: from then on each gets it as it is saved.
    let after: number | null = 0;
    while (!signal.aborted) {
      const start = ctx.now();
      let done = 0;
      try {
        if (after !== null) after = await placeBatch(ctx, after);
        done = await lookAgain(ctx);
      } catch (error) {
        ctx.log.warn("stories were not looked for", { reason: (error as Error).message });
        await rest(IDLE_MS);
      }
      await (after !== null || done > 0 ? giveWay(REST * (+ctx.now() - +start)) : rest(IDLE_MS));
    }
  });
}

/** The highest code of those that were placed; null when none is left. */
export function placeBatch(ctx: Context, after: number): Promise<number | null> {
  return perform(ctx, {
    name: "stories.fill",
    work: async (tx) => {
      // What another process has just placed is not looked for again.
      await awaitPlacing(tx);
      const { rows } = await sql<{ code: number }>`
        select a.code from article a
        where a.code > ${after} and not exists (select from story_article m where m.article_code = a.code)
        order by a.code limit ${BATCH}`.execute(tx.db);
      await placeInTurn(
        tx,
        rows.map(({ code }) => code),
      );
      return rows.at(-1)?.code ?? null;
    },
  });
}

/** How many were looked at once more. */
export function lookAgain(ctx: Context): Promise<number> {
  return perform(ctx, {
    name: "stories.look-again",
    work: async (tx) => {
      await awaitPlacing(tx);
      // What is being saved at this moment will be fresh again.
      const { rows } = await sql<{ code: number }>`
        select article_code as code from story_article where fresh
        order by article_code limit ${FEW} for update skip locked`.execute(tx.db);
      await placeInTurn(
        tx,
        rows.map(({ code }) => code),
      );
      return rows.length;
    },
  });
}
