// Comments that say nearly the same under whatever article, so that a wave of them is seen and decided at once.
import { similarity } from "@dabir/farsi";
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { type CommentLine, commentLines, selectComments } from "./comment-line.ts";
import { moderatedSections } from "./moderated.ts";

export const similarCommentsInput = z.strictObject({
  id: z.int().positive(),
  limit: z.int().min(1).max(200).default(50),
});

export interface SimilarComment extends CommentLine {
  /** 1 for the same words in any spelling, less the more they differ. */
  similarity: number;
}

/** Long words are the rarer ones; comments that share several of them are worth comparing. */
const TELLING_WORDS = 6;
const CANDIDATES = 500;
const DAYS = 30;
const LEAST = 0.5;

/** The likest first. Of other days' comments only those with the very same words. @throws AppError NOT_FOUND */
export async function similarComments(
  ctx: Context,
  { id, limit = 50 }: z.input<typeof similarCommentsInput>,
): Promise<{ comments: SimilarComment[] }> {
  const sections = moderatedSections(ctx.actor);
  const one = await ctx.db
    .selectFrom("comment as c")
    .innerJoin("article as a", "a.code", "c.article_code")
    .select(["c.text", "c.text_key", "c.words", "c.created_at"])
    .where("c.id", "=", id)
    .$if(sections !== null, (query) => query.where("a.section_id", "in", sections as number[]))
    .executeTakeFirst();
  if (!one) throw new AppError("NOT_FOUND", `there is no comment ${id}`);
  const among = selectComments(ctx)
    .where("c.id", "<>", id)
    .$if(sections !== null, (query) => query.where("a.section_id", "in", sections as number[]))
    .orderBy("c.id", "desc");
  const telling = [...new Set(one.words)].sort((a, b) => b.length - a.length).slice(0, TELLING_WORDS);
  const [same, near] = await Promise.all([
    among.where("c.text_key", "=", one.text_key).limit(limit).execute(),
    among
      .where("c.text_key", "<>", one.text_key)
      .where(sql<boolean>`c.words && ${telling}::text[]`)
      .where(
        sql<boolean>`abs(extract(epoch from c.created_at - ${one.created_at}::timestamptz)) < ${DAYS * 86_400}`,
      )
      .limit(CANDIDATES)
      .execute(),
  ]);
  const likeness = new Map(same.map((row) => [row.id, 1]));
  for (const row of near) {
    const alike = similarity(one.text, row.text);
    if (alike >= LEAST) likeness.set(row.id, alike);
  }
  const rows = [...same, ...near.filter((row) => likeness.has(row.id))];
  const lines = (await commentLines(ctx, rows)).map((line) => ({
    ...line,
    similarity: Math.round((likeness.get(line.id) ?? 0) * 100) / 100,
  }));
  return { comments: lines.sort((a, b) => b.similarity - a.similarity || b.id - a.id).slice(0, limit) };
}
