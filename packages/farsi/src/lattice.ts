// The cheapest way to write a run of words: a shortest path over every known spelling of one, two or three
// neighbouring words. Half-spaces and spaces that are in the text stay unless a spelling is clearly cheaper.

import { affixes } from "./affixes.ts";
import { joinsNothingAfter } from "./letters.ts";
import type { Lexicon } from "./lexicon.ts";
import { type JointKind, secondPartOf, type Written } from "./spellings.ts";
import { weights } from "./weights.ts";
import type { RunWord } from "./word-runs.ts";

/** Words [start, end) of a run written as one, with half-spaces at `joints` of their letters together. */
export type Change = {
  start: number;
  end: number;
  key: string;
  joints: number;
  /** What the half-spaces that are put in bind. */
  kinds: JointKind[];
  /** How much cheaper this is than leaving the text, and than any other spelling; in natural-log units. */
  margin: number;
  /** −ln of the share this word has in the table. */
  rarity: number;
};

export type Table = { lexicon: Lexicon; spellings: (key: string) => readonly Written[] };

/** Added to the price of a split and of a merge: what the whole text shows about its own losses. */
export type Climate = { split: number; merge: number };

type Step = { from: number; cost: number; key: string; written: Written | undefined; spaced: boolean };

/** The changes that make the run cheapest, in order; empty when it is best as it is. */
export function bestChanges(table: Table, run: readonly RunWord[], climate: Climate): Change[] {
  const steps: Step[] = [{ from: -1, cost: 0, key: "", written: undefined, spaced: false }];
  const alone: number[] = [];
  for (let at = 0; at < run.length; at++)
    steps.push({ from: at, cost: Infinity, key: "", written: undefined, spaced: false });
  for (let at = 0; at < run.length; at++) {
    const word = run[at]!;
    alone.push(costAlone(table, word));
    relax(steps, at, at + 1, {
      cost: steps[at]!.cost + alone[at]!,
      key: word.key,
      written: undefined,
      spaced: true,
    });
    if (word.key.length <= 30)
      span(table, { run, at, size: 1, key: word.key, kept: word.joints, spaces: 0 }, climate, steps);
    const second = run[at + 1];
    if (!second || word.closed) continue;
    const two = word.key + second.key;
    if (two.length > 30) continue;
    const spaces = 1 << (word.key.length - 1);
    const kept = word.joints | (second.joints << word.key.length);
    if (mayJoin(table.lexicon, two, word, second)) {
      span(table, { run, at, size: 2, key: two, kept, spaces }, climate, steps);
    }
    const third = run[at + 2];
    if (!third || second.closed) continue;
    const three = two + third.key;
    if (three.length > 30) continue;
    if (!table.lexicon.has(three) && !affixes.has(third.key)) continue;
    span(
      table,
      {
        run,
        at,
        size: 3,
        key: three,
        kept: kept | (third.joints << two.length),
        spaces: spaces | (1 << (two.length - 1)),
      },
      climate,
      steps,
    );
  }
  return backtrack(table, { run, steps, alone }, climate);
}

type Span = { run: readonly RunWord[]; at: number; size: number; key: string; kept: number; spaces: number };

function span(table: Table, here: Span, climate: Climate, steps: Step[]) {
  const before = steps[here.at]!.cost;
  for (const written of table.spellings(here.key)) {
    const price = priceOf(table, here, written, climate);
    if (price === undefined) continue;
    const spaced = written.spaces !== 0;
    relax(steps, here.at, here.at + here.size, { cost: before + price, key: here.key, written, spaced });
  }
}

function relax(steps: Step[], from: number, to: number, step: Omit<Step, "from">) {
  const best = steps[to]!;
  if (step.cost >= best.cost) return;
  best.from = from;
  best.cost = step.cost;
  best.key = step.key;
  best.written = step.written;
  best.spaced = step.spaced;
}

/** What it costs to write the span so; undefined when the spelling does not fit what the text has. */
function priceOf(table: Table, here: Span, written: Written, climate: Climate): number | undefined {
  const { kept, spaces } = here;
  if ((written.joints & kept) !== kept) return undefined;
  if (written.spaces) return written.spaces === spaces && written.joints === kept ? written.cost : undefined;
  let price = written.cost;
  for (let at = 0, rest = spaces; rest; at++, rest >>>= 1) {
    const space = rest & 1 ? priceOfSpace(table, { here, written, at }, climate) : 0;
    if (space === undefined) return undefined;
    price += space;
  }
  for (let at = 0, rest = written.joints & ~kept & ~spaces; rest; at++, rest >>>= 1) {
    const kind = rest & 1 ? written.kinds[at] : undefined;
    if (kind) price += weights.split[kind] + climate.split * weights.restShare[kind];
  }
  return written.plural && kept === 0 ? price + written.plural * byNeighbours(table, here) : price;
}

