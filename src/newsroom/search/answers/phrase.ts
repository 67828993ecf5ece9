// Words side by side, as a tsquery. The index knows which texts hold the words but not where: every text with all of
// them is looked at. Where two that stand nearly everywhere are neighbours, it is asked for the pair.

import type { Vocabulary } from "../rows/vocabulary.ts";
import { pairTerm } from "../terms.ts";
import type { Asked, Slot } from "./asked.ts";
import { lexeme } from "./lexeme.ts";

type Known = Pick<Vocabulary, "isPaired">;

export function phraseQuery(phrase: Asked, known: Known): string {
  const chains = chainsOf(phrase).map((slots) => chainQuery(slots, known));
  return chains.length === 1 ? `(${chains[0]})` : `(${chains.map((chain) => `(${chain})`).join(" | ")})`;
}

/** The pairs of a phrase, whether or not they are kept. */
export const pairsOf = (phrase: Asked): string[] =>
  chainsOf(phrase).flatMap((slots) => neighbours(slots).flatMap(({ pairs }) => pairs));

/** A neighbour of a word that it stands beside by chance, in how many of the texts that hold both. */
const BY_CHANCE = 0.05;

/** How much less, about, it lets in than its words alone do. */
export function phraseShare(phrase: Asked, { isPaired, of, documents }: Vocabulary): number {
  const shares = chainsOf(phrase).map((slots) => {
    const found = neighbours(slots).map(({ words, pairs }) => {
      const held = pairs.reduce((sum, pair) => sum + (of(pair) ?? 0), 0);
      return words.every(isPaired) ? (held + 0.5) / Math.max(1, documents) : BY_CHANCE;
    });
    return Math.min(1, ...found);
  });
  return Math.min(
    1,
    shares.reduce((sum, share) => sum + share, 0),
  );
}

/** The words as they stand, and with those joined that may be. */
function chainsOf({ slots, joints }: Asked): Slot[][] {
  if (joints.length === 0) return [slots];
  const joined: Slot[] = [];
  for (let at = 0; at < slots.length; ) {
    const joint = joints.find(({ from }) => from === at);
    joined.push(joint ? [joint.joined] : (slots[at] as Slot));
    at = joint ? joint.to : at + 1;
  }
  return [slots, joined];
}

/** Every two places side by side: what may stand there, and as which pairs. */
const neighbours = (slots: Slot[]): { words: string[]; pairs: string[] }[] =>
  slots.slice(1).map((slot, at) => {
    const before = slots[at] as Slot;
    return {
      words: [...before, ...slot],
      pairs: before.flatMap((one) => slot.map((other) => pairTerm(one, other))),
    };
  });

function chainQuery(slots: Slot[], { isPaired }: Known): string {
  const pairs = neighbours(slots).filter(({ words }) => words.every(isPaired));
  return [...pairs.map((one) => either(one.pairs)), slots.map(either).join(" <-> ")].join(" & ");
}

const either = (terms: string[]): string =>
  terms.length > 1 ? `(${terms.map(lexeme).join(" | ")})` : lexeme(terms[0] as string);
