// An earlier state of an article becomes its newest draft again, as a revision more. Nothing is lost by it.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { type ArticleState, articleState } from "./article-state.ts";
import { demandPlace, newDraft } from "./change-article.ts";
import { fieldsOf, sameFields } from "./same-fields.ts";
import { findRevision, getWorkingRevision, lockArticle, updateArticle } from "./store.ts";

export const restoreRevisionInput = z.strictObject({
  code: z.int().positive(),
  /** Which revision comes back. */
  number: z.int().positive(),
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

/** Restoring what is newest already changes nothing. */
export function restoreRevision(
  ctx: Context,
  input: z.infer<typeof restoreRevisionInput>,
): Promise<ArticleState> {
  return perform(ctx, {
    name: "articles.restoreRevision",
    key: input.key,
    work: async (tx) => {
      const { code, number, version } = input;
      const article = await lockArticle(tx, { code, version, deed: "edit" });
      const fields = fieldsOf(await findRevision(tx, { code, number }));
      const before = await getWorkingRevision(tx, article);
      if (sameFields(fields, before)) return articleState(tx, code);
      demandPlace(tx, { article, fields, before });
      const draft = await newDraft(tx, { article, fields });
      await updateArticle(tx, { article, change: draft.change, working: fields });
      await record(tx, {
        act: "articles.restoreRevision",
        subject: `article:${code}`,
        detail: { number, revision: draft.id },
      });
      await announce(tx, { kind: "article.changed", payload: { code }, facts: [] });
      return articleState(tx, code);
    },
  });
}
