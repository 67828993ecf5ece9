// Brings an article that was just begun to a state of STATES, as `accounts/rights.fixture.ts` lists them.
import type { Context } from "../../context.ts";
import { changeArticle } from "./change-article.ts";
import { readyArticle, returnArticle, submitArticle } from "./move-on-desk.ts";
import { publishArticle } from "./publish-article.ts";

/** `newer` is the headline of the draft that a live one has in hand. */
export async function bringTo(
  ctx: Context,
  { code, state, newer }: { code: number; state: string; newer: string },
): Promise<void> {
  const moves: Record<string, (() => Promise<unknown>)[]> = {
    d: [],
    i: [() => submitArticle(ctx, { code })],
    r: [() => submitArticle(ctx, { code }), () => returnArticle(ctx, { code, reason: "منبع خبر روشن نیست" })],
    y: [() => readyArticle(ctx, { code })],
    l: [() => publishArticle(ctx, { code })],
    n: [() => publishArticle(ctx, { code }), () => changeArticle(ctx, { code, headline: newer })],
  };
  const chosen = moves[state];
  if (!chosen) throw new Error(`there is no state «${state}»`);
  for (const move of chosen) await move();
}
