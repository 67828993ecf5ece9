// A tag's page: its introduction and its articles, newest first.
import { sql } from "kysely";
import { tagFact } from "../facts.ts";
import { nameKey } from "../names.ts";
import { selectCards } from "./cards.ts";
import { type Frame, loadFrame } from "./frame.ts";
import type { TagLink } from "./links.ts";
import { type ListPage, listPage } from "./lists.ts";
import type { Reader } from "./reader.ts";

export interface TagView {
  frame: Frame;
  tag: TagLink;
  /** Other names of it. */
  aliases: string[];
  intro: string | null;
  page: ListPage;
}

/** Undefined when there is no such tag, or nothing public under it. Any spelling finds it; the tag's own slug is canonical. */
export async function tagView(
  reader: Reader,
  input: { slug: string; before: string | null },
): Promise<TagView | undefined> {
  reader.making.shows(tagFact(input.slug));
  const frame = await loadFrame(reader);
  const tag = await reader.ctx.reads
    .selectFrom("tag as named")
    // What was merged leads to what it became.
    .innerJoin("tag as own", (join) =>
      join.on((on) => on("own.id", "=", on.fn.coalesce("named.merged_into", "named.id"))),
    )
    .select(["own.id", "own.slug", "own.name", "own.intro", "own.kind", "named.slug as asked"])
    .select(
      sql<string[]>`array(select o.name from tag o where o.merged_into = own.id order by o.id)`.as("aliases"),
    )
    .where("named.edition", "=", reader.ctx.edition.id)
    .where((where) =>
      where.or([
        where("named.slug", "=", input.slug),
        where("named.name_key", "=", nameKey(input.slug.replaceAll("-", ""))),
      ]),
    )
    // A name may read like the slug of another tag, which has the older right to it.
    .orderBy((order) => order("named.slug", "=", input.slug), "desc")
    .executeTakeFirst();
  if (!tag) return undefined;
  reader.making.shows(tagFact(tag.asked), tagFact(tag.slug));
  const query = selectCards(reader.ctx).where("a.code", "in", (tagged) =>
    tagged.selectFrom("article_tag").select("article_code").where("tag_id", "=", tag.id),
  );
  const page = await listPage(reader, { query, before: input.before });
  // A draft may have named it; readers hear of it with its first public article.
  if (page.cards.length === 0 && !page.continued && tag.intro === null) return undefined;
  return {
    frame,
    tag: { slug: tag.slug, name: tag.name, kind: tag.kind },
    aliases: tag.aliases,
    intro: tag.intro,
    page,
  };
}
