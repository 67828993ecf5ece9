// Which tags go with the words of a headline: what the articles bear that have the same word in theirs. So «استقلال»
// leads to the club, by whatever name its tag goes.
import { stopWords } from "@dabir/farsi";
import { sql } from "kysely";
import type { Context } from "../../../context.ts";
import { lexeme } from "../../search/answers/lexeme.ts";
import { limited } from "../../search/answers/limited.ts";
import { vocabularyOf } from "../../search/rows/vocabulary.ts";
import { headlineTerm, searchTerms } from "../../search/terms.ts";

/** So many words are asked, the rarest; what stands in more headlines tells nothing and takes long. */
const WORDS = 10;
const MOST_HELD = 20_000;
/** Of each word so many of the newest headlines. */
const NEWEST = 300;

/** By tag: of the headlines with one of the words the share that bears it, by the word that tells most. */
export async function headlineTags(
  ctx: Context,
  { code, headline }: { code?: number | undefined; headline: string },
): Promise<Map<number, number>> {
  const words = await tellingWords(ctx, headline);
  if (words.length === 0) return new Map();
  const rows = await limited(ctx, {
    way: "words",
    work: async (db) => {
      const { rows: found } = await sql<{ id: number; bearing: number; tagged: number }>`
        with borne as materialized (
          select word.question, l.tag_id, h.code
          from unnest(${words.map((word) => lexeme(headlineTerm(word)))}::text[]) as word(question)
          cross join lateral (
            select code from search_row
            where tsv @@ word.question::tsquery and not draft and edition = ${ctx.edition.id}
              and code <> ${code ?? 0}
            order by at desc, code desc limit ${NEWEST}
          ) h
          join article_tag l on l.article_code = h.code
        )
        select tag_id as id, count(*)::integer as bearing, (
          select count(distinct code) from borne every where every.question = own.question)::integer as tagged
        from borne own group by question, tag_id`.execute(db);
      return found;
    },
  });
  const tags = new Map<number, number>();
  for (const { id, bearing, tagged } of rows ?? []) {
    // Two may be chance, one of many is.
    if (bearing < 2 && bearing / (tagged + 1) <= 0.3) continue;
    tags.set(id, Math.max(tags.get(id) ?? 0, bearing / (tagged + 1.5)));
  }
  return tags;
}

async function tellingWords(ctx: Context, headline: string): Promise<string[]> {
  const terms = searchTerms(headline).terms.map(({ term }) => term);
  const words = [...new Set(terms)].filter((term) => term.length > 1 && !stopWords.has(term));
  const vocabulary = await vocabularyOf(ctx, { terms: words.map(headlineTerm), joined: [] });
  const held = (word: string): number => vocabulary.of(headlineTerm(word)) ?? 0;
  return words
    .filter((word) => held(word) > 0 && held(word) < MOST_HELD)
    .sort((a, b) => held(a) - held(b))
    .slice(0, WORDS);
}
