// The tags (برچسب): one identity for all spellings, each with its own page and perhaps an introduction. A tag that was
// merged stays as another name of what it became.
import type { Context } from "../../context.ts";
import type { ActContext } from "../act.ts";
import { freeSlug, nameKey, tidyName } from "../names.ts";

export interface Tag {
  id: number;
  slug: string;
  name: string;
}

const columns = ["id", "slug", "name"] as const;

export function listTags(ctx: Context, input: { limit: number }): Promise<(Tag & { articles: number })[]> {
  return ctx.db
    .selectFrom("tag")
    .leftJoin("article_tag", "article_tag.tag_id", "tag.id")
    .where("tag.merged_into", "is", null)
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
    .selectFrom("tag as named")
    .innerJoin("tag as own", (join) =>
      join.on((on) => on("own.id", "=", on.fn.coalesce("named.merged_into", "named.id"))),
    )
    .select(["own.id", "own.slug", "own.name", "named.name_key"])
    .where("named.name_key", "in", keys)
    .execute();
  const byKey = new Map(found.map((tag) => [tag.name_key, tag]));
  // In one order, so that two acts with the same names wait for each other instead of blocking each other.
  for (const [key, name] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!byKey.has(key)) byKey.set(key, await insertTag(tx, key, name));
  }
  const tags = keys.flatMap((key) => byKey.get(key) ?? []);
  // Two names may be one tag.
  return tags.filter((tag, index) => tags.findIndex((other) => other.id === tag.id) === index);
}

/** A row for the name, or the one there is. */
export async function insertTag(
  tx: ActContext,
  key: string,
  name: string,
): Promise<Tag & { name_key: string }> {
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
