// How what was typed may go on: tags and authors that begin so, then the last word completed by what the archive's
// headlines use most.
import { fold, stopWords } from "@dabir/farsi";
import { sql } from "kysely";
import type { Context } from "../../../context.ts";
import { nameKey } from "../../names.ts";
import { askedOf } from "../answers/asked.ts";
import { headlineTerm } from "../terms.ts";

const SHORTEST = 2;
const LONGEST = 100;
const NAMES = 4;

/** Whole questions, likeliest first. */
export async function suggestQueries(
  ctx: Context,
  { typed, limit }: { typed: string; limit: number },
): Promise<string[]> {
  const text = typed.slice(0, LONGEST).replaceAll("\0", "").trimStart();
  const [names, words] = await Promise.all([namesFrom(ctx, text), wordsFrom(ctx, { text, limit })]);
  const seen = new Set([fold(text)]);
  const all = [...names, ...words].filter((one) => !seen.has(fold(one)) && seen.add(fold(one)));
  return all.slice(0, limit);
}

async function namesFrom(ctx: Context, text: string): Promise<string[]> {
  const start = nameKey(text);
  if (start.length < SHORTEST) return [];
  const { rows } = await sql<{ name: string }>`
    (select name from tag t where edition = ${ctx.edition.id} and merged_into is null and name_key like ${`${likeText(start)}%`}
      and exists (select from article_tag l join live_article a on a.code = l.article_code where l.tag_id = t.id)
      order by length(name), name limit ${NAMES}::integer)
    union all
    (select name from author t where edition = ${ctx.edition.id} and merged_into is null and name_key like ${`${likeText(start)}%`}
      and exists (select from article_author l join live_article a on a.code = l.article_code where l.author_id = t.id)
      order by length(name), name limit ${NAMES}::integer)`.execute(ctx.reads);
  return rows.map(({ name }) => name).slice(0, NAMES);
}

async function wordsFrom(ctx: Context, { text, limit }: { text: string; limit: number }): Promise<string[]> {
  const last = askedOf(text).slots.at(-1)?.[0];
  const word = /\S+$/.exec(text)?.[0];
  if (!last || !word || last.length < SHORTEST) return [];
  const before = text.slice(0, text.length - word.length);
  // A word that is cut into pieces is completed in its last one.
  const own = fold(word);
  const kept = own.endsWith(last) ? own.slice(0, own.length - last.length) : "";
  const { rows } = await sql<{ term: string }>`
    select term from search_term
    where edition = ${ctx.edition.id} and term like ${`${likeText(headlineTerm(last))}%`}
    order by documents desc, term limit ${limit * 2}::integer`.execute(ctx.reads);
  return rows
    .map(({ term }) => term.slice(1))
    .filter((term) => !stopWords.has(term))
    .map((term) => `${before}${kept}${term}`);
}

const likeText = (text: string): string => text.replace(/[\\%_]/g, "\\$&");
