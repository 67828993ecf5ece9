// Persian typed in Latin letters («khabar»), read as the archive's own words.
import { finglishMatcher } from "@dabir/farsi";
import { sql } from "kysely";
import type { Context } from "../../../context.ts";

/** So many of the commonest words are known in Latin letters. */
const MOST_WORDS = 30_000;
/** For so long nothing is learnt anew; a small archive grows quickly. */
const KEPT_MS = { full: 600_000, growing: 50_000 };

type Finder = ReturnType<typeof finglishMatcher>;

/** By edition. */
const finders = new Map<string, { find: Finder; until: number }>();

/** The text with every word that is known so in Persian letters; undefined where there is none. */
export async function fromFinglish(ctx: Context, text: string): Promise<string | undefined> {
  const find = await finderOf(ctx);
  const found = find(text);
  if (found.length === 0) return undefined;
  let out = "";
  let at = 0;
  for (const { word, start, end } of found) {
    out += text.slice(at, start) + word;
    at = end;
  }
  return out + text.slice(at);
}

/** Learns the words ahead where that is due, so that no reader waits for it. */
export async function learnFinglish(ctx: Context): Promise<void> {
  const now = ctx.now().getTime();
  if ((finders.get(ctx.edition.id)?.until ?? 0) < now) await learn(ctx);
}

/** What was learnt, however long ago; who comes before anything was learns it. */
async function finderOf(ctx: Context): Promise<Finder> {
  return finders.get(ctx.edition.id)?.find ?? learn(ctx);
}

/** The commoner of two words with the same consonants is meant. */
async function learn(ctx: Context): Promise<Finder> {
  const { rows } = await sql<{ term: string }>`select term from search_term
    where edition = ${ctx.edition.id} and documents > 2 and term ~ '^[[:alpha:]]{3,}$'
    order by documents desc limit ${MOST_WORDS}::integer`.execute(ctx.reads);
  const find = finglishMatcher(rows.map(({ term }) => term).reverse());
  const kept = rows.length < MOST_WORDS ? KEPT_MS.growing : KEPT_MS.full;
  finders.set(ctx.edition.id, { find, until: ctx.now().getTime() + kept });
  return find;
}
