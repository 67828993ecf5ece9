// Half-spaces put back where they were lost: deleted («میکند») or turned into spaces («می کند»). Only half-spaces
// are put in, in place of nothing or of spaces; every other character stays.

import { isEvidence, isSure } from "./certainty.ts";
import { bestChanges, type Change, type Climate, type Table } from "./lattice.ts";
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
const passes = 5;

/**
 * The text with its half-spaces restored. Addresses, names, code and Latin stay byte for byte. Repairing what was
 * repaired changes nothing more.
 */
export function repairHalfSpaces(text: string, mode: RepairMode = "sure"): string {
  if (!/[@#`<&_]|:\/\/|www\.|\ue000/.test(text)) return repairOpen(text, mode);
  return aroundProtected(text, (open) => repairOpen(open, mode));
}

function repairOpen(text: string, mode: RepairMode): string {
  let before = text;
  for (let pass = 0; pass < passes; pass++) {
    const after = repairOnce(before, mode);
    if (after === before) break;
    before = after;
  }
  return before;
}

function repairOnce(text: string, mode: RepairMode): string {
  let out = "";
  let kept = 0;
  for (const edit of halfSpaceEdits(text)) {
    if (mode === "sure" && !edit.sure) continue;
    out += text.slice(kept, edit.start) + edit.replacement;
    kept = edit.end;
  }
  return kept === 0 ? text : out + text.slice(kept);
}

/** Every likely repair in order, none overlapping. Protected stretches must be lifted out before. */
export function halfSpaceEdits(text: string): HalfSpaceEdit[] {
  if (!table) {
    const words = lexicon();
    table = { lexicon: words, spellings: spellingsOf(words) };
  }
  const runs: RunWord[][] = [];
  eachRun(text, (run) => runs.push(run));
  const known = table;
  let changes = runs.map((run) => bestChanges(known, run, { split: 0, merge: 0 }));
  const climate = climateOf(runs, changes);
  if (climate) changes = runs.map((run) => bestChanges(known, run, climate));
  return runs.flatMap((run, at) => (changes[at] ?? []).map((change) => editOf(text, run, change)));
}

/**
 * What the text shows about itself. A text that writes «ها» apart lost its half-spaces to spaces; one that has
 * some and lost none for certain is a careful text. Undefined when there is nothing to repair or to learn.
 */
function climateOf(runs: RunWord[][], changes: Change[][]): Climate | undefined {
  let kept = 0;
  let spaced = 0;
  let joined = 0;
  let any = false;
  for (const [at, run] of runs.entries()) {
    for (const word of run) kept += countBits(word.joints);
    for (const change of changes[at] ?? []) {
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
