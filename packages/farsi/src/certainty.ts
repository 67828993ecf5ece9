// Which half-space repairs a machine may make alone: those that are right far more than 99 times in 100.

import type { Change } from "./lattice.ts";
import type { JointKind } from "./spellings.ts";

/** The least margin of a change, and how rare its word may be at most (−ln of its share of all words). */
type Bound = { margin: number; rarity: number };
/** For changes that put a half-space where nothing stood, and for those that take out a space. */
type Bounds = { split: Bound; merge: Bound };

const anyWord = 99;
const from = (margin: number, rarity = 14): Bound => ({ margin, rarity });
const never = from(Number.POSITIVE_INFINITY);

/** By what a half-space binds. */
const bounds: Readonly<Record<Exclude<JointKind, "final">, Bounds>> = {
  plural: { split: from(6, 15), merge: from(5, anyWord) },
  verb: { split: from(5, 16), merge: from(5, anyWord) },
  listed: { split: from(11, 13), merge: from(13, 13) },
  seen: { split: from(5, 13), merge: never },
  made: { split: never, merge: never },
  degree: { split: from(5), merge: from(9, 15) },
  without: { split: from(5), merge: from(7, anyWord) },
  participle: { split: from(5, anyWord), merge: never },
  numeral: { split: from(5, 12.5), merge: from(8, 12) },
};

/** «ای», «اند», «اش» … are an ending of their own beyond doubt only after some letters. */
const afterHe: Readonly<Record<string, Bounds>> = {
  اند: { split: from(3, anyWord), merge: from(3, 13.5) },
  ام: { split: from(3, anyWord), merge: from(5, 15) },
  ایم: { split: from(3, anyWord), merge: from(8, anyWord) },
  اید: { split: from(3, anyWord), merge: from(8, anyWord) },
  است: { split: from(3, anyWord), merge: never },
  ای: { split: from(5, anyWord), merge: from(8, 12) },
};
const owners: Bounds = { split: from(3, anyWord), merge: from(5, 15) };
const afterYe: Bounds = { split: from(5, 16), merge: from(7, 15) };
const neither: Bounds = { split: never, merge: never };

/** Kinds that may stand in one change (بی‌خانمان‌ها, رده‌بندی‌های), and how clear and common it must be then. */
const together: ReadonlySet<JointKind> = new Set(["listed", "plural", "without", "degree"]);
const inOne = from(9, 16);

/** True when every half-space that the change puts in is beyond doubt. */
export function isSure({ key, kinds, margin, rarity, start, end }: Change): boolean {
  if (kinds.length === 0) return false;
  const side = end - start > 1 ? "merge" : "split";
  if (kinds.some((kind) => kind !== kinds[0]) && kinds.every((kind) => together.has(kind)))
    return margin >= inOne.margin && rarity <= inOne.rarity;
  return kinds.every((kind) => {
    const least = (kind === "final" ? finalBounds(key) : bounds[kind])[side];
    return margin >= least.margin && rarity <= least.rarity;
  });
}

/** True when a change shows how the text as a whole lost its half-spaces; less than a machine needs to act on. */
export function isEvidence({ kinds, margin, rarity, start, end }: Change): boolean {
  if (kinds.some((kind) => kind === "plural" || kind === "verb")) return true;
  const side = end - start > 1 ? "merge" : "split";
  return kinds.every((kind) => margin >= telling[kind][side] && (kind !== "seen" || rarity <= 12.5));
}

const telling: Readonly<Record<JointKind, { split: number; merge: number }>> = {
  plural: { split: 0, merge: 0 },
  verb: { split: 0, merge: 0 },
  final: { split: 9, merge: 13 },
  listed: { split: 11, merge: 15 },
  seen: { split: 9, merge: 99 },
  made: { split: 13, merge: 99 },
  degree: { split: 5, merge: 13 },
  without: { split: 8, merge: 12 },
  participle: { split: 8, merge: 99 },
  numeral: { split: 6, merge: 12 },
};

function finalBounds(key: string): Bounds {
  const [, host, ending = ""] = /(.)(ای|ام|ات|اش|اند|ایم|اید|مان|تان|شان|است)$/.exec(key) ?? [];
  if (host === "ه") return afterHe[ending] ?? owners;
  return host === "ی" && /^ا[شمت]$/.test(ending) ? afterYe : neither;
}
