// Live articles about the same as one, or as a text that is being written: those that share pairs of its most telling
// words are weighed by all that tell it.
import { keyTerms, stopWords } from "@dabir/farsi";
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { limited } from "./limited.ts";
import { scoreOf, type WeighedTerm } from "./rank.ts";
import type { Hit } from "./search-index.ts";
import { lexeme, type Weight } from "./tsvector.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";
import { FIELD_WEIGHT, termHash } from "./weights.ts";

/** What a term adds at most, times its worth: a text that says nothing else has a score of 1. */
const SATURATED = 2.2;
/** Two of so many words must be shared; with more, anything is about everything. Where few do, more are asked. */
const PAIRED = 8;
const MORE_PAIRED = 12;
const ENOUGH = 12;
/** By so many what was found is weighed. */
const WEIGHED_BY = 32;
/** So many of the newest that were found are weighed. */
const WEIGHED = 800;
/** What is told together is told within half a year, unless little else is found. */
const DAYS = 180;
const DAY = 86_400_000;
/** A text that is being written is looked at from its beginning. */
const MOST_LETTERS = 8_000;

/** Of a live article. */
export async function relatedArticles(
  ctx: Context,
  { code, limit }: { code: number; limit: number },
): Promise<Hit[]> {
  const { rows } = await sql<{ at: Date; told: number; term: string; weights: Weight[] }>`
    select r.at, word.lexeme as term, word.weights, (
      select count(*) from story_article m join story_article o on o.story_code = m.story_code
      where m.article_code = r.code)::integer as told
    from search_row r, unnest(r.tsv) as word
    where r.code = ${code} and not r.draft and cardinality(word.positions) > 0`.execute(ctx.reads);
  const [own] = rows;
  if (!own) return [];
  const counts = new Map(
    rows.map(({ term, weights }) => [term, weights.reduce((sum, weight) => sum + FIELD_WEIGHT[weight], 0)]),
  );
  // Words that copies of it alone have lead nowhere else.
  const known = { counts, told: Math.max(1, own.told) };
  const around = { from: new Date(+own.at - DAYS * DAY), to: new Date(+own.at + DAYS * DAY) };
  const near = await articlesAbout(ctx, { ...known, ...around });
  const more = near.length < ENOUGH ? await articlesAbout(ctx, { ...known, paired: MORE_PAIRED }) : [];
  // A search that took too long has found nothing.
  const found = more.length > near.length ? more : near;
  return found.filter((hit) => hit.code !== code).slice(0, limit);
}

/** Of a text that is being written. */
export async function articlesLike(
  ctx: Context,
  { headline, text, limit }: { headline: string; text: string; limit: number },
): Promise<Hit[]> {
  const terms = keyTerms({ headline, text: text.slice(0, MOST_LETTERS) }, undefined, 500);
  // What `keyTerms` gives without an archive is c / (c + 1.2).
  const counts = new Map(terms.map(({ term, weight }) => [term, (1.2 * weight) / (1 - weight)]));
  return (await articlesAbout(ctx, { counts })).slice(0, limit);
}

/** No mark of the index that stands for a place or a filter. */
const WORD = /^[\p{L}\p{N}]{2}/u;

interface About {
  /** How often each term stands in it, weighed by its place. */
  counts: ReadonlyMap<string, number>;
  /** So many articles tell it. */
  told?: number;
  paired?: number;
  from?: Date;
  to?: Date;
}

async function articlesAbout(
  ctx: Context,
  { counts, told = 1, paired = PAIRED, from, to }: About,
): Promise<Hit[]> {
  const words = [...counts.keys()].filter((term) => WORD.test(term) && !stopWords.has(term));
  const vocabulary = await vocabularyOf(ctx, { terms: words, joined: [] });
  const terms = tellingTerms(words, { counts, told, vocabulary });
  const question = pairsOf(terms.slice(0, paired).map(({ term }) => term));
  if (question === "") return [];
  const rows = await limited(ctx, {
    way: "words",
    work: async (db) => {
      const weights = terms.map(({ term }) => sql`get_byte(w, position(${termHash(term)}::bytea in w) + 3)`);
      const { rows: found } = await sql<{ code: number; at: Date; length: number; weights: number[] }>`
        with matching as materialized (
          select code, at, length, weights from search_row
          where not draft and edition = ${ctx.edition.id} and tsv @@ ${question}::tsquery and at <= now()
            and at between ${from ?? new Date(0)} and ${to ?? ctx.now()}
        ), chosen as (select * from matching order by at desc, code desc limit ${WEIGHED})
        select code, at, length, array[${sql.join(weights)}] as weights
        from (select code, at, length, weights || ''::bytea as w from chosen offset 0) own`.execute(db);
      return found;
    },
  });
  const { length } = vocabulary;
  const most = SATURATED * terms.reduce((sum, { worth }) => sum + worth, 0);
  return (rows ?? [])
    .map((row) => {
      // Old and new alike: whoever asks weighs the time.
      const score = scoreOf(row, { terms, length, now: new Date(+row.at + 3650 * DAY) });
      return { code: row.code, at: row.at, score: score / most };
    })
    .sort((one, other) => other.score - one.score || other.code - one.code);
}

/** The terms that are frequent in it and rare elsewhere, the most telling first; what is nowhere else leads nowhere. */
function tellingTerms(
  words: string[],
  { counts, told, vocabulary }: { counts: ReadonlyMap<string, number>; told: number; vocabulary: Vocabulary },
): WeighedTerm[] {
  const all = vocabulary.documents;
  return words
    .flatMap((term) => {
      const holding = vocabulary.of(term) ?? 0;
      const count = counts.get(term) ?? 0;
      if (holding <= told && all > 0) return [];
      return [
        { term, worth: (count / (count + 1.2)) * Math.log(1 + (all - holding + 0.5) / (holding + 0.5)) },
      ];
    })
    .sort((one, other) => other.worth - one.worth || (one.term < other.term ? -1 : 1))
    .slice(0, WEIGHED_BY);
}

/** Any two of them. */
function pairsOf(terms: string[]): string {
  if (terms.length === 1) return lexeme(terms[0] as string);
  return terms
    .flatMap((one, index) => terms.slice(index + 1).map((other) => `(${lexeme(one)} & ${lexeme(other)})`))
    .join(" | ");
}
