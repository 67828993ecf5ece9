// Takes a published article from every page, list and feed (410 at its address), or brings a withdrawn one back.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { notify } from "../notices/notify.ts";
import { type ArticleState, articleState } from "./article-state.ts";
import { databaseNow } from "./article-times.ts";
import { liveFacts } from "./publish-article.ts";
import { lockArticle, updateArticle } from "./store.ts";

export const withdrawArticleInput = z.strictObject({
  code: z.int().positive(),
  /** Readers see it on the page that says the article is gone. */
  reason: z.string().trim().max(1000).optional(),
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

export const restoreArticleInput = withdrawArticleInput.omit({ reason: true });

/** Withdrawing what is withdrawn changes nothing. */
export function withdrawArticle(
  ctx: Context,
  input: z.infer<typeof withdrawArticleInput>,
): Promise<ArticleState> {
  return perform(ctx, {
    name: "articles.withdraw",
    key: input.key,
    work: async (tx) => {
      const { code, version } = input;
      const article = await lockArticle(tx, { code, version, deed: "withdraw" });
      if (article.live_revision_id === null) {
        throw new AppError("CONFLICT", `article ${code} was never published: there is nothing to withdraw`);
      }
      if (article.withdrawn_at) return articleState(tx, code);
      const facts = await liveFacts(tx, article);
      const change = { withdrawn_at: await databaseNow(tx), withdrawn_reason: input.reason || null };
      await updateArticle(tx, { article, change });
      await record(tx, {
        act: "articles.withdraw",
        subject: `article:${code}`,
        detail: { reason: input.reason ?? null },
      });
      await announce(tx, { kind: "article.withdrawn", payload: { code }, facts });
      await notify(tx, {
        to: [article.author_id, article.assignee_id],
        news: {
          kind: "article.withdrawn",
          subject: `article:${code}`,
          detail: { headline: article.headline },
        },
      });
      return articleState(tx, code);
    },
  });
}

/** Restoring what is not withdrawn changes nothing. */
export function restoreArticle(
  ctx: Context,
  input: z.infer<typeof restoreArticleInput>,
): Promise<ArticleState> {
  return perform(ctx, {
    name: "articles.restore",
    key: input.key,
    work: async (tx) => {
      const { code, version } = input;
      const article = await lockArticle(tx, { code, version, deed: "withdraw" });
      if (!article.withdrawn_at) return articleState(tx, code);
      await updateArticle(tx, { article, change: { withdrawn_at: null, withdrawn_reason: null } });
      await record(tx, { act: "articles.restore", subject: `article:${code}` });
      await announce(tx, {
        kind: "article.restored",
        payload: { code },
        facts: await liveFacts(tx, article),
      });
      return articleState(tx, code);
    },
  });
}
