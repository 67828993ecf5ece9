// Puts an article over every page as breaking news (فوری) until a time, or takes it from there.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { announce, perform } from "../act.ts";
import { type ArticleState, articleState } from "../articles/article-state.ts";
import { databaseNow } from "../articles/article-times.ts";
import { lockArticle, updateArticle } from "../articles/store.ts";
import { record } from "../audit/record.ts";
import { articleFact, BREAKING, SCHEDULE } from "../facts.ts";
import { instant } from "../instant.ts";
import { findFrontArticles } from "./front-articles.ts";

export const breakArticleInput = z.strictObject({
  code: z.int().positive(),
  /** Null takes it from the pages at once. */
  until: instant.nullable(),
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

/** An article that readers do not see yet stands there from its own time on. */
export function breakArticle(ctx: Context, input: z.output<typeof breakArticleInput>): Promise<ArticleState> {
  return perform(ctx, {
    name: "fronts.breaking",
    key: input.key,
    work: async (tx) => {
      const found = (await findFrontArticles(tx, [input.code])).get(input.code);
      if (found) demand(tx.actor, "break", found.thing);
      const article = await lockArticle(tx, input);
      if (input.until && input.until <= (await databaseNow(tx))) {
        throw new AppError("BAD_INPUT", "until: breaking news ends in the future; null ends it now");
      }
      if (input.until && article.withdrawn_at) {
        throw new AppError("CONFLICT", `article ${article.code} is withdrawn: restore it first`);
      }
      await updateArticle(tx, { article, change: { breaking_until: input.until } });
      const until = input.until?.toISOString() ?? null;
      await record(tx, { act: "fronts.breaking", subject: `article:${article.code}`, detail: { until } });
      await announce(tx, {
        kind: "article.breaking",
        payload: { code: article.code, until },
        facts: [BREAKING, SCHEDULE, articleFact(article.code)],
      });
      return articleState(tx, article.code);
    },
  });
}
