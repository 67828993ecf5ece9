// A reader's vote for or against a published comment: one voice a voter, who may change it.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { perform } from "../act.ts";
import { threadFact } from "../facts.ts";
import { keepVote, lockComment } from "./store.ts";

export const voteCommentInput = z.strictObject({
  id: z.int().positive(),
  /** A pseudonym of the reader that cannot be turned back into an address. */
  voter: z.string().min(8).max(100),
  value: z.union([z.literal(1), z.literal(-1)]),
});

export function voteComment(
  ctx: Context,
  input: z.infer<typeof voteCommentInput>,
): Promise<{ code: number }> {
  return perform(ctx, {
    name: "comments.vote",
    work: async (tx) => {
      demand(tx.actor, "comment");
      const comment = await lockComment(tx, input.id);
      if (comment.status !== "published") throw new AppError("NOT_FOUND", `there is no comment ${input.id}`);
      await keepVote(tx, input);
      tx.changed.add(threadFact(comment.article_code));
      return { code: comment.article_code };
    },
  });
}
