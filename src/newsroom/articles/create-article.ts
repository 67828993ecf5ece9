// A new article, as a draft. Readers see nothing of it.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { demand } from "../accounts/may.ts";
import { announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { articleFact } from "../facts.ts";
import { demandArticle } from "./answers.ts";
import { articleFields, resolveFields } from "./article-input.ts";
import { type ArticleState, articleState } from "./article-state.ts";
import { insertArticle, insertRevision, setFirstDraft, workingColumns } from "./store.ts";
import { originalOf } from "./translations.ts";

export const createArticleInput = articleFields.extend({
  headline: z.string().trim().min(1, "an article needs a headline").max(300),
  /** A free news code; absent: the next one. */
  code: z.int().positive().optional(),
  importance: z.int().min(1).max(5).optional(),
  /** News code of the article that this one answers. */
  replyTo: z.int().positive().optional(),
  /** News code of the article of another edition that this one says again. */
  translationOf: z.int().positive().optional(),
  key: z.string().max(200).optional(),
});

export function createArticle(
  ctx: Context,
  input: z.infer<typeof createArticleInput>,
): Promise<ArticleState> {
  return perform(ctx, {
    name: "articles.create",
    key: input.key,
    work: async (tx) => {
      const { code: wanted, importance, replyTo, translationOf, key: _, ...said } = input;
      if (replyTo !== undefined) await demandArticle(tx, replyTo);
      const original =
        translationOf === undefined
          ? null
          : await originalOf(tx, { code: translationOf, edition: tx.edition.id });
      const { fields } = await resolveFields(tx, { said, before: null });
      const author = tx.actor.kind === "account" ? tx.actor.id : null;
      demand(tx.actor, "write", { sectionId: fields.section_id, kind: fields.kind, authorId: author });
      const code = await insertArticle(tx, {
        code: wanted ?? null,
        row: {
          kind: fields.kind,
          section_id: fields.section_id,
          importance: importance ?? 2,
          reply_to: replyTo ?? null,
          translation_of: original,
          author_id: author,
          desk_state: "draft",
          ...workingColumns(fields),
        },
      });
      const draft = await insertRevision(tx, { code, fields });
      await setFirstDraft(tx, { code, draft: draft.id });
      await record(tx, {
        act: "articles.create",
        subject: `article:${code}`,
        detail: { revision: draft.id },
      });
      await announce(tx, { kind: "article.created", payload: { code }, facts: [articleFact(code)] });
      return articleState(tx, code);
    },
  });
}
