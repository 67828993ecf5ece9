// Where something stands that was asked for under a name of another system: an article by its number or by what its
// record was called there, a tag or a section by any spelling. Only what is public is found.
import { sql } from "kysely";
import type { EditionId } from "../../editions.ts";
import { nameKey } from "../names.ts";
import { publicSections } from "./frame.ts";
import type { Reader } from "./reader.ts";

export interface ArticlePlace {
  code: number;
  slug: string;
  edition: EditionId;
  /** False: it is not public, or not any more. */
  live: boolean;
}

/** The article of this code, else the one whose record has one of these keys; a public one before others. */
export async function articlePlace(
  reader: Reader,
  { code, keys }: { code: number | null; keys: readonly string[] },
): Promise<ArticlePlace | undefined> {
  const { rows } = await sql<ArticlePlace>`
    with wanted as (
      select ${code}::bigint as code, 0 as turn where ${code}::bigint is not null
      union all
      (select article_code, 1 from arrival where origin_key = any(${keys}) order by arrived_at limit 4)
    )
    select a.code, a.slug, a.edition, l.code is not null as live
    from wanted w join article a on a.code = w.code left join live_article l on l.code = a.code
    order by l.code is null, w.turn limit 1
  `.execute(reader.ctx.reads);
  return rows[0];
}

/** Its slug; a merged tag's is that of what it became. */
export async function tagPlace(reader: Reader, name: string): Promise<string | undefined> {
  const names = spellings(name);
  const { rows } = await sql<{ slug: string }>`
    select own.slug
    from tag named join tag own on own.id = coalesce(named.merged_into, named.id)
    where named.edition = ${reader.ctx.edition.id} and (named.slug = ${name} or named.name_key = any(${names}))
      and (own.intro is not null or exists (
        select from article_tag t join live_article a on a.code = t.article_code where t.tag_id = own.id))
    order by named.slug = ${name} desc limit 1
  `.execute(reader.ctx.reads);
  return rows[0]?.slug;
}

/** Its slug. */
export async function sectionPlace(reader: Reader, name: string): Promise<string | undefined> {
  const sections = await publicSections(reader);
  const names = spellings(name);
  const found =
    sections.find((section) => section.slug === name) ??
    sections.find((section) => names.includes(nameKey(section.name))) ??
    sections.find((section) => names.includes(nameKey(section.slug.replaceAll("-", ""))));
  return found?.slug;
}

/** Old systems join the words of a name by hyphens, plus signs or nothing. */
function spellings(name: string): string[] {
  return [...new Set([nameKey(name), nameKey(name.replace(/[-+]/g, " "))])].filter((key) => key !== "");
}
