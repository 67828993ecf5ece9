// What stands beside an article by itself, as its editors see it, and what they never want to see there.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { may } from "../accounts/may.ts";
import { announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { findBeside, setBanned } from "../related/related.ts";
import { articleLines } from "./article-lines.ts";
import { thingOf } from "./article-rights.ts";
import { demandSeen } from "./get-article.ts";
import type { LiveState } from "./live-state.ts";
import { lockArticle } from "./store.ts";

export const getRelatedInput = z.strictObject({ code: z.int().positive() });
export const banRelatedInput = getRelatedInput.extend({
  /** News code of the article that is never to stand beside it. */
  other: z.int().positive(),
  key: z.string().max(200).optional(),
});

interface Line {
  code: number;
  headline: string;
  live: LiveState;
}

export interface ArticleRelated {
  /** Chosen by words and tags, the best first; what editors put there themselves is the article's own `related`. */
  chosen: Line[];
  banned: Line[];
  abilities: { ban: boolean };
}

/** @throws AppError NOT_FOUND, NOT_ALLOWED */
export async function getRelated(
  ctx: Context,
  { code }: z.infer<typeof getRelatedInput>,
): Promise<ArticleRelated> {
  const article = await demandSeen(ctx, code);
  const { codes, banned } = await findBeside(ctx, code);
  const lines = new Map((await articleLines(ctx, [...codes, ...banned])).map((line) => [line.code, line]));
  const linesOf = (some: number[]): Line[] =>
    some.flatMap((other) => {
      const line = lines.get(other);
      return line ? [{ code: other, headline: line.headline, live: line.live }] : [];
    });
  return {
    // What readers do not see now, they do not see beside it either.
    chosen: linesOf(codes).filter(({ live }) => live === "yes"),
    banned: linesOf(banned),
    abilities: { ban: may(ctx.actor, "publish", thingOf(article)) },
  };
}

/** Never beside this article; banning what is banned changes nothing. */
export const banRelated = (ctx: Context, input: z.infer<typeof banRelatedInput>): Promise<ArticleRelated> =>
  decide(ctx, { ...input, banned: true });

/** Beside it again, where it is worth it. */
export const allowRelated = (ctx: Context, input: z.infer<typeof banRelatedInput>): Promise<ArticleRelated> =>
  decide(ctx, { ...input, banned: false });

function decide(
  ctx: Context,
  { code, other, key, banned }: z.infer<typeof banRelatedInput> & { banned: boolean },
): Promise<ArticleRelated> {
  const act = banned ? "related.ban" : "related.allow";
  return perform(ctx, {
    name: act,
    key,
    work: async (tx) => {
      await lockArticle(tx, { code, deed: "publish" });
      if (banned) await demandSeen(tx, other);
      if (await setBanned(tx, { code, other, banned })) {
        await record(tx, { act, subject: `article:${code}`, detail: { other } });
        await announce(tx, { kind: "related.changed", payload: { code }, facts: [] });
      }
      return getRelated(tx, { code });
    },
  });
}
