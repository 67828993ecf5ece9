// A revision as the staff reads it: names instead of ids, complete.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import type { Document } from "../../document/schema.ts";
import type { ArticleKind } from "./article.ts";
import type { Revision } from "./store.ts";

export interface PresentedRevision {
  number: number;
  at: Date;
  /** Who wrote it, by name. */
  by: string;
  kind: ArticleKind;
  section: { id: number; slug: string; name: string };
  kicker: string | null;
  headline: string;
  lead: string | null;
  document: Document;
  byline: string | null;
  authors: { slug: string; name: string }[];
  source: string | null;
  sourceUrl: string | null;
  tags: { slug: string; name: string }[];
  /** Id of the lead picture. */
  picture: string | null;
  pictureCaption: string | null;
  /** News codes. */
  related: number[];
  correctionNote: string | null;
}

export async function presentRevision(ctx: Context, revision: Revision): Promise<PresentedRevision> {
  const names = await ctx.db
    .selectFrom("section as s")
    .select(["s.id", "s.slug", "s.name"])
    .select((select) =>
      select.selectFrom("source").select("name").where("id", "=", revision.source_id).as("source"),
    )
    .select(
      sql<{ slug: string; name: string }[]>`coalesce((
        select json_agg(json_build_object('slug', t.slug, 'name', t.name) order by wanted.place)
        from unnest(${revision.tag_ids}::integer[]) with ordinality as wanted(id, place)
        join tag t on t.id = wanted.id), '[]')`.as("tags"),
    )
    .select(
      sql<{ slug: string; name: string }[]>`coalesce((
        select json_agg(json_build_object('slug', p.slug, 'name', p.name) order by wanted.place)
        from unnest(${revision.author_ids}::integer[]) with ordinality as wanted(id, place)
        join author p on p.id = wanted.id), '[]')`.as("authors"),
    )
    .where("s.id", "=", revision.section_id)
    .executeTakeFirstOrThrow();
  const { id, slug, name, source, tags, authors } = names;
  return {
    number: revision.number,
    at: revision.created_at,
    by: nameOf(revision.created_by),
    kind: revision.kind,
    section: { id, slug, name },
    kicker: revision.kicker,
    headline: revision.headline,
    lead: revision.lead,
    document: revision.body,
    byline: revision.byline,
    authors,
    source,
    sourceUrl: revision.source_url,
    tags,
    picture: revision.picture_id,
    pictureCaption: revision.picture_caption,
    related: revision.related_codes,
    correctionNote: revision.correction_note,
  };
}

/** «account:نام» as revisions and the audit log keep it → «نام». */
export function nameOf(actor: string): string {
  return actor.slice(actor.indexOf(":") + 1);
}
