// How alike two texts are: which terms tell what one is about, and how loudly another one says the same. Near to the
// cosine of both, for which the rows of the index lack a measure: in its place stands their length.
import type { Vocabulary } from "../rows/vocabulary.ts";
import { termHash, WEIGHT_STEP } from "../rows/weights.ts";
import type { WeighedTerm } from "./rank.ts";

/**
 * How soon more of the same word says no more, and how much a long text counts as a long one. Much later than for a
 * short question: what a text says again and again is what it is about. Measured on judged news.
 */
const K = 10;
const B = 0.75;
/** A rare term tells more in either text, though less than twice over: its rarity is raised to this. */
const RARITY = 1.5;
/** So many terms tell what a text is about. */
const TELLING = 40;
/** How loudly what others say is heard beside what a text says itself. */
const HEARD = 0.4;

export interface TellingTerm extends WeighedTerm {
  /** So many articles hold it. */
  holding: number;
}

/** Terms that are frequent in it and rare elsewhere, the most telling first; what `told` articles hold leads nowhere. */
export function tellingTerms(
  counts: ReadonlyMap<string, number>,
  { vocabulary, told }: { vocabulary: Vocabulary; told: number },
): TellingTerm[] {
  const all = vocabulary.documents;
  return [...counts]
    .flatMap(([term, count]) => {
      const holding = Math.min(vocabulary.of(term) ?? 0, all);
      if (holding <= told && all > 0) return [];
      const rarity = Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
      return [{ term, holding, worth: (count / (count + K)) * rarity ** RARITY }];
    })
    .sort(byWorth)
    .slice(0, TELLING);
}

/** What a text says, and more softly what those say that are like it. */
export function saidTogether(own: WeighedTerm[], others: WeighedTerm[]): WeighedTerm[] {
  const worths = new Map<string, number>();
  const add = (terms: WeighedTerm[], loudness: number): void => {
    const all = Math.hypot(...terms.map(({ worth }) => worth));
    for (const { term, worth } of terms) {
      worths.set(term, (worths.get(term) ?? 0) + (loudness * worth) / all);
    }
  };
  add(own, 1);
  add(others, HEARD);
  return [...worths]
    .map(([term, worth]) => ({ term, worth }))
    .sort(byWorth)
    .slice(0, TELLING);
}

/** 1 for a text that says nothing else. Old and new alike: whoever asks weighs the time. */
export function likenessTo(
  terms: WeighedTerm[],
  usualLength: number,
): (found: { length: number; weights: Buffer }) => number {
  const worths = new Map(terms.map(({ term, worth }) => [termHash(term), worth]));
  const all = terms.reduce((sum, { worth }) => sum + worth, 0);
  return ({ length, weights }) => {
    const norm = K * (1 - B + (B * length) / usualLength);
    let said = 0;
    for (let at = 4; at < weights.length; at += 5) {
      const worth = worths.get(weights.readUInt32BE(at));
      if (worth === undefined) continue;
      const weight = weights.readUInt8(at + 4) / WEIGHT_STEP;
      said += (worth * weight) / (weight + norm);
    }
    return said / all;
  };
}

const byWorth = (one: WeighedTerm, other: WeighedTerm): number =>
  other.worth - one.worth || (one.term < other.term ? -1 : 1);
