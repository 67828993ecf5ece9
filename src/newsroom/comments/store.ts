// The only file that writes comments, their counters and votes (but for taking the demonstration away).
import { sql, type Updateable } from "kysely";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import type { ActContext } from "../act.ts";
import type { CommentStatus } from "./comment-status.ts";
import type { CommentsTables } from "./tables.ts";

export interface NewComment {
  code: number;
  parentId: number | null;
  name: string | null;
  text: string;
  textKey: string;
  status: CommentStatus;
  fromNewsroom: boolean;
  at?: Date;
}

export async function insertComment(
  tx: ActContext,
  input: NewComment,
): Promise<{ id: number; receipt: string }> {
  const made = await tx.db
    .insertInto("comment")
    .values({
      article_code: input.code,
      parent_id: input.parentId,
      name: input.name,
      text: input.text,
      text_key: input.textKey,
      status: input.status,
      from_newsroom: input.fromNewsroom,
      ...(input.at ? { created_at: input.at } : {}),
    })
    .returning(["id", "receipt"])
    .executeTakeFirstOrThrow();
  await shiftCount(tx, { code: input.code, from: null, to: input.status, by: 1 });
  return made;
}

/** What readers make of a comment: a published answer shares the fate of what it answers. */
export function standingOf(status: CommentStatus, parentStatus: CommentStatus | null): CommentStatus {
  return status === "published" ? (parentStatus ?? "published") : status;
}

/**
 * The comment with the state of what it answers, both locked, that one first: so that a decision on it waits for this
 * one, and the counters stay exact. @throws AppError NOT_FOUND
 */
export async function lockWithParent(tx: ActContext, id: number) {
  const known = await tx.db.selectFrom("comment").select("parent_id").where("id", "=", id).executeTakeFirst();
  const parent = known?.parent_id ? await lockComment(tx, known.parent_id) : null;
  return { ...(await lockComment(tx, id)), parentStatus: parent?.status ?? null };
}

/** The comment, locked. @throws AppError NOT_FOUND */
export async function lockComment(tx: ActContext, id: number) {
  const comment = await tx.db
    .selectFrom("comment")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!comment) throw new AppError("NOT_FOUND", `there is no comment ${id}`);
  return comment;
}

export async function updateComment(
  tx: ActContext,
  input: { id: number; change: Updateable<CommentsTables["comment"]> },
): Promise<void> {
  await tx.db.updateTable("comment").set(input.change).where("id", "=", input.id).execute();
}

/** The voter's one voice; the comment's sums follow. Call it with the comment locked. */
export async function keepVote(
  tx: ActContext,
  { id, voter, value }: { id: number; voter: string; value: 1 | -1 },
): Promise<void> {
  await tx.db
    .insertInto("comment_vote")
    .values({ comment_id: id, voter, value })
    .onConflict((conflict) => conflict.columns(["comment_id", "voter"]).doUpdateSet({ value }))
    .execute();
  await tx.db
    .updateTable("comment")
    .set({ up: votes(id, 1), down: votes(id, -1) })
    .where("id", "=", id)
    .execute();
}

const votes = (id: number, value: 1 | -1) =>
  sql<number>`(select count(*) from comment_vote where comment_id = ${id} and value = ${value})`;

/**
 * The comment from one standing to another, and with it those of its answers that are published. The counters change
 * in the same transaction as the comment, so they are always exact. Call it with the comment locked.
 */
export async function moveStanding(
  tx: ActContext,
  move: { id: number; code: number; from: CommentStatus; to: CommentStatus },
): Promise<void> {
  if (move.from === move.to) return;
  const { answers } = await tx.db
    .selectFrom("comment")
    .select((select) => select.fn.countAll<number>().as("answers"))
    .where("parent_id", "=", move.id)
    .where("status", "=", "published")
    .executeTakeFirstOrThrow();
  await shiftCount(tx, { ...move, by: 1 + Number(answers) });
}

/** Call it with the comment, and what it answers, locked. */
async function shiftCount(
  tx: ActContext,
  shift: { code: number; from: CommentStatus | null; to: CommentStatus; by: number },
): Promise<void> {
  await tx.db
    .insertInto("comment_count")
    .values({ article_code: shift.code })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const change: Record<string, unknown> = { [shift.to]: sql`${sql.ref(shift.to)} + ${shift.by}` };
  if (shift.from) change[shift.from] = sql`${sql.ref(shift.from)} - ${shift.by}`;
  await tx.db.updateTable("comment_count").set(change).where("article_code", "=", shift.code).execute();
}

/** Gives a comment another time and other votes: for comments that come from elsewhere, with their history. */
export async function backdateComment(
  ctx: Context,
  input: { id: number; at: Date; up: number; down: number },
): Promise<void> {
  const { id, at, up, down } = input;
  await ctx.db.updateTable("comment").set({ created_at: at, up, down }).where("id", "=", id).execute();
}
