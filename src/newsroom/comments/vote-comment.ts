// A reader's vote for or against a published comment: one voice a voter, who may change it.
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { perform } from "../act.ts";
import { threadFact } from "../facts.ts";

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
      const comment = await tx.db
        .selectFrom("comment")
        .select(["article_code", "status"])
        .where("id", "=", input.id)
        .forUpdate()
        .executeTakeFirst();
      if (comment?.status !== "published") throw new AppError("NOT_FOUND", `there is no comment ${input.id}`);
      const vote = { comment_id: input.id, voter: input.voter, value: input.value };
      await tx.db
        .insertInto("comment_vote")
        .values(vote)
        .onConflict((conflict) =>
          conflict.columns(["comment_id", "voter"]).doUpdateSet({ value: input.value }),
        )
        .execute();
      await tx.db
        .updateTable("comment")
        .set({ up: votes(input.id, 1), down: votes(input.id, -1) })
        .where("id", "=", input.id)
        .execute();
      tx.changed.add(threadFact(comment.article_code));
      return { code: comment.article_code };
    },
  });
}

const votes = (id: number, value: 1 | -1) =>
  sql<number>`(select count(*) from comment_vote where comment_id = ${id} and value = ${value})`;
