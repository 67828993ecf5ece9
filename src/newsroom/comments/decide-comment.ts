// A moderator's decision: publish a comment or mark it unpublishable with a reason. What was seen is what counts.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { announce, perform } from "../act.ts";
import { databaseNow } from "../articles/publish-article.ts";
import { record } from "../audit/record.ts";
import { commentCountFact, threadFact } from "../facts.ts";
import type { CommentStatus } from "../tables.ts";
import { lockComment, shiftCount, updateComment } from "./store.ts";

export const decideCommentInput = z.strictObject({
  id: z.int().positive(),
  status: z.enum(["published", "unpublishable", "pending"]),
  reason: z.string().trim().max(500).optional(),
  /** The version the moderator saw; another one now is a conflict. */
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

export interface Decision {
  id: number;
  code: number;
  status: CommentStatus;
}

export function decideComment(ctx: Context, input: z.infer<typeof decideCommentInput>): Promise<Decision> {
  return perform(ctx, {
    name: "comments.decide",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "moderate");
      const comment = await lockComment(tx, input.id);
      if (input.version !== undefined && input.version !== comment.version) {
        throw new AppError("CONFLICT", `comment ${input.id} was changed meanwhile: read it again`);
      }
      const change = {
        status: input.status,
        reason: input.reason ?? null,
        decided_at: await databaseNow(tx),
        decided_by: tx.actor.name,
        version: comment.version + 1,
      };
      await updateComment(tx, { id: input.id, change });
      const code = comment.article_code;
      await shiftCount(tx, { code, from: comment.status, to: input.status });
      await record(tx, {
        act: `comments.${input.status}`,
        subject: `comment:${input.id}`,
        detail: { from: comment.status, reason: input.reason ?? null },
      });
      await announce(tx, {
        kind: "comment.decided",
        payload: { id: input.id, code, status: input.status },
        facts: [threadFact(code), commentCountFact(code)],
      });
      return { id: input.id, code, status: input.status };
    },
  });
}
