// A tag as articles show it: its name, and its newest articles, of which other articles choose their company. Asked
// once for all pages until one of its articles changes.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { together } from "../../platform/db/together.ts";
import { articleFact, tagFact } from "../facts.ts";
import type { TagKind } from "../tags/tags.ts";
import type { Headline } from "./cards.ts";
import type { TagLink } from "./links.ts";
import { endAtNextMoment } from "./next-moment.ts";
import type { Reader } from "./reader.ts";

/** Of each tag only so many are looked at, so that a common tag costs no more than a rare one. */
const NEWEST = 13;

export interface TagCompany extends TagLink {
  newest: Headline[];
}

/**
 * In the order of the ids, without unknown ones. The page shows the tags from now on; of the newest articles it shows
 * few, and names the facts of those itself.
 */
export async function tagCompanies(reader: Reader, ids: number[]): Promise<TagCompany[]> {
  const kept = await Promise.all(
    ids.map((id) =>
      reader.parts.get(`tag:${id}`, async (making) => {
        await endAtNextMoment({ ...reader, making });
        const tag = await findTag(reader.ctx, id);
        if (tag) making.shows(tagFact(tag.named), tagFact(tag.slug));
        if (tag) making.shows(...tag.newest.map(({ code }) => articleFact(code)));
        return tag;
      }),
    ),
  );
  const tags = kept.flatMap(({ value }) => (value as NamedTag | undefined) ?? []);
  for (const { named, slug } of tags) reader.making.shows(tagFact(named), tagFact(slug));
  return tags.filter((tag, index) => tags.findIndex((other) => other.slug === tag.slug) === index);
}

/** A tag with the slug of the one that was named: another one where that was merged into it. */
interface NamedTag extends TagCompany {
  named: string;
}

const findTag = together(async (ctx: Context, ids: number[]): Promise<Map<number, NamedTag>> => {
  const { rows } = await sql<
    Headline & { id: number; named: string; tag: string; name: string; of: TagKind | null }
  >`
    select w.id, w.slug as named, t.slug as tag, t.name, t.kind as of, n.code, n.slug, n.edition, n.kind, n.headline, n.breaking
    from tag w join tag t on t.id = coalesce(w.merged_into, w.id)
    left join lateral (
      select a.code, a.slug, a.edition, a.kind, r.headline, coalesce(a.breaking_until > now(), false) as breaking
      from article_tag own
      join live_article a on a.code = own.article_code
      join revision r on r.id = a.live_revision_id
      where own.tag_id = t.id
      order by own.article_code desc limit ${NEWEST}
    ) n on true
    where w.id = any((select ${ids}::integer[])::integer[])
    order by n.code desc
  `.execute(ctx.reads);
  const tags = new Map<number, NamedTag>();
  for (const { id, named, tag, name, of: kind, ...headline } of rows) {
    const known = tags.get(id) ?? { named, slug: tag, name, kind, newest: [] };
    tags.set(id, known);
    // A tag without articles has one row with none in it.
    if (headline.code !== null) known.newest.push(headline);
  }
  return tags;
});
