// Gives an article into somebody's hands, or takes it out of them.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { notify } from "../notices/notify.ts";
import { type ArticleState, articleState } from "./article-state.ts";
import { lockArticle, updateArticle } from "./store.ts";

export const assignArticleInput = z.strictObject({
  code: z.int().positive(),
  /** Id of an account; null is nobody. */
  assignee: z.int().positive().nullable(),
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

export function assignArticle(
  ctx: Context,
  input: z.infer<typeof assignArticleInput>,
): Promise<ArticleState> {
  return perform(ctx, {
    name: "articles.assign",
    key: input.key,
    work: async (tx) => {
      const { code, version, assignee } = input;
      const article = await lockArticle(tx, { code, version, deed: "assign" });
      if (assignee === article.assignee_id) return articleState(tx, code);
      if (assignee !== null) await demandColleague(tx, assignee);
      await updateArticle(tx, { article, change: { assignee_id: assignee } });
      const subject = `article:${code}`;
      await record(tx, {
        act: "articles.assign",
        subject,
        detail: { assignee, before: article.assignee_id },
      });
      await announce(tx, { kind: "article.assigned", payload: { code, assignee }, facts: [] });
      await notify(tx, {
        to: [assignee],
        news: { kind: "article.assigned", subject, detail: { headline: article.headline } },
      });
      return articleState(tx, code);
    },
  });
}

/** @throws AppError NOT_FOUND for whoever is not, or no longer, of the staff */
export async function demandColleague(tx: ActContext, id: number): Promise<void> {
  const found = await tx.db
    .selectFrom("account")
    .select("id")
    .where("id", "=", id)
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  if (!found) throw new AppError("NOT_FOUND", `there is nobody of the staff with account ${id}`);
}
