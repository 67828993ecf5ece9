// Gives a tag another name or an introduction. Its address stays: it is known outside.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { nameKey, tidyName } from "../names.ts";
import { lockTag, type TagLine, tagFacts, tagLine } from "./tag-lines.ts";

export const changeTagInput = z.strictObject({
  /** Slug or name. */
  tag: z.string().trim().min(1).max(200),
  name: z.string().trim().min(1).max(80).optional(),
  /** Shown over its articles; null takes it away. */
  intro: z.string().trim().max(5000).nullable().optional(),
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

export function changeTag(ctx: Context, input: z.infer<typeof changeTagInput>): Promise<TagLine> {
  return perform(ctx, {
    name: "tags.change",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "catalogue");
      const tag = await lockTag(tx, input);
      const name = input.name === undefined ? tag.name : tidyName(input.name);
      await demandFreeName(tx, { id: tag.id, name });
      await tx.db
        .updateTable("tag")
        .set({
          name,
          name_key: nameKey(name),
          intro: input.intro === undefined ? tag.intro : input.intro || null,
          version: tag.version + 1,
        })
        .where("id", "=", tag.id)
        .execute();
      await record(tx, {
        act: "tags.change",
        subject: `tag:${tag.slug}`,
        detail: { before: { name: tag.name, intro: tag.intro } },
      });
      await announce(tx, {
        kind: "tag.changed",
        payload: { slug: tag.slug },
        facts: await tagFacts(tx, tag.id),
      });
      return tagLine(tx, tag.id);
    },
  });
}

async function demandFreeName(tx: ActContext, { id, name }: { id: number; name: string }): Promise<void> {
  const key = nameKey(name);
  if (key === "") throw new AppError("BAD_INPUT", `«${name}» is no name: a tag needs letters`);
  const other = await tx.db
    .selectFrom("tag")
    .select("slug")
    .where("name_key", "=", key)
    .where("id", "<>", id)
    .executeTakeFirst();
  if (!other) return;
  throw new AppError("CONFLICT", `there is a tag «${name}» already (${other.slug}): merge them`, {
    params: { slug: other.slug },
  });
}
