// What the archive says of tags: how many articles bear each, and in how many its name may stand.
import { sql } from "kysely";
import type { Context } from "../../../context.ts";
import { vocabularyOf } from "../../search/rows/vocabulary.ts";
import { searchTerms } from "../../search/terms.ts";
import type { TagKind } from "../../tags/tags.ts";

export interface CountedTag {
  id: number;
  slug: string;
  name: string;
  kind: TagKind | null;
  /** So many articles bear it. */
  articles: number;
}

/** Nothing is counted further. */
const MOST_COUNTED = 5000;

export async function countedTags(ctx: Context, ids: number[]): Promise<CountedTag[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<CountedTag>`
    select t.id, t.slug, t.name, t.kind, (
      select count(*) from (select from article_tag l where l.tag_id = t.id limit ${MOST_COUNTED}) counted
    ) as articles
    from tag t where t.id = any(${ids}::integer[])`.execute(ctx.db);
  // What no public article bears is an editor's slip as often as a tag.
  return rows.filter(({ articles }) => articles > 0);
}

/** In how many articles each of these names may stand: those of its rarest word. */
export async function spokenOf(
  ctx: Context,
  tags: { id: number; name: string }[],
): Promise<Map<number, number>> {
  const words = new Map(tags.map(({ id, name }) => [id, searchTerms(name).terms.map(({ term }) => term)]));
  const vocabulary = await vocabularyOf(ctx, { terms: [...new Set([...words.values()].flat())], joined: [] });
  return new Map(
    [...words].map(([id, terms]) => [id, Math.min(...terms.map((term) => vocabulary.of(term) ?? 0), 1e9)]),
  );
}
