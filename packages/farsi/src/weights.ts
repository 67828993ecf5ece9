// The prices of half-space repair, in natural-log units, fitted on sentences whose half-spaces are right.

import type { JointKind } from "./spellings.ts";

type ByKind = Readonly<Record<JointKind, number>>;

export const weights = {
  /** A word no table knows: once, and for each of its letters; with half-spaces of its own, once only. */
  unknown: 6.8,
  unknownLetter: 2.5,
  unknownJoined: 6,
  /** Endings and parts put together here rather than found in the table. */
  affix: 0.5,
  /** A plural of a common word that nobody was seen to use, for each factor e of the word's frequency. */
  neverPlural: 1,
  joinedEnding: 1.7,
  firstPart: 1.5,
  secondPart: 1.1,
  partEnding: 1.5,
  unlistedVerb: 13,
  oddHost: 2,
  pluralOfVerb: 4,
  arabicPair: 4,
  /** How far the neighbours decide between «…‌های» and «…ه‌ای»; what an unknown next word says. */
  neighbours: 1,
  unknownNext: 1.1,
  /** A half-space put where nothing stood, and where a space stood. */
  split: {
    plural: 1.5,
    verb: -1.8,
    final: 1.2,
    listed: 1.3,
    seen: 3.2,
    made: -0.6,
    degree: 1.5,
    without: 0.6,
    participle: -1.5,
    numeral: -0.1,
  } as ByKind,
  merge: {
    plural: -1.9,
    verb: -1.5,
    final: -3.64,
    listed: -0.7,
    seen: 0.9,
    made: 4,
    degree: 0.2,
    without: -0.8,
    participle: 5.8,
    numeral: 0.5,
  } as ByKind,
  /** A merge that only texts know, of a word that no table knows alone: mostly names. */
  unknownPart: 30,
  /**
   * A merge with a second part that compounds are made of, how much the rest of the text says of it, and how much
   * rarer than alone it may be as such a part.
   */
  bound: { listed: -1.74, seen: -1.6, made: 0 } as Partial<ByKind>,
  boundRest: 0.65,
  boundBy: -2.2,
  /** How much of what the rest of the text says holds for each kind. */
  restShare: {
    plural: 1.25,
    verb: 1,
    final: 1,
    listed: 1.07,
    seen: 0.42,
    made: 1.12,
    degree: 0.75,
    without: 1,
    participle: 1,
    numeral: 0.75,
  } as ByKind,
  /** A space taken out where the next letter never joins (کشور ها → کشورها). */
  close: 0.5,
  /**
   * What the rest of the text says: it lost half-spaces in this way, it kept some, it lost them in the other way,
   * it shows nothing.
   */
  rest: {
    split: { lost: -1.17, lostSome: -1.17, keptOne: 5, keptMore: 2, lostOtherwise: 2.35, silent: -0.1 },
    merge: { lost: -1.17, lostSome: -1, keptOne: 8.1, keptMore: 3.8, lostOtherwise: 1.65, silent: 0.2 },
  },
} as const;
