// Live articles about the same as one: those that share most of what is rare in it.
import { stopWords } from "@dabir/farsi";
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { findArticles } from "./find-articles.ts";
import type { Hit } from "./search-index.ts";
import { vocabularyOf } from "./vocabulary.ts";

const TELLING = 10;

export async function relatedArticles(
  ctx: Context,
  { code, limit }: { code: number; limit: number },
): Promise<Hit[]> {
  const terms = await tellingTerms(ctx, code);
  const { hits } = await findArticles(ctx, { words: terms.join(" "), limit: limit + 1 });
  return hits.filter((hit) => hit.code !== code).slice(0, limit);
}

/** The terms that are frequent in the article and rare elsewhere, the most telling first. */
async function tellingTerms(ctx: Context, code: number): Promise<string[]> {
  const { rows } = await sql<{ term: string; count: number }>`
    select word.lexeme as term, cardinality(word.positions) as count
    from search_row r, unnest(r.tsv) as word
    where r.code = ${code} and not r.draft and cardinality(word.positions) > 0`.execute(ctx.reads);
  const telling = rows.filter(({ term }) => term.length > 1 && !stopWords.has(term));
  const vocabulary = await vocabularyOf(ctx, { terms: telling.map(({ term }) => term), joined: [] });
  const worth = ({ term, count }: { term: string; count: number }): number =>
    (count / (count + 1.2)) * Math.log((vocabulary.documents + 1) / ((vocabulary.of(term) ?? 1) + 0.5));
  return telling
    .sort((one, other) => worth(other) - worth(one) || (one.term < other.term ? -1 : 1))
    .slice(0, TELLING)
    .map(({ term }) => term);
}