/** What it costs to take out the space after letter `at`. */
function priceOfSpace(
  { lexicon }: Table,
  { here, written, at }: { here: Span; written: Written; at: number },
  climate: Climate,
): number | undefined {
  const { key, spaces } = here;
  const kind = written.kinds[at];
  const marks = (written.joints | spaces) >>> (at + 1);
  const part = marks ? key.slice(at + 1, at + 33 - Math.clz32(marks & -marks)) : key.slice(at + 1);
  if (part === "است") return undefined;
  if (!kind) {
    const host = affixes.get(key.slice(at + 1))?.host;
    if (!joinsNothingAfter(key[at] ?? "") || !host || host === "final") return undefined;
    return weights.close + climate.merge;
  }
  if (kind === "seen") {
    if (part === "الله") return undefined;
    if (!lexicon.has(part) || !lexicon.has(key.slice(0, at + 1))) return weights.unknownPart;
  }
  const bound = weights.bound[kind];
  if (bound === undefined || !isBound(lexicon, part))
    return weights.merge[kind] + climate.merge * weights.restShare[kind];
  return weights.merge[kind] + bound + climate.merge * weights.boundRest;
}

/** True for a second part that is bound to a word about as often as it is a word of its own: «کننده», «سازی». */
function isBound(lexicon: Lexicon, word: string): boolean {
  const bound = secondPartOf(lexicon, word);
  if (bound === undefined) return false;
  const alone = lexicon.spellings(word)?.find((spelling) => !spelling.joints && !spelling.spaces)?.cost;
  return alone === undefined || bound + weights.boundBy < alone;
}

function byNeighbours(table: Table, { run, at, size }: Span): number {
  const next = run[at + size]?.key;
  const previous = run[at - 1]?.key ?? (run[at]?.counted ? "#" : ".");
  const after = table.lexicon.pluralBefore(next ?? ".");
  const before = table.lexicon.pluralAfter(previous);
  return 0.5 * weights.neighbours * ((after === 0 && next ? weights.unknownNext : after) + before);
}

function mayJoin(lexicon: Lexicon, together: string, first: RunWord, second: RunWord): boolean {
  return (
    lexicon.has(together) ||
    affixes.has(second.key) ||
    secondPartOf(lexicon, second.key) !== undefined ||
    first.key === "می" ||
    first.key === "نمی" ||
    lexicon.firstPart(first.key) !== undefined
  );
}

/** What the word costs just as it stands. */
function costAlone(table: Table, word: RunWord): number {
  let cost = word.joints ? weights.unknownJoined : weights.unknown + weights.unknownLetter * word.key.length;
  if (word.key.length > 30) return cost;
  for (const written of table.spellings(word.key)) {
    if (!written.spaces && written.joints === word.joints && written.cost < cost) cost = written.cost;
  }
  return cost;
}

type Path = { run: readonly RunWord[]; steps: Step[]; alone: number[] };

function backtrack(table: Table, { run, steps, alone }: Path, climate: Climate): Change[] {
  const changes: Change[] = [];
  for (let end = run.length; end > 0; ) {
    const { from, key, written, spaced } = steps[end]!;
    const start = from;
    if (written && !spaced) {
      const here = spanOf(run, start, end, key);
      if (end - start > 1 || written.joints !== here.kept) {
        changes.push(changeOf(table, { here, written, end, alone }, climate));
      }
    }
    end = start;
  }
  return changes.reverse();
}

function spanOf(run: readonly RunWord[], start: number, end: number, key: string): Span {
  let kept = 0;
  let spaces = 0;
  let letters = 0;
  for (let at = start; at < end; at++) {
    kept |= run[at]!.joints << letters;
    letters += run[at]!.key.length;
    if (at < end - 1) spaces |= 1 << (letters - 1);
  }
  return { run, at: start, size: end - start, key, kept, spaces };
}

function changeOf(
  table: Table,
  { here, written, end, alone }: { here: Span; written: Written; end: number; alone: number[] },
  climate: Climate,
): Change {
  const price = priceOf(table, here, written, climate) ?? written.cost;
  let other = 0;
  for (let at = here.at; at < end; at++) other += alone[at] ?? 0;
  for (const rival of table.spellings(here.key)) {
    if (rival === written) continue;
    const rivalPrice = priceOf(table, here, rival, climate);
    if (rivalPrice !== undefined && rivalPrice < other) other = rivalPrice;
  }
  const added = written.joints & ~here.kept;
  const kinds = written.kinds.filter(
    (kind, at): kind is JointKind => kind !== undefined && ((added >> at) & 1) === 1,
  );
  return {
    start: here.at,
    end,
    key: here.key,
    joints: written.joints,
    kinds,
    margin: other - price,
    rarity: written.cost,
  };
}
