// How well an article answers a question: BM25 over its fields as one text of weighted words, a little more for what
// is new. Articles of one age, such as an old archive, are told apart by their words alone.

import type { Vocabulary } from "../rows/vocabulary.ts";
import { WEIGHT_STEP } from "../rows/weights.ts";
import type { Asked } from "./asked.ts";

/** How soon more of the same word says no more, and how much a long text counts as a long one: measured on news. */
const K1 = 0.9;
const B = 0.4;
/** How much more what appears now is worth than what is old, and after how many days half of that. */
const NEWNESS = 0.15;
const HALF_DAYS = 20;
const DAY = 86_400_000;
/** So many terms are weighed: the rarest. */
const MOST_TERMS = 32;

export interface WeighedTerm {
  term: string;
  /** Rarity, times how often it was asked for. */
  worth: number;
}

/** The terms of a question with what each is worth, rarest first. */
export function weighedTerms({ slots, joints }: Asked, vocabulary: Vocabulary): WeighedTerm[] {
  const asked = new Map<string, number>();
  for (const term of [...slots.flat(), ...joints.map(({ joined }) => joined)]) {
    asked.set(term, (asked.get(term) ?? 0) + 1);
  }
  const { documents } = vocabulary;
  return [...asked]
    .map(([term, times]) => {
      const holding = Math.min(vocabulary.of(term) ?? 0, documents);
      return { term, worth: times * Math.log(1 + (documents - holding + 0.5) / (holding + 0.5)) };
    })
    .sort((one, other) => other.worth - one.worth || (one.term < other.term ? -1 : 1))
    .slice(0, MOST_TERMS);
}

export interface Weighable {
  at: Date;
  length: number;
  /** What each term weighs in it, in the order of the terms, as the index keeps it. */
  weights: number[];
}

export function scoreOf(
  found: Weighable,
  { terms, length, now }: { terms: WeighedTerm[]; length: number; now: Date },
): number {
  const norm = K1 * (1 - B + (B * found.length) / length);
  let score = 0;
  for (const [at, { worth }] of terms.entries()) {
    const weight = (found.weights[at] ?? 0) / WEIGHT_STEP;
    if (weight > 0) score += (worth * weight * (K1 + 1)) / (weight + norm);
  }
  const days = Math.max(0, (now.getTime() - found.at.getTime()) / DAY);
  return score * (1 + NEWNESS * 0.5 ** (days / HALF_DAYS));
}
