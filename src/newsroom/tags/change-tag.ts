// Gives a tag another name or an introduction. Its address stays: it is known outside.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { demand } from "../accounts/may.ts";
import { announce, perform } from "../act.ts";
import { demandFreeName, findAgain, lockNamed, namedFacts } from "../aliases/named.ts";
import { record } from "../audit/record.ts";
import { nameKey, tidyName } from "../names.ts";
import { type TagLine, tagLine } from "./tag-lines.ts";
import { TAG_KINDS, TAGS } from "./tags.ts";

export const changeTagInput = z.strictObject({
  /** Slug or name. */
  tag: z.string().trim().min(1).max(200),
  name: z.string().trim().min(1).max(80).optional(),
  /** Shown over its articles; null takes it away. */
  intro: z.string().trim().max(5000).nullable().optional(),
  /** Whether it names a person, a place, an organisation or a subject; null: nobody says. */
  kind: z.enum(TAG_KINDS).nullable().optional(),
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

export function changeTag(ctx: Context, input: z.infer<typeof changeTagInput>): Promise<TagLine> {
  return perform(ctx, {
    name: "tags.change",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "catalogue");
      const tag = await lockNamed(tx, { kind: TAGS, name: input.tag, version: input.version });
      const name = input.name === undefined ? tag.name : tidyName(tx, input.name);
      await demandFreeName(tx, { kind: TAGS, id: tag.id, name });
      await tx.db
        .updateTable("tag")
        .set({
          name,
          name_key: nameKey(name),
          intro: input.intro === undefined ? tag.intro : input.intro || null,
          ...(input.kind !== undefined && { kind: input.kind }),
          version: tag.version + 1,
        })
        .where("id", "=", tag.id)
        .execute();
      if (name !== tag.name) await findAgain(tx, { kind: TAGS, ids: [tag.id] });
      await record(tx, {
        act: "tags.change",
        subject: `tag:${tag.slug}`,
        detail: { before: { name: tag.name, intro: tag.intro } },
      });
      await announce(tx, {
        kind: "tag.changed",
        payload: { slug: tag.slug },
        facts: await namedFacts(tx, { kind: TAGS, ids: [tag.id] }),
      });
      return tagLine(tx, tag.id);
    },
  });
}
