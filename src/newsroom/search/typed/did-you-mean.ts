// What somebody may have meant whose question found little: typed with the other keyboard layout, in Latin letters, or
// with a slip. Only what the archive knows is proposed.
import { fold } from "@dabir/farsi";
import { sql } from "kysely";
import type { Context } from "../../../context.ts";
import { searchTerms } from "../terms.ts";
import { fromFinglish } from "./finglish.ts";
import { inLatinLayout, inPersianLayout } from "./keyboard.ts";
import { withoutQuotes } from "./parse-query.ts";

const LONGEST = 100;
/** What has more unknown words than this is no slip of the hand. */
const MOST_SLIPS = 2;

/** Other questions, the likeliest first; none where the archive knows the words as they are. */
export async function didYouMean(ctx: Context, typed: string): Promise<string[]> {
  const text = typed.trim().slice(0, LONGEST);
  if (text === "") return [];
  const loose = withoutQuotes(text);
  if (await knows(ctx, text)) return loose === text ? [] : [loose];
  const layouts = [inPersianLayout(text), inLatinLayout(text)];
  const proposals: string[] = [];
  for (const other of layouts) if (other && (await knows(ctx, other))) proposals.push(other);
  if (proposals.length > 0) return proposals;
  const persian = /[a-z]/i.test(text) ? await fromFinglish(ctx, text) : await mended(ctx, text);
  return persian && fold(persian) !== fold(text) ? [persian] : [];
}

/** True where every word stands in some article. */
async function knows(ctx: Context, text: string): Promise<boolean> {
  const terms = termsOf(text);
  return terms.length > 0 && (await knownOf(ctx, terms)).size === terms.length;
}

const termsOf = (text: string): string[] => [...new Set(searchTerms(text).terms.map(({ term }) => term))];

/** Those terms that stand in some article. */
async function knownOf(ctx: Context, terms: string[]): Promise<Set<string>> {
  const { rows } = await sql<{ term: string }>`select term from search_term
    where edition = ${ctx.edition.id} and term = any(${terms})`.execute(ctx.reads);
  return new Set(rows.map(({ term }) => term));
}

/** Every unknown word by the one the archive has that is nearest to it; nothing where too much is unknown for a slip. */
async function mended(ctx: Context, text: string): Promise<string | undefined> {
  const words = text.split(/\s+/);
  const known = await knownOf(ctx, termsOf(text));
  const slips = words.filter((word) => !termsOf(word).every((term) => known.has(term)));
  if (slips.length > MOST_SLIPS) return undefined;
  const near = new Map(
    await Promise.all(slips.map(async (word) => [word, await nearest(ctx, fold(word))] as const)),
  );
  const out = words.map((word) => near.get(word) ?? word);
  return String(out) === String(words) ? undefined : out.join(" ");
}

async function nearest(ctx: Context, word: string): Promise<string | undefined> {
  if (word.length < 3 || word.length > 40) return undefined;
  const { rows } = await sql<{ term: string; documents: number }>`
    select term, documents from search_term
    where edition = ${ctx.edition.id} and term % ${word} and term ~ '^[[:alpha:]]'
    order by similarity(term, ${word}) desc, documents desc limit 30`.execute(ctx.reads);
  const most = word.length > 5 ? 2 : 1;
  const near = rows
    .map((row) => ({ ...row, steps: steps(row.term, word) }))
    .filter((row) => row.steps > 0 && row.steps <= most)
    .sort((one, other) => one.steps - other.steps || other.documents - one.documents);
  return near[0]?.term;
}

/** How many letters were left out, put in, changed, or two of them exchanged. */
export function steps(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const before = rows[i - 1] as number[];
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(
        (before[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (before[j - 1] as number) + same,
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, ((rows[i - 2] as number[])[j - 2] as number) + 1);
      }
      row.push(least);
    }
    rows.push(row);
  }
  return (rows.at(-1) as number[]).at(-1) as number;
}
