// Changes what readers see of a live article, at once, and tells them so when a note is given (اصلاحیه).
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { articleFact, LATEST } from "../facts.ts";
import { announceSections } from "../sections/sections.ts";
import { placeFacts } from "./article-facts.ts";
import { articleFields, resolveFields } from "./article-input.ts";
import { type ArticleState, articleState } from "./article-state.ts";
import { databaseNow } from "./article-times.ts";
import { demandPlace } from "./change-article.ts";
import { liveFacts, placeOf } from "./publish-article.ts";
import { insertRevision, listUnder, lockArticle, updateArticle } from "./store.ts";
import { inEditionOf } from "./translations.ts";

export const correctArticleInput = articleFields.extend({
  code: z.int().positive(),
  /** What readers are told; absent: a silent correction of a slip. */
  note: z.string().trim().max(2000).optional(),
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

export function correctArticle(
  ctx: Context,
  input: z.infer<typeof correctArticleInput>,
): Promise<ArticleState> {
  return perform(ctx, {
    name: "articles.correct",
    key: input.key,
    work: async (tx) => {
      const { code, note, version, key: _, ...said } = input;
      const article = await lockArticle(tx, { code, version, deed: "publish" });
      if (article.live_revision_id === null || article.withdrawn_at || !article.published_at) {
        throw new AppError("CONFLICT", `article ${code} is not live: change it and publish it instead`);
      }
      const before = await tx.db
        .selectFrom("revision")
        .selectAll()
        .where("id", "=", article.live_revision_id)
        .executeTakeFirstOrThrow();
      const { fields } = await resolveFields(inEditionOf(tx, article), { said, before });
      demandPlace(tx, { article, fields, before });
      const moved =
        fields.section_id !== before.section_id ||
        said.tags !== undefined ||
        said.authors !== undefined ||
        fields.kind !== before.kind;
      const oldFacts = moved ? await liveFacts(tx, article) : [];
      const live = await insertRevision(tx, { code, fields, correctionNote: note || null });
      const corrected = note ? { corrected_at: await databaseNow(tx) } : {};
      await updateArticle(tx, {
        article,
        change: { ...placeOf(article, fields), live_revision_id: live.id, ...corrected },
        working: article.draft_revision_id === null ? fields : undefined,
      });
      await announceSections(tx, [fields.section_id]);
      await listUnder(tx, { code, fields });
      await record(tx, {
        act: "articles.correct",
        subject: `article:${code}`,
        detail: { revision: live.id, note: note ?? null },
      });
      const place = {
        code,
        sectionId: fields.section_id,
        tagIds: fields.tag_ids,
        authorIds: fields.author_ids,
        at: article.published_at,
      };
      const facts = moved
        ? [...oldFacts, ...(await placeFacts(tx, place))]
        : [articleFact(code), ...(note ? [LATEST] : [])];
      await announce(tx, { kind: "article.corrected", payload: { code }, facts });
      return articleState(tx, code);
    },
  });
}
