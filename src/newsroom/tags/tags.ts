// The tags (برچسب): one identity for all spellings, each with its own page and perhaps an introduction.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { tagFact } from "../facts.ts";
import { freeSlug, nameKey, tidyName } from "../names.ts";

export interface Tag {
  id: number;
  slug: string;
  name: string;
}

export const changeTagInput = z.strictObject({
  /** Slug or name. */
  tag: z.string().trim().min(1),
  name: z.string().trim().min(1).max(80).optional(),
  intro: z.string().trim().max(5000).nullable().optional(),
  key: z.string().max(200).optional(),
});

const columns = ["id", "slug", "name"] as const;

export function listTags(ctx: Context, input: { limit: number }): Promise<(Tag & { articles: number })[]> {
  return ctx.db
    .selectFrom("tag")
    .leftJoin("article_tag", "article_tag.tag_id", "tag.id")
    .select([
      "tag.id",
      "tag.slug",
      "tag.name",
      (select) => select.fn.count<number>("article_code").as("articles"),
    ])
    .groupBy("tag.id")
    .orderBy("articles", "desc")
    .limit(input.limit)
    .execute();
}

/** The tags of these names in their order, made where there are none; empty and repeated names fall out. */
export async function ensureTags(tx: ActContext, names: string[]): Promise<Tag[]> {
  const wanted = new Map<string, string>();
  for (const name of names) {
    const tidy = tidyName(name).slice(0, 80);
    const key = nameKey(tidy);
    if (key && !wanted.has(key)) wanted.set(key, tidy);
  }
  if (wanted.size === 0) return [];
  const keys = [...wanted.keys()];
  const found = await tx.db
    .selectFrom("tag")
    .select([...columns, "name_key"])
    .where("name_key", "in", keys)
    .execute();
  const byKey = new Map(found.map((tag) => [tag.name_key, tag]));
  // In one order, so that two acts with the same names wait for each other instead of blocking each other.
  for (const [key, name] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!byKey.has(key)) byKey.set(key, await insertTag(tx, key, name));
  }
  return keys.map((key) => byKey.get(key)).filter((tag) => tag !== undefined);
}

export function changeTag(ctx: Context, input: z.infer<typeof changeTagInput>): Promise<Tag> {
  return perform(ctx, {
    name: "tags.change",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "arrange");
      const key = nameKey(input.tag);
      const found = await tx.db
        .selectFrom("tag")
        .select([...columns, "intro"])
        .where((where) => where.or([where("slug", "=", input.tag), where("name_key", "=", key)]))
        // A name may read like the slug of another tag, which has the older right to it.
        .orderBy((order) => order("slug", "=", input.tag), "desc")
        .limit(1)
        .executeTakeFirst();
      if (!found) throw new AppError("NOT_FOUND", `there is no tag «${input.tag}»`);
      const name = input.name === undefined ? found.name : tidyName(input.name);
      await demandFreeName(tx, { id: found.id, name });
      const changed = await tx.db
        .updateTable("tag")
        .set({ name, name_key: nameKey(name), intro: input.intro === undefined ? found.intro : input.intro })
        .where("id", "=", found.id)
        .returning(columns)
        .executeTakeFirstOrThrow();
      await record(tx, { act: "tags.change", subject: `tag:${changed.slug}` });
      await announce(tx, {
        kind: "tag.changed",
        payload: { slug: changed.slug },
        facts: [tagFact(changed.slug)],
      });
      return changed;
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
  if (other) throw new AppError("CONFLICT", `there is a tag «${name}» already (${other.slug})`);
}

async function insertTag(tx: ActContext, key: string, name: string): Promise<Tag & { name_key: string }> {
  const slug = await freeSlug(name, async (wish) => {
    const taken = await tx.db.selectFrom("tag").select("id").where("slug", "=", wish).executeTakeFirst();
    return taken !== undefined;
  });
  return tx.db
    .insertInto("tag")
    .values({ name, name_key: key, slug })
    .onConflict((conflict) =>
      conflict.column("name_key").doUpdateSet((set) => ({ name: set.ref("tag.name") })),
    )
    .returning([...columns, "name_key"])
    .executeTakeFirstOrThrow();
}
