// Known-item search: the headline or the lead of an article is the question, the rest of its text among all texts
// the answer. The question is typed as it is, with its half-spaces deleted, with spaces in their place, and with
// Arabic letters. BM25 over all terms.

import { tokens } from "../../src/tokens.ts";
import type { NewsItem } from "./news.ts";

const K1 = 1.2;
const B = 0.75;
const WAYS: Record<string, (text: string) => string> = {
  "as is": (text) => text,
  deleted: (text) => text.replaceAll("\u200c", ""),
  "as spaces": (text) => text.replaceAll("\u200c", " "),
  "Arabic letters": (text) => text.replaceAll("ی", "ي").replaceAll("ک", "ك"),
};

const TASKS: Record<string, { question: (item: NewsItem) => string; answer: (item: NewsItem) => string }> = {
  headlines: { question: ({ title }) => title, answer: ({ lead, body }) => `${lead}\n${body}` },
  leads: { question: ({ lead }) => lead, answer: ({ body }) => body },
};

/** Mean reciprocal ranks in points of 100, by way of typing, and how far they lie apart. */
export type Retrieval = { name: string; asked: number; columns: [string, number][]; spread: number };
type Question = { query: string; item: number };
type Posting = { item: number; count: number };
type Index = { postings: Map<string, Posting[]>; lengths: number[]; mean: number };

/** Every task with at most `most` of its questions, and with those of them that have a half-space. */
export function retrieval(items: readonly NewsItem[], most: number): Retrieval[] {
  return Object.entries(TASKS).flatMap(([name, { question, answer }]) => {
    const index = indexOf(items.map(answer));
    const asked = items
      .map((item, at) => ({ query: question(item), item: at }))
      .filter(({ query }) => query.trim() !== "")
      .filter((_, at, all) => at % Math.max(1, Math.floor(all.length / most)) === 0);
    const ranked = asked.map((one) => ({ one, points: pointsOf(index, one) }));
    const spaced = ranked.filter(({ one }) => one.query.includes("\u200c"));
    return [columnsOf(name, ranked), columnsOf(`${name} with a half-space`, spaced)];
  });
}

function pointsOf(index: Index, { query, item }: Question): number[] {
  const asIs = 100 / rankOf(index, { query, item });
  return Object.values(WAYS).map((way) => {
    const typed = way(query);
    return typed === query ? asIs : 100 / rankOf(index, { query: typed, item });
  });
}

function columnsOf(name: string, ranked: readonly { points: number[] }[]): Retrieval {
  const columns = Object.keys(WAYS).map((way, at): [string, number] => [
    way,
    ranked.reduce((sum, { points }) => sum + (points[at] ?? 0), 0) / ranked.length,
  ]);
  const means = columns.map(([, mean]) => mean);
  return { name, asked: ranked.length, columns, spread: Math.max(...means) - Math.min(...means) };
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
function rankOf({ postings, lengths, mean }: Index, { query, item }: Question): number {
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
