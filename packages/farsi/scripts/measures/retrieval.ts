// Known-item search: the headline of an article is the question, its text among all texts the answer. The question
// is typed as it is, with its half-spaces deleted, with spaces in their place, and with Arabic letters.

import { tokens } from "../../src/tokens.ts";
import type { NewsItem } from "./news.ts";

const K1 = 1.2;
const B = 0.75;
const WAYS: Record<string, (text: string) => string> = {
  "as is": (text) => text,
  "half-spaces deleted": (text) => text.replaceAll("\u200c", ""),
  "half-spaces as spaces": (text) => text.replaceAll("\u200c", " "),
  "Arabic letters": (text) => text.replaceAll("ی", "ي").replaceAll("ک", "ك"),
};

type Posting = { item: number; count: number };
type Index = { postings: Map<string, Posting[]>; lengths: number[]; mean: number };

/** Mean reciprocal rank of each way of typing, over at most `most` headlines that have a half-space. */
export function retrieval(items: readonly NewsItem[], most: number): [string, number][] {
  const index = indexOf(items.map((item) => `${item.lead}\n${item.body}`));
  const asked = items
    .map((item, at) => ({ at, headline: item.title }))
    .filter(({ headline }) => headline.includes("\u200c"))
    .filter((_, at, all) => at % Math.max(1, Math.floor(all.length / most)) === 0);
  return Object.entries(WAYS).map(([way, typed]) => {
    let sum = 0;
    for (const { at, headline } of asked) sum += 1 / rankOf(index, { query: typed(headline), item: at });
    return [way, sum / asked.length];
  });
}

function termsOf(text: string): string[] {
  return tokens(text).flatMap((token) => token.terms.map(({ term }) => term));
}

function indexOf(texts: readonly string[]): Index {
  const postings = new Map<string, Posting[]>();
  const lengths = texts.map((text, item) => {
    const counts = new Map<string, number>();
    const terms = termsOf(text);
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const list = postings.get(term);
      if (list) list.push({ item, count });
      else postings.set(term, [{ item, count }]);
    }
    return terms.length;
  });
  return { postings, lengths, mean: lengths.reduce((sum, length) => sum + length, 0) / lengths.length };
}

/** The place of the item among the answers, from 1; infinite when it is not among them. */
function rankOf(
  { postings, lengths, mean }: Index,
  { query, item }: { query: string; item: number },
): number {
  const scores = new Float64Array(lengths.length);
  for (const term of new Set(termsOf(query))) {
    const list = postings.get(term) ?? [];
    const rarity = Math.log(1 + (lengths.length - list.length + 0.5) / (list.length + 0.5));
    for (const { item: found, count } of list) {
      const length = K1 * (1 - B + (B * (lengths[found] ?? 0)) / mean);
      scores[found] = (scores[found] ?? 0) + (rarity * count * (K1 + 1)) / (count + length);
    }
  }
  const own = scores[item] ?? 0;
  if (own === 0) return Number.POSITIVE_INFINITY;
  let rank = 1;
  for (const score of scores) if (score > own) rank++;
  return rank;
}
