// The newsroom's own answer under a published comment, public at once.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { commentCountFact, threadFact } from "../facts.ts";
import { cleanText } from "./clean-text.ts";
import { insertComment, lockComment } from "./store.ts";
import { textKeyOf } from "./text-key.ts";

export const replyAsNewsroomInput = z.strictObject({
  id: z.int().positive(),
  name: z.string().trim().min(1).max(50),
  text: z.string().trim().min(1).max(5000),
  key: z.string().max(200).optional(),
});

export function replyAsNewsroom(
  ctx: Context,
  input: z.infer<typeof replyAsNewsroomInput>,
): Promise<{ id: number }> {
  return perform(ctx, {
    name: "comments.reply",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "moderate");
      const parent = await lockComment(tx, input.id);
      if (parent.status !== "published") {
        throw new AppError(
          "CONFLICT",
          `comment ${input.id} is not published: publish it before answering it`,
        );
      }
      const code = parent.article_code;
      const text = cleanText(input.text);
      const { id } = await insertComment(tx, {
        code,
        parentId: parent.parent_id ?? parent.id,
        name: input.name,
        text,
        textKey: textKeyOf(text),
        status: "published",
        fromNewsroom: true,
      });
      await record(tx, { act: "comments.reply", subject: `comment:${id}`, detail: { under: parent.id } });
      await announce(tx, {
        kind: "comment.decided",
        payload: { id, code, status: "published" },
        facts: [threadFact(code), commentCountFact(code)],
      });
      return { id };
    },
  });
}
