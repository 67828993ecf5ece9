// Live articles about the same as one, or as a text that is being written: those that share pairs of its most telling
// words are weighed by all that tell it.
import { keyTerms, stopWords } from "@dabir/farsi";
import { sql } from "kysely";
import type { Context } from "../../../context.ts";
import { lexeme, type Weight } from "../rows/tsvector.ts";
import { type Vocabulary, vocabularyOf } from "../rows/vocabulary.ts";
import { FIELD_WEIGHT, termHash, WEIGHT_STEP } from "../rows/weights.ts";
import type { Hit } from "../search-index.ts";
import { limited } from "./limited.ts";
import type { WeighedTerm } from "./rank.ts";

/**
 * BM25 for a question as long as what it finds: more of the same word goes on saying more than in a short question,
 * and a long text holds everything. Measured on what three agencies put together themselves.
 */
const K1 = 2;
const B = 0.75;
/** How soon more of the same word says no more in the article itself. */
const OWN_K = 3;
/** Two of so many words must be shared; with more, anything is about everything. Where few do, more are asked. */
const PAIRED = 8;
const MORE_PAIRED = 12;
const ENOUGH = 12;
/** By so many what was found is weighed. */
const WEIGHED_BY = 40;
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
      const { rows: found } = await sql<Found>`
        with matching as materialized (
          select code, at, length, weights from search_row
          where not draft and edition = ${ctx.edition.id} and tsv @@ ${question}::tsquery and at <= now()
            and at between ${from ?? new Date(0)} and ${to ?? ctx.now()}
        )
        select * from matching order by at desc, code desc limit ${WEIGHED}`.execute(db);
      return found;
    },
  });
  const weigh = likenessTo(terms, vocabulary.length);
  return (rows ?? [])
    .map((row) => ({ code: row.code, at: row.at, score: weigh(row) }))
    .sort((one, other) => other.score - one.score || other.code - one.code);
}

interface Found {
  code: number;
  at: Date;
  length: number;
  /** As weights.ts writes them. */
  weights: Buffer;
}

/** 1 for a text that says nothing else. Old and new alike: whoever asks weighs the time. */
function likenessTo(terms: WeighedTerm[], usualLength: number): (found: Found) => number {
  const worths = new Map(terms.map(({ term, worth }) => [termHash(term).readUInt32BE(), worth]));
  const most = (K1 + 1) * terms.reduce((sum, { worth }) => sum + worth, 0);
  return ({ length, weights }) => {
    const norm = K1 * (1 - B + (B * length) / usualLength);
    let score = 0;
    for (let at = 4; at < weights.length; at += 5) {
      const worth = worths.get(weights.readUInt32BE(at));
      if (worth === undefined) continue;
      const weight = weights.readUInt8(at + 4) / WEIGHT_STEP;
      score += (worth * weight * (K1 + 1)) / (weight + norm);
    }
    return score / most;
  };
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
        { term, worth: (count / (count + OWN_K)) * Math.log(1 + (all - holding + 0.5) / (holding + 0.5)) },
      ];
    })
    .sort((one, other) => other.worth - one.worth || (one.term < other.term ? -1 : 1))
    .slice(0, WEIGHED_BY);
}

/** Any two of them; each once with all that follow, which the index answers sooner than pair by pair. */
function pairsOf(terms: string[]): string {
  const words = terms.map(lexeme);
  if (words.length === 1) return words[0] as string;
  return words
    .slice(0, -1)
    .map((word, at) => `(${word} & (${words.slice(at + 1).join(" | ")}))`)
    .join(" | ");
}
