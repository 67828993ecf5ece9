// Calls on readers' comments: the queue, decisions, answers of the newsroom.
import { decideComment, decideCommentInput } from "../../newsroom/comments/decide-comment.ts";
import { decideComments, decideCommentsInput } from "../../newsroom/comments/decide-comments.ts";
import { listComments, listCommentsInput } from "../../newsroom/comments/list-comments.ts";
import { replyAsNewsroom, replyAsNewsroomInput } from "../../newsroom/comments/reply-as-newsroom.ts";
import { similarComments, similarCommentsInput } from "../../newsroom/comments/similar-comments.ts";
import { writerHistory, writerHistoryInput } from "../../newsroom/comments/writer-history.ts";
import { call } from "../call.ts";

const saysWhy = (decision: { status: string; reason?: string | undefined }): boolean =>
  decision.status !== "unpublishable" || decision.reason !== undefined;
const WHY = { path: ["reason"], error: "say why it is unpublishable" };

export const commentCalls = {
  "comments.list": call({
    summary: "Comments that the caller moderates: the pending ones oldest first, others newest first.",
    input: listCommentsInput,
    scope: "comments.read",
    run: listComments,
  }),
  "comments.similar": call({
    summary: "Comments that say the same as this one, or nearly, under any article; the likest first.",
    input: similarCommentsInput,
    scope: "comments.read",
    run: similarComments,
  }),
  "comments.writer": call({
    summary: "What the name of this comment's writer has written so far, newest first.",
    input: writerHistoryInput,
    scope: "comments.read",
    run: writerHistory,
  }),
  "comments.decide": call({
    summary: "Publishes a comment, refuses it with a reason, or puts it back into the queue.",
    input: decideCommentInput.required({ version: true }).refine(saysWhy, WHY),
    scope: "comments.write",
    run: decideComment,
  }),
  "comments.decideMany": call({
    summary: "One decision on many comments; each stands for itself, and the answer tells of each.",
    input: decideCommentsInput.refine(saysWhy, WHY),
    scope: "comments.write",
    run: decideComments,
  }),
  "comments.reply": call({
    summary: "Answers a published comment as the newsroom, public at once.",
    input: replyAsNewsroomInput,
    scope: "comments.write",
    run: replyAsNewsroom,
  }),
};
