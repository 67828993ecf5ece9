// What a running newsroom does for its search by itself: fills in what the index lacks, as after an upgrade, and
// counts new articles' words from time to time, and learns them for who types in Latin letters.
import type { Context } from "../../context.ts";
import { type Background, inBackground } from "../../platform/background.ts";
import { learnFinglish } from "./typed/finglish.ts";

export function keepSearch(ctx: Context): Background {
  return inBackground(async ({ signal, rest }) => {
    await quietly(ctx, "the search could not be filled in", () => fill(ctx, signal));
    while (!signal.aborted) {
      await quietly(ctx, "the words of new articles were not counted", () => ctx.search.refresh(ctx));
      await quietly(ctx, "words in Latin letters were not learnt", () => learnFinglish(ctx));
      await rest(ctx.search.pace);
    }
  });
}

async function fill(ctx: Context, signal: AbortSignal): Promise<void> {
  let said = 0;
  const onProgress = (done: number, all: number): void => {
    const tenths = Math.floor((10 * done) / all);
    if (tenths === said) return;
    said = tenths;
    ctx.log.info("articles are being made findable", { done, all });
  };
  await ctx.search.rebuild(ctx, { missing: true, signal, onProgress });
}

/** Readers and the desk go on without it; the next turn tries again. */
async function quietly(ctx: Context, what: string, task: () => Promise<unknown>): Promise<void> {
  try {
    await task();
  } catch (error) {
    ctx.log.warn(what, { reason: (error as Error).message });
  }
}
