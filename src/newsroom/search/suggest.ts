// How what was typed may go on: the last word completed by what the archive's headlines use most, with what stands
// there beside the words before it.
import { fold } from "@dabir/farsi";
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { askedOf } from "./asked.ts";
import { headlineTerm } from "./terms.ts";

const SHORTEST = 2;

/** Whole questions, likeliest first. */
export async function suggestQueries(
  ctx: Context,
  { typed, limit }: { typed: string; limit: number },
): Promise<string[]> {
  const text = typed.slice(0, 200);
  const last = askedOf(text).slots.at(-1)?.[0];
  if (!last || last.length < SHORTEST || /\s$/.test(text)) return [];
  const before = text.slice(0, Math.max(0, text.length - lastWordLength(text)));
  const start = headlineTerm(last);
  const { rows } = await sql<{ term: string }>`
    select term from search_term
    where edition = ${ctx.edition.id} and term like ${`${likeText(start)}%`} order by documents desc, term limit ${limit}::integer`.execute(
    ctx.reads,
  );
  return rows.map(({ term }) => `${before}${term.slice(1)}`);
}

const likeText = (text: string): string => text.replace(/[\\%_]/g, "\\$&");

function lastWordLength(text: string): number {
  const word = /\S+$/.exec(text)?.[0] ?? "";
  return fold(word) === "" ? 0 : word.length;
}
