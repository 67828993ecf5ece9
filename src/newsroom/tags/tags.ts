// The tags (برچسب): one identity for all spellings, each with its own page and perhaps an introduction. A tag that was
// merged stays as another name of what it became.
import type { Context } from "../../context.ts";
import type { ActContext } from "../act.ts";
import { ensureNamed } from "../aliases/ensure-named.ts";
import type { Named, NamedKind } from "../aliases/named.ts";
import { tagFact } from "../facts.ts";

/** What a tag names. */
export const TAG_KINDS = ["person", "place", "organisation", "topic"] as const;
export type TagKind = (typeof TAG_KINDS)[number];

export const TAGS: NamedKind = {
  table: "tag",
  acts: "tags",
  listed: { table: "article_tag", id: "tag_id" },
  given: "tag_ids",
  fills: ["intro", "kind"],
  within: (ctx) => ({ edition: ctx.edition.id }),
  fact: tagFact,
  present: ({ id, slug, name, intro, version }) => ({ id, slug, name, intro, version }),
};

export type Tag = Named;

export function listTags(ctx: Context, input: { limit: number }): Promise<(Tag & { articles: number })[]> {
  return ctx.db
    .selectFrom("tag")
    .leftJoin("article_tag", "article_tag.tag_id", "tag.id")
    .where("tag.merged_into", "is", null)
    .where("tag.edition", "=", ctx.edition.id)
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
export function ensureTags(tx: ActContext, names: readonly string[]): Promise<Tag[]> {
  return ensureNamed(tx, { kind: TAGS, names });
}
