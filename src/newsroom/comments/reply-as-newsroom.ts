// The newsroom's own answer under a published comment, public at once.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { commentCountFact, threadFact } from "../facts.ts";
import { getSettings } from "../settings/settings.ts";
import { cleanText } from "./clean-text.ts";
import { demandModeration } from "./moderated.ts";
import { insertComment, lockWithParent } from "./store.ts";
import { textKeyOf } from "./text-key.ts";

export const replyAsNewsroomInput = z.strictObject({
  id: z.int().positive(),
  /** Who answers; the newsroom under its own name unless told. */
  name: z.string().trim().min(1).max(80).optional(),
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
      const parent = await lockWithParent(tx, input.id);
      const code = parent.article_code;
      await demandModeration(tx, code);
      if (parent.status !== "published" || (parent.parentStatus ?? "published") !== "published") {
        throw new AppError(
          "CONFLICT",
          `readers do not see comment ${input.id}: publish it before answering it`,
          {
            params: { version: parent.version, status: parent.status },
          },
        );
      }
      const text = cleanText(input.text);
      const { id } = await insertComment(tx, {
        code,
        parentId: parent.parent_id ?? parent.id,
        name: input.name ?? (await getSettings(tx)).name,
        text,
        textKey: textKeyOf(text),
        status: "published",
        fromNewsroom: true,
      });
      await record(tx, {
        act: "comments.reply",
        subject: `comment:${id}`,
        detail: { code, under: parent.id },
      });
      await announce(tx, {
        kind: "comment.decided",
        payload: { id, code, status: "published" },
        facts: [threadFact(code), commentCountFact(code)],
      });
      return { id };
    },
  });
}
