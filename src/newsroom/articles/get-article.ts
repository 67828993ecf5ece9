// Everything of one article for whoever works on it: its newest text, where it stands, its times, its people.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { type AnswerLink, answerLinks } from "./answers.ts";
import { type ArticleLine, articleLines } from "./article-lines.ts";
import { type Standing, seesDraft, thingOf } from "./article-rights.ts";
import { LIVE } from "./live-state.ts";
import { type PresentedRevision, presentRevision } from "./present-revision.ts";
import { type ArticleRow, findRevision, getRevision } from "./store.ts";
import { type TranslationLink, translationLinks } from "./translations.ts";

export const getArticleInput = z.strictObject({ code: z.int().positive() });

export interface ArticleDetail extends Omit<ArticleLine, "kicker" | "headline" | "picture"> {
  url: string;
  /** The text that is worked on; the live one for whoever sees only what readers see. */
  revision: PresentedRevision;
  /** Number of the revision that readers see or will see; null when there is none. */
  liveRevision: number | null;
  publishedAt: Date | null;
  embargoUntil: Date | null;
  withdrawnReason: string | null;
  correctedAt: Date | null;
  createdAt: Date;
  /** The article that it answers, and its answers. */
  replyTo: AnswerLink | null;
  replies: AnswerLink[];
  /** The article that it says again in another language, and the others that say the same. */
  translationOf: TranslationLink | null;
  translations: TranslationLink[];
  /** Notes of colleagues that are not settled. */
  openNotes: number;
  /** Where it came from, when it was not written here. */
  origin: string | null;
}

/** @throws AppError NOT_FOUND, NOT_ALLOWED */
export async function getArticle(
  ctx: Context,
  { code }: z.infer<typeof getArticleInput>,
): Promise<ArticleDetail> {
  const article = await demandSeen(ctx, code);
  const [line] = await articleLines(ctx, [code]);
  const { kicker: _, headline: __, picture: ___, ...rest } = line as ArticleLine;
  const shown = rest.hasDraft ? article.draft_revision_id : article.live_revision_id;
  const [revision, answers, translations] = await Promise.all([
    getRevision(ctx, shown as number).then((row) => presentRevision(ctx, row)),
    answerLinks(ctx, article),
    translationLinks(ctx, article),
  ]);
  return {
    ...rest,
    ...answers,
    ...translations,
    url: ctx.origin + rest.address,
    revision,
    liveRevision: article.live_number,
    publishedAt: article.published_at,
    embargoUntil: article.embargo_until,
    withdrawnReason: article.withdrawn_reason,
    correctedAt: article.corrected_at,
    createdAt: article.created_at,
    openNotes: article.open_notes,
    origin: article.origin,
  };
}

export type SeenArticle = ArticleRow &
  Standing & { live_number: number | null; open_notes: number; origin: string | null };

/** @throws AppError NOT_FOUND, NOT_ALLOWED */
export async function demandSeen(ctx: Context, code: number): Promise<SeenArticle> {
  const article = await ctx.db
    .selectFrom("article as a")
    .selectAll("a")
    .select(LIVE.as("live"))
    .select((select) => [
      select
        .selectFrom("revision")
        .select("number")
        .whereRef("id", "=", "a.live_revision_id")
        .as("live_number"),
      select
        .selectFrom("article_note")
        .select((note) => note.fn.countAll<number>().as("open"))
        .whereRef("article_code", "=", "a.code")
        .where("resolved_at", "is", null)
        .$asScalar()
        .as("open_notes"),
      select
        .selectFrom("arrival")
        .select("origin")
        .whereRef("article_code", "=", "a.code")
        .limit(1)
        .as("origin"),
    ])
    .where("a.code", "=", code)
    .executeTakeFirst();
  if (!article) throw new AppError("NOT_FOUND", `there is no article with news code ${code}`);
  demand(ctx.actor, "see", thingOf(article));
  return { ...article, open_notes: Number(article.open_notes ?? 0) };
}

/** For what lies beside the newest text: its history, its notes. @throws AppError NOT_FOUND, NOT_ALLOWED */
export async function demandSeenWhole(ctx: Context, code: number): Promise<SeenArticle> {
  const article = await demandSeen(ctx, code);
  if (seesDraft(ctx.actor, article)) return article;
  throw new AppError("NOT_ALLOWED", `${ctx.actor.name} sees of article ${code} what readers see`);
}

/**
 * Id of the revision with this number, or of the one that the caller sees of the article.
 * @throws AppError NOT_FOUND, NOT_ALLOWED
 */
export async function getShownRevision(
  ctx: Context,
  { code, number }: { code: number; number?: number | undefined },
): Promise<number> {
  if (number !== undefined) {
    await demandSeenWhole(ctx, code);
    return (await findRevision(ctx, { code, number })).id;
  }
  const article = await demandSeen(ctx, code);
  const draft = seesDraft(ctx.actor, article) ? article.draft_revision_id : null;
  return (draft ?? article.live_revision_id) as number;
}
