// Reads what is to be found of articles: the live revision, and the draft where there is one.
import { sql } from "kysely";
import type { Context } from "../../../context.ts";
import type { SearchText } from "./row.ts";

export interface ArticleText extends Omit<SearchText, "body"> {
  /** As JSON: whoever makes a row of it reads it. */
  body: string;
  code: number;
  draft: boolean;
  edition: string;
  at: Date;
}

/** Of those that nobody may find (withdrawn, in the bin, gone) there is none. */
export async function searchTexts(ctx: Pick<Context, "db">, codes: number[]): Promise<ArticleText[]> {
  const { rows } = await sql<Omit<ArticleText, "names"> & { named: string[]; byline: string | null }>`
    select a.code, false as draft, a.edition, a.visible_at as at, a.section_id as "sectionId", a.kind,
      r.headline, r.kicker, r.lead, r.body::text as body, r.byline,
      (select coalesce(array_agg(t.name order by t.id), '{}') from article_tag l join tag t on t.id = l.tag_id
        where l.article_code = a.code)
      || (select coalesce(array_agg(t.name order by t.id), '{}') from article_author l join author t on t.id = l.author_id
        where l.article_code = a.code) as named,
      (select coalesce(array_agg(tag_id), '{}') from article_tag where article_code = a.code) as "tagIds",
      (select coalesce(array_agg(author_id), '{}') from article_author where article_code = a.code) as "authorIds"
    from article a join revision r on r.id = a.live_revision_id
    where a.code = any(${codes}) and a.visible_at is not null
    union all
    select a.code, true, a.edition, a.changed_at, r.section_id, r.kind, r.headline, r.kicker, r.lead, r.body::text as body, r.byline,
      (select coalesce(array_agg(name order by id), '{}') from tag where id = any(r.tag_ids))
      || (select coalesce(array_agg(name order by id), '{}') from author where id = any(r.author_ids)),
      (select coalesce(array_agg(coalesce(merged_into, id)), '{}') from tag where id = any(r.tag_ids)),
      (select coalesce(array_agg(coalesce(merged_into, id)), '{}') from author where id = any(r.author_ids))
    from article a join revision r on r.id = coalesce(a.draft_revision_id, a.live_revision_id)
    where a.code = any(${codes}) and a.binned_at is null
      and (a.draft_revision_id is not null or a.visible_at is null)`.execute(ctx.db);
  return rows.map(({ named, byline, ...text }) => ({
    ...text,
    names: byline && !named.includes(byline) ? [...named, byline] : named,
  }));
}
