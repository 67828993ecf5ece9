// Gives up the newer draft of an article that was published: what readers see is its newest text again. The draft
// stays in the history.
import type { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { type ArticleState, articleState } from "./article-state.ts";
import type { moveArticleInput } from "./move-on-desk.ts";
import { getRevision, lockArticle, updateArticle } from "./store.ts";

/** Without a draft it changes nothing. */
export function discardDraft(ctx: Context, input: z.infer<typeof moveArticleInput>): Promise<ArticleState> {
  return perform(ctx, {
    name: "articles.discard",
    key: input.key,
    work: async (tx) => {
      const { code, version } = input;
      const article = await lockArticle(tx, { code, version, deed: "edit" });
      if (article.live_revision_id === null) {
        throw new AppError(
          "CONFLICT",
          `article ${code} was never published: its draft is all there is of it`,
        );
      }
      if (article.draft_revision_id === null) return articleState(tx, code);
      await updateArticle(tx, {
        article,
        change: { draft_revision_id: null, desk_state: null },
        working: await getRevision(tx, article.live_revision_id),
      });
      await record(tx, {
        act: "articles.discard",
        subject: `article:${code}`,
        detail: { revision: article.draft_revision_id },
      });
      await announce(tx, { kind: "article.discarded", payload: { code }, facts: [] });
      return articleState(tx, code);
    },
  });
}
