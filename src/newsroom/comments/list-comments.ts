// The moderators' lists of comments: the queue, oldest first, as it is worked, and what was decided, newest first.
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { type CommentLine, commentLines, selectComments } from "./comment-line.ts";
import { moderatedSections } from "./moderated.ts";
import { REFUSAL_REASONS } from "./reasons.ts";

export const listCommentsInput = z.strictObject({
  status: z.enum(["pending", "published", "unpublishable"]).optional(),
  reason: z.enum(REFUSAL_REASONS).optional(),
  /** Of one article. */
  code: z.int().positive().optional(),
  /** Of a section and those under it. */
  section: z.int().positive().optional(),
  /** Whole words that all stand in the text, in any spelling. */
  words: z.string().trim().max(200).optional(),
  /** The name that its writer gave, in any spelling. */
  writer: z.string().trim().max(100).optional(),
  /** Of the newsroom's own answers, or of readers alone. */
  from: z.enum(["readers", "newsroom"]).optional(),
  /** The queue is worked from its oldest; other lists begin with the newest. */
  order: z.enum(["oldest", "newest"]).optional(),
  limit: z.int().min(1).max(200).default(50),
  /** `next` of the page before. */
  after: z
    .string()
    .regex(/^\d{1,15}$/, "a cursor is the `next` of the page before")
    .optional(),
});

export interface CommentPage {
  comments: CommentLine[];
  next: string | null;
}

/** @throws AppError NOT_ALLOWED */
export async function listComments(
  ctx: Context,
  input: z.input<typeof listCommentsInput>,
): Promise<CommentPage> {
  const sections = moderatedSections(ctx.actor);
  const limit = input.limit ?? 50;
  const newest = (input.order ?? (input.status === "pending" ? "oldest" : "newest")) === "newest";
  let query = selectComments(ctx)
    .orderBy("c.id", newest ? "desc" : "asc")
    .limit(limit + 1);
  if (sections) query = query.where("a.section_id", "in", sections);
  if (input.status) query = query.where("c.status", "=", input.status);
  if (input.reason) query = query.where("c.reason", "=", input.reason);
  if (input.code !== undefined) query = query.where("c.article_code", "=", input.code);
  if (input.section !== undefined) {
    const { section } = input;
    query = query.where((where) =>
      where.or([where("s.id", "=", section), where("s.parent_id", "=", section)]),
    );
  }
  if (input.words) {
    const few = await fewWith(ctx, input.words);
    query = few
      ? query.where(sql<boolean>`c.id = any(${few}::bigint[])`)
      : query.where(sql<boolean>`c.words @> comment_words(${input.words})`);
  }
  if (input.writer)
    query = query.where(sql<boolean>`c.name_key = replace(comment_fold(${input.writer}), ' ', '')`);
  if (input.from) query = query.where("c.from_newsroom", "=", input.from === "newsroom");
  if (input.after !== undefined) query = query.where("c.id", newest ? "<" : ">", Number(input.after));
  const rows = await query.execute();
  const shown = rows.slice(0, limit);
  return {
    comments: await commentLines(ctx, shown),
    next: rows.length > limit ? String(shown.at(-1)?.id) : null,
  };
}

const FEW = 1000;

/**
 * The ids of the comments with these words, when they are few. Then they are the shortest way to the page; otherwise
 * the page is full soon in the order of the list.
 */
async function fewWith(ctx: Context, words: string): Promise<number[] | null> {
  const { rows } = await sql<{ id: number }>`
    select id from comment where words @> comment_words(${words}) limit ${FEW + 1}`.execute(ctx.db);
  return rows.length > FEW ? null : rows.map(({ id }) => id);
}
