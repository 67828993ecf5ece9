// What one name has written so far. Readers have no accounts and no address of them is kept, so a name is all there
// is: two people may share it, and the nameless have no history.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import type { CommentStatus } from "./comment-status.ts";
import { type CommentPage, listComments, listCommentsInput } from "./list-comments.ts";
import { moderatedSections } from "./moderated.ts";

export const writerHistoryInput = listCommentsInput
  .pick({ limit: true, after: true })
  .extend({ id: z.int().positive() });

export interface WriterHistory extends CommentPage {
  /** Null: the comment bears no name. */
  name: string | null;
  /** How the newest 1,000 of them were decided. */
  decided: Record<CommentStatus, number>;
}

const NEWEST = 1000;

/** Of the writer of this comment, newest first. @throws AppError NOT_FOUND */
export async function writerHistory(
  ctx: Context,
  { id, ...page }: z.input<typeof writerHistoryInput>,
): Promise<WriterHistory> {
  const sections = moderatedSections(ctx.actor);
  const comment = await ctx.db
    .selectFrom("comment as c")
    .innerJoin("article as a", "a.code", "c.article_code")
    .select(["c.name", "c.name_key"])
    .where("c.id", "=", id)
    .$if(sections !== null, (query) => query.where("a.section_id", "in", sections as number[]))
    .executeTakeFirst();
  if (!comment) throw new AppError("NOT_FOUND", `there is no comment ${id}`);
  const decided = { pending: 0, published: 0, unpublishable: 0 };
  if (comment.name === null || !comment.name_key) return { name: null, decided, comments: [], next: null };
  const written = await ctx.db
    .selectFrom((from) =>
      from
        .selectFrom("comment as c")
        .innerJoin("article as a", "a.code", "c.article_code")
        .select("c.status")
        .where("c.name_key", "=", comment.name_key)
        .where("c.from_newsroom", "=", false)
        .$if(sections !== null, (query) => query.where("a.section_id", "in", sections as number[]))
        .orderBy("c.id", "desc")
        .limit(NEWEST)
        .as("own"),
    )
    .select(["status", (select) => select.fn.countAll<number>().as("count")])
    .groupBy("status")
    .execute();
  for (const { status, count } of written) decided[status] = Number(count);
  const list = await listComments(ctx, { ...page, writer: comment.name, from: "readers", order: "newest" });
  return { name: comment.name, decided, ...list };
}
