// Live articles about the same as one, or as a text that is being written. Those that share two of its most telling
// words are weighed by all that tell it; then once more by what the likest of them have in common too, since one text
// alone names its matter in few of the ways that there are.
import { keyTerms, stopWords } from "@dabir/farsi";
import { sql } from "kysely";
import type { Context } from "../../../context.ts";
import { type Vocabulary, vocabularyOf } from "../rows/vocabulary.ts";
import { FIELD_WEIGHT, type Weight } from "../rows/weights.ts";
import type { Hit } from "../search-index.ts";
import { lexeme } from "./lexeme.ts";
import { likenessTo, saidTogether, type TellingTerm, tellingTerms } from "./likeness.ts";
import { limited } from "./limited.ts";

/** Two of at most so many words must be shared. */
const ASKED = 24;
/** Together they stand in at most so many articles, or in such a part of a large archive: words of it are common. */
const HELD = 4000;
const HELD_PART = 1 / 12;
/** So many of those that were found are weighed: the nearest in time. */
const WEIGHED = 1000;
/** So many of the likest are heard as well: what a third of them say. */
const LIKEST = 12;
const PART = 1 / 3;
/** A text that is being written is looked at from its beginning. */
const MOST_LETTERS = 8_000;

/** How often each term stands in a text, weighed by its place. */
type Counts = ReadonlyMap<string, number>;

/** Of a live article; what tells the same report is left out. */
export async function relatedArticles(
  ctx: Context,
  { code, limit }: { code: number; limit: number },
): Promise<Hit[]> {
  const [own, counts] = await Promise.all([placeOf(ctx, code), countsIn(ctx, [code])]);
  if (!own) return [];
  return (await articlesAbout(ctx, { counts, ...own })).slice(0, limit);
}

/** Of a text that is being written. */
export async function articlesLike(
  ctx: Context,
  { headline, text, limit }: { headline: string; text: string; limit: number },
): Promise<Hit[]> {
  const terms = keyTerms({ headline, text: text.slice(0, MOST_LETTERS) }, undefined, 500);
  // What `keyTerms` gives without an archive is c / (c + 1.2).
  const counts = new Map(terms.map(({ term, weight }) => [term, (1.2 * weight) / (1 - weight)]));
  return (await articlesAbout(ctx, { counts, at: ctx.now(), told: [] })).slice(0, limit);
}

/** When it appeared, and all that tell its report. */
async function placeOf(ctx: Context, code: number): Promise<{ at: Date; told: number[] } | undefined> {
  const { rows } = await sql<{ at: Date; told: number[] }>`
    select at, array(
      select o.article_code from story_article m join story_article o on o.story_code = m.story_code
      where m.article_code = ${code} union select ${code}
    ) as told from search_row where code = ${code} and not draft`.execute(ctx.reads);
  return rows[0];
}

interface About {
  counts: Counts;
  at: Date;
  told: number[];
}

async function articlesAbout(ctx: Context, { counts, at, told }: About): Promise<Hit[]> {
  const words = await vocabularyFor(ctx, counts);
  // Words that copies of it alone have lead nowhere else.
  const own = tellingTerms(counts, { vocabulary: words, told: Math.max(1, told.length) });
  const holding = await sharing(ctx, { words: askedFor(own, words.documents), at });
  const found = holding.filter(({ code }) => !told.includes(code));
  if (found.length === 0) return [];
  const likest = byLikeness(found, likenessTo(own, words.length)).slice(0, LIKEST);
  const theirs = await countsIn(
    ctx,
    likest.map(({ code }) => code),
  );
  const chorus = tellingTerms(theirs, { vocabulary: await vocabularyFor(ctx, theirs), told: 1 });
  return byLikeness(found, likenessTo(saidTogether(own, chorus), words.length));
}

const byLikeness = (found: Found[], likeness: (one: Found) => number): Hit[] =>
  found
    .map((one) => ({ code: one.code, at: one.at, score: likeness(one) }))
    .sort((one, other) => other.score - one.score || other.code - one.code);

/** No mark of the index that stands for a place or a filter. */
const WORD = /^[\p{L}\p{N}]{2}/u;
const isTelling = (term: string): boolean => WORD.test(term) && !stopWords.has(term);

const vocabularyFor = (ctx: Context, counts: Counts): Promise<Vocabulary> =>
  vocabularyOf(ctx, { terms: [...counts.keys()], joined: [] });

/** What one article says, or what many of several say. */
async function countsIn(ctx: Context, codes: number[]): Promise<Counts> {
  const { rows } = await sql<{ term: string; fields: string }>`
    select word.lexeme as term, string_agg(array_to_string(word.weights, ''), '') as fields
    from search_row r, unnest(r.tsv) as word
    where r.code = any(${codes}) and not r.draft and cardinality(word.positions) > 0
    group by 1 having count(*) >= ${Math.ceil(codes.length * PART)}`.execute(ctx.reads);
  const count = (fields: string): number =>
    // A word of the headline counts more in either text.
    [...fields].reduce((sum, field) => sum + FIELD_WEIGHT[field as Weight] ** 2, 0) / codes.length;
  return new Map(rows.filter(({ term }) => isTelling(term)).map(({ term, fields }) => [term, count(fields)]));
}

function askedFor(terms: TellingTerm[], documents: number): string[] {
  let left = Math.max(HELD, documents * HELD_PART);
  const asked: string[] = [];
  for (const { term, holding } of terms) {
    // Two are asked for in any case.
    if (asked.length >= 2 && holding > left) continue;
    left -= holding;
    asked.push(term);
    if (asked.length === ASKED) break;
  }
  return asked;
}

interface Found {
  code: number;
  at: Date;
  length: number;
  /** As weights.ts writes them. */
  weights: Buffer;
}

/** Articles with any two of these words. */
async function sharing(ctx: Context, { words, at }: { words: string[]; at: Date }): Promise<Found[]> {
  if (words.length === 0) return [];
  const rows = await limited(ctx, {
    way: "words",
    work: async (db) => {
      const { rows: found } = await sql<Found>`
        with matching as materialized (
          select code, at, length, weights from search_row
          where not draft and edition = ${ctx.edition.id} and tsv @@ ${pairsOf(words.map(lexeme))}::tsquery and at <= now()
        )
        select * from matching order by abs(extract(epoch from at - ${at}::timestamptz)), code desc
        limit ${WEIGHED}`.execute(db);
      return found;
    },
  });
  // A search that took too long has found nothing.
  return rows ?? [];
}

/** Any two of them: both in one half, or one of each. Of pairs there would be far more. */
function pairsOf(words: string[]): string {
  if (words.length < 2) return words.join();
  const [one, other] = [words.slice(0, words.length / 2), words.slice(words.length / 2)];
  const within = [one, other].filter((half) => half.length > 1).map(pairsOf);
  return [...within, `(${one.join(" | ")}) & (${other.join(" | ")})`].join(" | ");
}
