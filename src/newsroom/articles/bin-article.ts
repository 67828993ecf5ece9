// Throws a draft away that was never published, or takes it out of the bin again as it lay there. Nothing is lost: it
// stays whole, with who did it and when, but in no list of the desk.
import type { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { notify } from "../notices/notify.ts";
import { type ArticleState, articleState } from "./article-state.ts";
import { databaseNow } from "./article-times.ts";
import type { moveArticleInput } from "./move-on-desk.ts";
import { lockArticle, updateArticle } from "./store.ts";

type Input = z.infer<typeof moveArticleInput>;

/** Its writer and whoever has it in hand hear of it. Throwing away what is thrown away changes nothing. */
export function binArticle(ctx: Context, input: Input): Promise<ArticleState> {
  return perform(ctx, {
    name: "articles.bin",
    key: input.key,
    work: async (tx) => {
      const { code, version } = input;
      const article = await lockArticle(tx, { code, version, deed: "bin", binned: true });
      if (article.live_revision_id !== null) {
        throw new AppError(
          "CONFLICT",
          `article ${code} was published: withdraw it, or discard its newer draft`,
        );
      }
      if (article.binned_at) return articleState(tx, code);
      const change = { binned_at: await databaseNow(tx), binned_by: tx.actor.name };
      await updateArticle(tx, { article, change });
      await record(tx, { act: "articles.bin", subject: `article:${code}` });
      await announce(tx, { kind: "article.binned", payload: { code }, facts: [] });
      await notify(tx, {
        to: [article.author_id, article.assignee_id],
        news: {
          kind: "article.binned",
          subject: `article:${code}`,
          detail: { headline: article.headline },
        },
      });
      return articleState(tx, code);
    },
  });
}

/** Recovering what is not in the bin changes nothing. */
export function recoverArticle(ctx: Context, input: Input): Promise<ArticleState> {
  return perform(ctx, {
    name: "articles.recover",
    key: input.key,
    work: async (tx) => {
      const { code, version } = input;
      const article = await lockArticle(tx, { code, version, deed: "bin", binned: true });
      if (!article.binned_at) return articleState(tx, code);
      await updateArticle(tx, { article, change: { binned_at: null, binned_by: null } });
      await record(tx, { act: "articles.recover", subject: `article:${code}` });
      await announce(tx, { kind: "article.recovered", payload: { code }, facts: [] });
      return articleState(tx, code);
    },
  });
}
