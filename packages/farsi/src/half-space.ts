// Half-spaces put back where they were lost: deleted («میکند») or turned into spaces («می کند»). Only half-spaces
// are put in, in place of nothing or of spaces; every other character stays.

import { isEvidence, isSure } from "./certainty.ts";
import { bestChanges, type Change, type Climate, type Options, optionsOf, type Table } from "./lattice.ts";
import { ZWNJ } from "./letters.ts";
import { lexicon } from "./lexicon.ts";
import { aroundProtected } from "./protect.ts";
import { spellingsOf } from "./spellings.ts";
import { weights } from "./weights.ts";
import { eachRun, type RunWord } from "./word-runs.ts";

/** sure: only what no reader would doubt, for machines. likely: everything more likely than not. */
export type RepairMode = "sure" | "likely";

/** A stretch of the text and what it should be. */
export type HalfSpaceEdit = {
  start: number;
  end: number;
  replacement: string;
  sure: boolean;
  /** Natural-log odds against leaving the text as it is. */
  margin: number;
};

let table: Table | undefined;
/** How often a text is gone over at most: what one pass puts in can settle what stands beside it. */
const passes = 6;

/**
 * The text with its half-spaces restored. Addresses, names, code and Latin stay byte for byte. Repairing what was
 * repaired changes nothing more.
 */
export function repairHalfSpaces(text: string, mode: RepairMode = "sure"): string {
  if (!/[@#`<&_]|:\/\/|www\.|\ue000/.test(text)) return repairOpen(text, mode);
  return aroundProtected(text, (open) => repairOpen(open, mode));
}

function repairOpen(text: string, mode: RepairMode): string {
  const stretches = stretchesOf(text);
  const places = stretches.map(({ words }) => ({ start: words[0]!.start, end: words.at(-1)!.end }));
  let changed = false;
  for (let pass = 0; pass < passes; pass++) {
    weigh(stretches);
    let again = false;
    for (const stretch of stretches) again = repairStretch(stretch, mode) || again;
    if (!again) break;
    changed = true;
  }
  if (!changed) return text;
  let out = "";
  let kept = 0;
  for (const [at, { start, end }] of places.entries()) {
    out += text.slice(kept, start) + writtenOf(stretches[at]!);
    kept = end;
  }
  return out + text.slice(kept);
}

/** Every likely repair in order, none overlapping. Protected stretches must be lifted out before. */
export function halfSpaceEdits(text: string): HalfSpaceEdit[] {
  const stretches = stretchesOf(text);
  weigh(stretches);
  return stretches.flatMap(({ words, changes }) => changes.map((change) => editOf(text, words, change)));
}

/** A run of words, the text that their offsets count in, and what would be changed in it. */
type Stretch = { text: string; words: RunWord[]; options: Options | undefined; changes: Change[] };

function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  eachRun(text, (words) => stretches.push({ text, words, options: undefined, changes: [] }));
  return stretches;
}

/** Finds the changes of every stretch, in the light of what all of them show. */
function weigh(stretches: Stretch[]) {
  if (!table) {
    const words = lexicon();
    table = { lexicon: words, spellings: spellingsOf(words) };
  }
  for (const stretch of stretches) {
    stretch.options ??= optionsOf(table, stretch.words);
    stretch.changes = bestChanges(stretch.options, { split: 0, merge: 0 });
  }
  const climate = climateOf(stretches);
  if (!climate) return;
  const dearer = climate.split >= 0 && climate.merge >= 0;
  for (const stretch of stretches)
    if (stretch.options && (stretch.changes.length > 0 || !dearer))
      stretch.changes = bestChanges(stretch.options, climate);
}

/** Puts the changes in that the mode allows; false when there are none. */
function repairStretch(stretch: Stretch, mode: RepairMode): boolean {
  const { text, words, changes } = stretch;
  const wanted = mode === "sure" ? changes.filter(isSure) : changes;
  if (wanted.length === 0) return false;
  let out = "";
  let kept = words[0]!.start;
  for (const change of wanted) {
    const edit = editOf(text, words, change);
    out += text.slice(kept, edit.start) + edit.replacement;
    kept = edit.end;
  }
  stretch.text = out + text.slice(kept, words.at(-1)!.end);
  const { counted } = words[0]!;
  eachRun(stretch.text, (run) => {
    stretch.words = run;
  });
  stretch.words[0]!.counted = counted;
  stretch.options = undefined;
  return true;
}

function writtenOf({ text, words }: Stretch): string {
  return text.slice(words[0]!.start, words.at(-1)!.end);
}

/**
 * What the text shows about itself. A text that writes «ها» apart lost its half-spaces to spaces; one that has
 * some and lost none for certain is a careful text. Undefined when there is nothing to repair or to learn.
 */
function climateOf(stretches: Stretch[]): Climate | undefined {
  let kept = 0;
  let spaced = 0;
  let joined = 0;
  let any = false;
  for (const { words, changes } of stretches) {
    for (const word of words) kept += countBits(word.joints);
    for (const change of changes) {
      any = true;
      if (!isEvidence(change)) continue;
      if (change.end - change.start > 1) spaced++;
      else joined++;
    }
  }
  if (!any) return undefined;
  const climate = {
    split: restSays(weights.rest.split, { own: joined, other: spaced, kept }),
    merge: restSays(weights.rest.merge, { own: spaced, other: joined, kept }),
  };
  return climate.split || climate.merge ? climate : undefined;
}

type Counts = { own: number; other: number; kept: number };

function restSays(price: typeof weights.rest.split | typeof weights.rest.merge, counts: Counts): number {
  const { own, other, kept } = counts;
  if (own > 0) return kept > 0 ? price.lostSome : price.lost;
  if (kept > 0) return price.keptOne + price.keptMore * Math.min(kept - 1, 3);
  return other > 0 ? price.lostOtherwise : price.silent;
}

function editOf(text: string, run: RunWord[], change: Change): HalfSpaceEdit {
  const { start } = run[change.start]!;
  const { end } = run[change.end - 1]!;
  let replacement = "";
  let letters = 0;
  for (let at = change.start; at < change.end; at++) {
    const word = run[at]!;
    let kept = word.start;
    for (let letter = 0; letter < word.key.length; letter++) {
      if (!((change.joints >> (letters + letter)) & 1) || (word.joints >> letter) & 1) continue;
      const place = word.ends ? (word.ends[letter] ?? word.end) : word.start + letter + 1;
      replacement += text.slice(kept, place) + ZWNJ;
      kept = place;
    }
    replacement += text.slice(kept, word.end);
    letters += word.key.length;
  }
  return { start, end, replacement, sure: isSure(change), margin: change.margin };
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest; rest &= rest - 1) count++;
  return count;
}
