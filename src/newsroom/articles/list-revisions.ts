// The history of an article: every revision, newest first.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { demandSeenWhole } from "./get-article.ts";
import { nameOf, type PresentedRevision, presentRevision } from "./present-revision.ts";
import { findRevision, type Revision } from "./store.ts";

export const listRevisionsInput = z.strictObject({
  code: z.int().positive(),
  limit: z.int().min(1).max(200).default(50),
  /** `next` of the page before. */
  after: z.int().positive().optional(),
});
export const getRevisionInput = z.strictObject({ code: z.int().positive(), number: z.int().positive() });

export interface RevisionLine {
  number: number;
  at: Date;
  by: string;
  headline: string;
  /** What readers were told of it. */
  correctionNote: string | null;
  /** Readers see it, or will. */
  live: boolean;
  /** It is the newest, and readers do not see it. */
  draft: boolean;
}

/** @throws AppError NOT_FOUND, NOT_ALLOWED */
export async function listRevisionLines(
  ctx: Context,
  { code, limit = 50, after }: z.input<typeof listRevisionsInput>,
): Promise<{ revisions: RevisionLine[]; next: number | null }> {
  const article = await demandSeenWhole(ctx, code);
  let query = ctx.db
    .selectFrom("revision")
    .select(["id", "number", "created_at", "created_by", "headline", "correction_note"])
    .where("article_code", "=", code)
    .orderBy("number", "desc")
    .limit(limit + 1);
  if (after !== undefined) query = query.where("number", "<", after);
  const rows = await query.execute();
  const revisions = rows.slice(0, limit).map((row) => ({
    number: row.number,
    at: row.created_at,
    by: nameOf(row.created_by),
    headline: row.headline,
    correctionNote: row.correction_note,
    live: row.id === article.live_revision_id,
    draft: row.id === article.draft_revision_id,
  }));
  return { revisions, next: rows.length > limit ? (revisions.at(-1)?.number ?? null) : null };
}

/** One state of an article, complete. @throws AppError NOT_FOUND, NOT_ALLOWED */
export async function presentRevisionOf(
  ctx: Context,
  { code, number }: z.infer<typeof getRevisionInput>,
): Promise<PresentedRevision> {
  await demandSeenWhole(ctx, code);
  return presentRevision(ctx, await findRevision(ctx, { code, number }));
}

/** Every revision, newest first, complete. */
export function listRevisions(ctx: Context, code: number): Promise<Revision[]> {
  return ctx.db
    .selectFrom("revision")
    .selectAll()
    .where("article_code", "=", code)
    .orderBy("number", "desc")
    .execute();
}
