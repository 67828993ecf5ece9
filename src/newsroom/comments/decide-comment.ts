// A moderator's decision: publish a comment, mark it unpublishable with a reason, or put it back into the queue. What
// was seen is what counts. The words are the reader's own: nobody edits them, here or elsewhere.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { databaseNow } from "../articles/article-times.ts";
import { record } from "../audit/record.ts";
import { commentCountFact, threadFact } from "../facts.ts";
import type { CommentStatus } from "./comment-status.ts";
import { demandModeration } from "./moderated.ts";
import { REFUSAL_REASONS, type RefusalReason } from "./reasons.ts";
import { lockWithParent, moveStanding, standingOf, updateComment } from "./store.ts";

export const decideCommentInput = z.strictObject({
  id: z.int().positive(),
  status: z.enum(["published", "unpublishable", "pending"]),
  /** Why it is unpublishable; «other» unless told. */
  reason: z.enum(REFUSAL_REASONS).optional(),
  /** The moderator's own words on it, for the newsroom. */
  note: z.string().trim().max(500).optional(),
  /** The version the moderator saw; another one now is a conflict. */
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

export type DecideCommentInput = z.infer<typeof decideCommentInput>;

export interface Decision {
  id: number;
  code: number;
  status: CommentStatus;
  reason: RefusalReason | null;
  /** What it was before: deciding so again undoes this. */
  before: { status: CommentStatus; reason: RefusalReason | null; note: string | null };
  version: number;
}

export function decideComment(ctx: Context, input: DecideCommentInput): Promise<Decision> {
  return perform(ctx, { name: "comments.decide", key: input.key, work: (tx) => decide(tx, input) });
}

async function decide(tx: ActContext, input: DecideCommentInput): Promise<Decision> {
  const comment = await lockWithParent(tx, input.id);
  const { id, article_code: code } = comment;
  await demandModeration(tx, code);
  refuseOldVersion(comment, input.version);
  const refused = input.status === "unpublishable";
  const change = {
    status: input.status,
    reason: refused ? (input.reason ?? "other") : null,
    note: input.note || null,
    decided_at: input.status === "pending" ? null : await databaseNow(tx),
    decided_by: input.status === "pending" ? null : tx.actor.name,
    version: comment.version + 1,
  };
  await updateComment(tx, { id, change });
  const from = standingOf(comment.status, comment.parentStatus);
  await moveStanding(tx, { id, code, from, to: standingOf(input.status, comment.parentStatus) });
  const before = { status: comment.status, reason: comment.reason, note: comment.note };
  await record(tx, {
    act: `comments.${input.status}`,
    subject: `comment:${id}`,
    detail: { code, from: comment.status, reason: change.reason, note: change.note },
  });
  await announce(tx, {
    kind: "comment.decided",
    payload: { id, code, status: input.status },
    facts: [threadFact(code), commentCountFact(code)],
  });
  return { id, code, status: input.status, reason: change.reason, before, version: change.version };
}

type Comment = Awaited<ReturnType<typeof lockWithParent>>;

function refuseOldVersion(comment: Comment, seen: number | undefined): void {
  if (seen === undefined || seen === comment.version) return;
  const { id, version, status, reason, note, text, decided_by, decided_at } = comment;
  throw new AppError("CONFLICT", `comment ${id} was changed meanwhile: read it again`, {
    params: { version, status, reason, note, text, decidedBy: decided_by, decidedAt: decided_at },
  });
}
