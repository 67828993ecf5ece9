// `dabir comment …`: the moderators' queue from the command line.

import type { CommentStatus } from "../newsroom/comments/comment-status.ts";
import { decideComment, decideCommentInput } from "../newsroom/comments/decide-comment.ts";
import { listComments } from "../newsroom/comments/list-comments.ts";
import { REFUSAL_REASONS } from "../newsroom/comments/reasons.ts";
import { replyAsNewsroom, replyAsNewsroomInput } from "../newsroom/comments/reply-as-newsroom.ts";
import type { Call, Command } from "./command.ts";
import { numberFlag, readFields } from "./fields.ts";

export const commentCommands: Command[] = [
  {
    name: "comment list",
    usage: "[--pending | --published | --unpublishable] [--code CODE] [--limit N] [--after ID]",
    summary: "lists comments, oldest first",
    flags: {
      pending: "those that wait for a decision",
      published: "those that readers see",
      unpublishable: "those that were refused",
      code: "=CODE of one article",
      limit: "=N 50 unless told",
      after: "=ID go on after this comment",
    },
    run: async (call) => {
      const status = (["pending", "published", "unpublishable"] as const).find(
        (one) => call.flags[one] === true,
      );
      const { comments } = await listComments(await call.open(), {
        status,
        code: numberFlag(call, "code"),
        after: numberFlag(call, "after")?.toString(),
        limit: numberFlag(call, "limit", 10_000) ?? 50,
        order: "oldest",
      });
      call.tell(
        comments,
        comments.map(
          ({ id, status: state, name, text, code }) =>
            `${id}  ${state}  ${code}  ${name ?? "—"}: ${text.replaceAll("\n", " ⏎ ")}`,
        ),
      );
      return 0;
    },
  },
  decision("publish", "published", "shows a comment to readers"),
  decision("refuse", "unpublishable", "marks a comment unpublishable; it counts, nobody sees it"),
  decision("reopen", "pending", "puts a comment back into the queue"),
  {
    name: "comment reply",
    usage: "ID --name NAME --text TEXT",
    summary: "answers a published comment as the newsroom",
    flags: {
      name: "=NAME who answers",
      text: "=TEXT the answer",
      id: "=ID instead of the word",
      key: "=TEXT idempotency key",
    },
    run: async (call) => {
      const said = await readFields(call, "id");
      const { id } = await replyAsNewsroom(await call.open(), replyAsNewsroomInput.parse(said));
      call.tell({ id }, `comment ${id} is published`);
      return 0;
    },
  },
];

function decision(word: string, status: CommentStatus, summary: string): Command {
  return {
    name: `comment ${word}`,
    usage: "ID… [--reason REASON] [--note TEXT] [--version N]",
    summary,
    flags: {
      reason: `=REASON ${REFUSAL_REASONS.join(", ")}; or your own words`,
      note: "=TEXT in your own words, for the newsroom",
      version: "=N the version that was seen",
      key: "=TEXT idempotency key",
    },
    run: async (call: Call) => {
      const said = withReason(await readFields(call, "id"));
      const ids = call.words.length > 0 ? call.words.map(Number) : [said.id];
      // One key for several decisions is a key of its own for each.
      const keyOf = (id: unknown) => (said.key && ids.length > 1 ? { key: `${said.key}/${id}` } : {});
      const inputs = ids.map((id) => decideCommentInput.parse({ ...said, ...keyOf(id), id, status }));
      const ctx = await call.open();
      const decisions = [];
      for (const input of inputs) decisions.push(await decideComment(ctx, input));
      call.tell(
        decisions.length === 1 ? decisions[0] : decisions,
        decisions.map((one) => `comment ${one.id}: ${one.status}`),
      );
      return 0;
    },
  };
}

/** A reason in one's own words is a note, and the reason «other». */
function withReason(said: Record<string, unknown>): Record<string, unknown> {
  const known = said.reason === undefined || REFUSAL_REASONS.some((reason) => reason === said.reason);
  return known ? said : { note: said.reason, ...said, reason: "other" };
}
