// An archive for the search: articles of a vocabulary like a language's, few words everywhere and most of them rare,
// with topics that keep words together and words that come back within a text, so that it has as many different terms
// as a text of a news agency (some 210 of 460). Made of numbers, the same at every run.
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { sql } from "kysely";
import type { Context } from "../src/context.ts";
import { fromText } from "../src/document/from-text.ts";
import { diceOf } from "./articles.ts";

/** Their news codes, so that no other article of the bench is in the way. */
const FIRST = 250_000_000;
const VOCABULARY = 60_000;
const TOPICS = 400;
const TOPIC_WORDS = 60;
const WORDS = 330;
/** How often a word of the text comes back instead of another one. */
const AGAIN = 0.35;
const BATCH = 1000;
const MINUTES = 50;

/** Words of the language in an order without meaning; the place of one says how common it is here. */
const WORDS_BY_RANK = gunzipSync(
  readFileSync(new URL("../packages/farsi/lexicon/lexicon.txt.gz", import.meta.url)),
)
  .toString("utf8")
  .split("\n")
  .map((line) => line.split("\t", 1)[0] as string)
  .filter((word) => /^[\u0622-\u06cc]{2,9}$/u.test(word))
  .map((word) => ({ word, key: hash("md5", word) }))
  .sort((one, other) => (one.key < other.key ? -1 : 1))
  .slice(0, VOCABULARY)
  .map(({ word }) => word);

const wordOf = (rank: number): string => WORDS_BY_RANK[rank % WORDS_BY_RANK.length] as string;

/** The articles of these numbers, the last one the newest, live since so many minutes each. */
export async function fillSearch(ctx: Context, { from, to }: { from: number; to: number }): Promise<void> {
  const sections = await ctx.db.selectFrom("section").select("id").where("edition", "=", "fa").execute();
  for (let start = from; start < to; start += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, to - start) }, (_, at) => start + at);
    const texts = numbers.map(textOf);
    const section = (number: number): number => sections[(number * 7919) % sections.length]?.id ?? 1;
    await ctx.db.transaction().execute(async (db) => {
      await sql`insert into article (code, slug, kind, section_id, published_at, changed_at, headline, headline_key)
        select ${FIRST}::bigint + n, 'خبر', 'news', section, at, at, headline, headline
        from unnest(${numbers}::bigint[], ${numbers.map(section)}::integer[], ${texts.map(({ headline }) => headline)}::text[],
          ${numbers.map((number) => agoOf(ctx, { number, to }))}::timestamptz[]) as a(n, section, headline, at)`.execute(
        db,
      );
      await sql`insert into revision (article_code, number, created_by, kind, section_id, headline, lead, body)
        select ${FIRST}::bigint + n, 1, 'system:bench', 'news', section, headline, lead, body::jsonb
        from unnest(${numbers}::bigint[], ${numbers.map(section)}::integer[], ${texts.map(({ headline }) => headline)}::text[],
          ${texts.map(({ lead }) => lead)}::text[], ${texts.map(({ body }) => JSON.stringify(body))}::text[])
          as a(n, section, headline, lead, body)`.execute(db);
      await sql`update article a set live_revision_id = r.id from revision r
        where r.article_code = a.code and a.code >= ${FIRST + start} and a.code < ${FIRST + start + BATCH}`.execute(
        db,
      );
      // Each tells a report of its own, or the servers would look for their stories all the while.
      await sql`insert into story_article (article_code, story_code, told_at, keys, fresh)
        select code, code, published_at, '{}', false from article
        where code >= ${FIRST + start} and code < ${FIRST + start + BATCH} on conflict do nothing`.execute(
        db,
      );
    });
  }
  await sql`vacuum analyze article`.execute(ctx.db);
  await sql`analyze revision`.execute(ctx.db);
}

const agoOf = (ctx: Context, { number, to }: { number: number; to: number }): Date =>
  new Date(ctx.now().getTime() - (to - number) * MINUTES * 60_000);

function textOf(number: number) {
  const dice = diceOf(number + 7);
  const topic = Math.floor(dice() * TOPICS);
  const used: string[] = [];
  const fresh = (): string =>
    dice() < 0.25
      ? wordOf(200 + ((topic * 7907 + Math.floor(dice() ** 2 * TOPIC_WORDS) * 131) % (VOCABULARY - 200)))
      : wordOf(Math.floor(VOCABULARY ** dice()) - 1);
  const word = (): string => {
    const again = dice() < AGAIN ? used[Math.floor(dice() * used.length)] : undefined;
    const next = again ?? fresh();
    used.push(next);
    return next;
  };
  const words = (count: number): string => Array.from({ length: count }, word).join(" ");
  const paragraphs = Array.from({ length: 5 }, () => `${words(WORDS / 10)}. ${words(WORDS / 10)}.`);
  return { headline: words(9), lead: `${words(25)}.`, body: fromText(paragraphs.join("\n")) };
}
