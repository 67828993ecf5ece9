// A new draft of an article. What readers see stays as it is until the draft is published.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { demand } from "../accounts/may.ts";
import { announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { LATEST } from "../facts.ts";
import { articleFields, resolveFields } from "./article-input.ts";
import { type ArticleState, articleState } from "./article-state.ts";
import { getWorkingRevision, insertRevision, lockArticle, updateArticle } from "./store.ts";

export const changeArticleInput = articleFields.extend({
  code: z.int().positive(),
  version: z.int().optional(),
  importance: z.int().min(1).max(5).optional(),
  key: z.string().max(200).optional(),
});

export function changeArticle(
  ctx: Context,
  input: z.infer<typeof changeArticleInput>,
): Promise<ArticleState> {
  return perform(ctx, {
    name: "articles.change",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "write");
      const { code, version, importance, key: _, ...said } = input;
      const article = await lockArticle(tx, { code, version });
      const before = await getWorkingRevision(tx, article);
      const { fields } = await resolveFields(tx, { said, before });
      const draft = await insertRevision(tx, { code, fields });
      const change = {
        draft_revision_id: draft,
        desk_state: "draft" as const,
        importance: importance ?? article.importance,
        // Until something is live, the draft says where the article belongs.
        ...(article.live_revision_id === null ? { kind: fields.kind, section_id: fields.section_id } : {}),
      };
      await updateArticle(tx, { article, change });
      await record(tx, { act: "articles.change", subject: `article:${code}` });
      await announce(tx, {
        kind: "article.changed",
        payload: { code },
        // Its weight is a live article's own, not a revision's.
        facts: change.importance === article.importance ? [] : [LATEST],
      });
      return articleState(tx, code);
    },
  });
}
