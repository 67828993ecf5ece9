// Saves a draft of an article. What readers see stays as it is until the draft is published; how far the desk is with
// it stays too. Saving what is saved makes no revision.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { articleFact, LATEST } from "../facts.ts";
import { demandArticle } from "./answers.ts";
import { answeredFacts } from "./article-facts.ts";
import { articleFields, resolveFields } from "./article-input.ts";
import { thingOf } from "./article-rights.ts";
import { type ArticleState, articleState } from "./article-state.ts";
import { sameFields } from "./same-fields.ts";
import {
  getWorkingRevision,
  insertRevision,
  type LockedArticle,
  lockArticle,
  type RevisionFields,
  updateArticle,
} from "./store.ts";
import { familyFacts, inEditionOf, moveFamily, originalOf } from "./translations.ts";

export const changeArticleInput = articleFields.extend({
  code: z.int().positive(),
  version: z.int().optional(),
  importance: z.int().min(1).max(5).optional(),
  /** News code of the article that this one answers (جوابیه). */
  replyTo: z.int().positive().nullable().optional(),
  /** News code of the article of another edition that this one says again; null: of none. */
  translationOf: z.int().positive().nullable().optional(),
  key: z.string().max(200).optional(),
});
type ChangeArticleInput = z.infer<typeof changeArticleInput>;

export function changeArticle(ctx: Context, input: ChangeArticleInput): Promise<ArticleState> {
  return perform(ctx, {
    name: "articles.change",
    key: input.key,
    work: async (tx) => {
      const { code, version, importance: _, replyTo: __, translationOf: ___, key: ____, ...said } = input;
      const article = await lockArticle(tx, { code, version, deed: "edit" });
      const before = await getWorkingRevision(tx, article);
      const { fields } = await resolveFields(inEditionOf(tx, article), { said, before });
      demandPlace(tx, { article, fields, before });
      const own = await ownChange(tx, { article, input });
      const rewritten = !sameFields(fields, before);
      if (!rewritten && Object.keys(own.change).length === 0) return articleState(tx, code);
      const draft = rewritten ? await newDraft(tx, { article, fields }) : null;
      await updateArticle(tx, {
        article,
        change: { ...own.change, ...draft?.change },
        ...(draft && { working: fields }),
      });
      await record(tx, {
        act: "articles.change",
        subject: `article:${code}`,
        detail: draft ? { revision: draft.id } : {},
      });
      await announce(tx, { kind: "article.changed", payload: { code }, facts: own.facts });
      return articleState(tx, code);
    },
  });
}

/** A revision more, not seen by readers. Until something is live, it says where the article belongs. */
export async function newDraft(
  tx: ActContext,
  { article, fields }: { article: LockedArticle; fields: RevisionFields },
) {
  const { id } = await insertRevision(tx, { code: article.code, fields });
  const place = article.live_revision_id === null ? { kind: fields.kind, section_id: fields.section_id } : {};
  return {
    id,
    change: { draft_revision_id: id, desk_state: article.desk_state ?? ("draft" as const), ...place },
  };
}

/** Whoever moves an article must be allowed to write where it goes. */
export function demandPlace(
  tx: ActContext,
  {
    article,
    fields,
    before,
  }: { article: LockedArticle; fields: RevisionFields; before: Pick<RevisionFields, "section_id" | "kind"> },
): void {
  if (fields.section_id === before.section_id && fields.kind === before.kind) return;
  demand(tx.actor, "write", { ...thingOf(article), sectionId: fields.section_id, kind: fields.kind });
}

/** What belongs to the article and not to a revision; readers see it at once where the article is live. */
async function ownChange(
  tx: ActContext,
  { article, input }: { article: LockedArticle; input: ChangeArticleInput },
) {
  const change: { importance?: number; reply_to?: number | null; translation_of?: number | null } = {};
  const facts: string[] = [];
  if (input.importance !== undefined && input.importance !== article.importance) {
    change.importance = input.importance;
    facts.push(LATEST);
  }
  if (input.replyTo !== undefined && input.replyTo !== article.reply_to) {
    change.reply_to = input.replyTo;
    if (input.replyTo === article.code) {
      throw new AppError("BAD_INPUT", "replyTo: an article does not answer itself");
    }
    if (input.replyTo !== null) await demandArticle(tx, input.replyTo);
    facts.push(
      articleFact(article.code),
      ...answeredFacts(article),
      ...answeredFacts({ reply_to: input.replyTo }),
    );
  }
  if (input.translationOf !== undefined && input.translationOf !== article.translation_of) {
    change.translation_of =
      input.translationOf === null
        ? null
        : await originalOf(tx, {
            code: input.translationOf,
            edition: article.edition,
            self: article.code,
          });
    await moveFamily(tx, { from: article.code, to: change.translation_of });
    facts.push(
      articleFact(article.code),
      ...(await familyFacts(tx, article.translation_of)),
      ...(await familyFacts(tx, change.translation_of)),
    );
  }
  if (facts.length > 0 && article.live_revision_id !== null) demand(tx.actor, "publish", thingOf(article));
  return { change, facts };
}
