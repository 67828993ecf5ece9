// Which half-space repairs a machine may make alone: those that are right far more than 99 times in 100.

import type { Change } from "./lattice.ts";
import type { JointKind } from "./spellings.ts";

/** The margin a change must have, by what it binds and whether it takes out a space. */
const least: Readonly<Record<JointKind, { split: number; merge: number }>> = {
  plural: { split: 4, merge: 5 },
  verb: { split: 5, merge: 5 },
  final: { split: 6, merge: 6 },
  listed: { split: 8, merge: 13 },
  seen: { split: 7, merge: 20 },
  made: { split: 13, merge: 20 },
  degree: { split: 3, merge: 9 },
  without: { split: 6, merge: 9 },
  participle: { split: 6, merge: 20 },
  numeral: { split: 3, merge: 8 },
};

/** A compound that only texts know must be seen this often (−ln of its share of all words). */
const commonEnough = 12.5;

/** True when every half-space that the change puts in is beyond doubt. */
export function isSure(change: Change): boolean {
  const side = change.end - change.start > 1 ? "merge" : "split";
  return change.kinds.every(
    (kind) => change.margin >= least[kind][side] && (kind !== "seen" || change.rarity <= commonEnough),
  );
}
