// One decision on many comments. Each stands for itself: one that was changed meanwhile is told, the others are done.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError, type ErrorCode } from "../../errors.ts";
import { type Decision, decideComment, decideCommentInput } from "./decide-comment.ts";

const MOST = 200;

export const decideCommentsInput = decideCommentInput.omit({ id: true, version: true }).extend({
  comments: z
    .array(z.strictObject({ id: z.int().positive(), version: z.int() }))
    .min(1)
    .max(MOST),
});

export interface DecisionFault {
  id: number;
  code: ErrorCode;
  message: string;
  params: Record<string, unknown>;
}

export interface Decisions {
  decided: Decision[];
  /** Those that were not decided, and why. */
  refused: DecisionFault[];
}

export async function decideComments(
  ctx: Context,
  { comments, key, ...decision }: z.infer<typeof decideCommentsInput>,
): Promise<Decisions> {
  const decisions: Decisions = { decided: [], refused: [] };
  for (const { id, version } of comments) {
    try {
      const own = key === undefined ? {} : { key: `${key}/${id}` };
      decisions.decided.push(await decideComment(ctx, { ...decision, ...own, id, version }));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      decisions.refused.push({ id, code: error.code, message: error.message, params: error.params });
    }
  }
  return decisions;
}
