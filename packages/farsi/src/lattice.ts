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

type Step = { from: number; cost: number; span: Span | undefined; way: Way | undefined };

/** The changes that make the run cheapest, in order; empty when it is best as it is. */
export function bestChanges({ alone, spans }: Options, climate: Climate): Change[] {
  const steps: Step[] = [{ from: -1, cost: 0, span: undefined, way: undefined }];
  for (let at = 0; at < alone.length; at++)
    steps.push({ from: at, cost: Infinity, span: undefined, way: undefined });
  for (let at = 0; at < alone.length; at++) {
    const before = steps[at]!.cost;
    const next = steps[at + 1]!;
    if (before + alone[at]! < next.cost) {
      next.from = at;
      next.cost = before + alone[at]!;
      next.span = undefined;
      next.way = undefined;
    }
    for (const span of spans[at] ?? none) {
      const end = steps[at + span.size]!;
      for (const way of span.ways) {
        const cost = before + priceIn(climate, way);
        if (cost >= end.cost) continue;
        end.from = at;
        end.cost = cost;
        end.span = span;
        end.way = way;
      }
    }
  }
  return backtrack({ steps, alone }, climate);
}

const none: readonly Span[] = [];

function priceIn(climate: Climate, way: Way): number {
  return way.price + way.split * climate.split + way.merge * climate.merge;
}

/** What each word of a run costs as it stands, and by first word the spans that may be written otherwise. */
export type Options = { alone: number[]; spans: (Span[] | undefined)[] };
/** Words of a run taken together: their letters, their half-spaces and the spaces between them, as bits. */
type Span = { at: number; size: number; key: string; kept: number; spaces: number; ways: Way[] };
/** One way to write a span: its price, and how much of what the text shows is added for splits and for merges. */
type Way = { written: Written; price: number; split: number; merge: number };

/** All that the weighing of a run needs, whatever the rest of the text shows. */
export function optionsOf(table: Table, run: readonly RunWord[]): Options {
  const options: Options = { alone: [], spans: [] };
  for (let at = 0; at < run.length; at++) {
    const word = run[at]!;
    const spellings = word.key.length > longest ? [] : table.spellings(word.key);
    options.alone.push(costAlone(word, spellings));
    const places = mergesAt({ table, run }, at);
    if (spellings.some((written) => !written.spaces && written.joints !== word.joints))
      places.push({ at, size: 1, key: word.key, kept: word.joints, spaces: 0 });
    const spans = places.map((place) => spanOf({ table, run }, place)).filter((span) => span.ways.length > 0);
    options.spans.push(spans.length > 0 ? spans : undefined);
  }
  return options;
}

/** Words longer than this are left alone: their places would not fit into the bits of a number. */
const longest = 30;

type Place = Omit<Span, "ways">;
type Making = { table: Table; run: readonly RunWord[] };

/** The two and three words from `at` on that may be one. */
function mergesAt({ table, run }: Making, at: number): Place[] {
  const places: Place[] = [];
  const [word, second, third] = [run[at]!, run[at + 1], run[at + 2]];
  if (!second || !mayTouch(word, second)) return places;
  const key = word.key + second.key;
  if (key.length > longest) return places;
  const spaces = 1 << (word.key.length - 1);
  const kept = word.joints | (second.joints << word.key.length);
  if (mayJoin(table.lexicon, { key, first: word, second })) places.push({ at, size: 2, key, kept, spaces });
  if (!third || key.length + third.key.length > longest || !mayTouch(second, third)) return places;
  const three = key + third.key;
  if (!affixes.has(third.key) && !table.lexicon.has(three)) return places;
  const all = { kept: kept | (third.joints << key.length), spaces: spaces | (1 << (key.length - 1)) };
  places.push({ at, size: 3, key: three, ...all });
  return places;
}

function spanOf(making: Making, place: Place): Span {
  const span: Span = { ...place, ways: [] };
  for (const written of making.table.spellings(span.key)) {
    const way = wayOf(making, { span, written });
    if (way) span.ways.push(way);
  }
  return span;
}

/** False for words that never become one: the first is whole, or ends in a letter that never joins. */
function mayTouch(first: RunWord, second: RunWord): boolean {
  if (first.closed) return false;
  if (!joinsNothingAfter(first.key.at(-1) ?? "")) return true;
  const host = affixes.get(second.key)?.host;
  return host !== undefined && host !== "final";
}

/** The price of writing the span so; undefined when the spelling does not fit what the text has. */
function wayOf(making: Making, { span, written }: { span: Span; written: Written }): Way | undefined {
  const { lexicon } = making.table;
  const { kept, spaces } = span;
  if ((written.joints & kept) !== kept) return undefined;
  const way: Way = { written, price: written.cost, split: 0, merge: 0 };
  if (written.spaces) return written.spaces === spaces && written.joints === kept ? way : undefined;
  for (let at = 0, rest = spaces; rest; at++, rest >>>= 1)
    if (rest & 1 && !takeOutSpace(lexicon, { span, way, at })) return undefined;
  for (let at = 0, rest = written.joints & ~kept & ~spaces; rest; at++, rest >>>= 1) {
    const kind = rest & 1 ? written.kinds[at] : undefined;
    if (!kind) continue;
    way.price += weights.split[kind];
    way.split += weights.restShare[kind];
  }
  if (written.plural && kept === 0) way.price += written.plural * byNeighbours(making, span);
  return way;
}

/** Adds what it costs to take out the space after letter `at`; false when it cannot be taken out. */
function takeOutSpace(lexicon: Lexicon, { span, way, at }: { span: Span; way: Way; at: number }): boolean {
  const { key, spaces } = span;
  const { written } = way;
  const kind = written.kinds[at];
  const marks = (written.joints | spaces) >>> (at + 1);
  const part = marks ? key.slice(at + 1, at + 33 - Math.clz32(marks & -marks)) : key.slice(at + 1);
  if (part === "است") return false;
  if (!kind) {
    const host = affixes.get(key.slice(at + 1))?.host;
    if (!joinsNothingAfter(key[at] ?? "") || !host || host === "final") return false;
    way.price += weights.close;
    way.merge += 1;
    return true;
  }
  if (kind === "seen") {
    if (part === "الله") return false;
    if (!lexicon.has(part) || !lexicon.has(key.slice(0, at + 1))) way.price += weights.unknownPart;
  }
  const bound = weights.bound[kind];
  const isPart = bound !== undefined && isBound(lexicon, part);
  way.price += weights.merge[kind] + (isPart ? bound : 0);
  way.merge += isPart ? weights.boundRest : weights.restShare[kind];
  return true;
}

/** True for a second part that is bound to a word about as often as it is a word of its own: «کننده», «سازی». */
function isBound(lexicon: Lexicon, word: string): boolean {
  const bound = secondPartOf(lexicon, word);
  if (bound === undefined) return false;
  const alone = lexicon.spellings(word)?.find((spelling) => !spelling.joints && !spelling.spaces)?.cost;
  return alone === undefined || bound + weights.boundBy < alone;
}

function byNeighbours({ table: { lexicon }, run }: Making, { at, size }: Span): number {
  const next = run[at + size]?.key;
  const previous = run[at - 1]?.key ?? (run[at]?.counted ? "#" : ".");
  const after = lexicon.pluralBefore(next ?? ".");
  const before = lexicon.pluralAfter(previous);
  return 0.5 * weights.neighbours * ((after === 0 && next ? weights.unknownNext : after) + before);
}

function mayJoin(
  lexicon: Lexicon,
  { key, first, second }: { key: string; first: RunWord; second: RunWord },
): boolean {
  return (
    lexicon.has(key) ||
    affixes.has(second.key) ||
    secondPartOf(lexicon, second.key) !== undefined ||
    first.key === "می" ||
    first.key === "نمی" ||
    lexicon.firstPart(first.key) !== undefined
  );
}

/** What the word costs just as it stands. */
function costAlone(word: RunWord, spellings: readonly Written[]): number {
  let cost = word.joints ? weights.unknownJoined : weights.unknown + weights.unknownLetter * word.key.length;
  for (const written of spellings) {
    if (!written.spaces && written.joints === word.joints && written.cost < cost) cost = written.cost;
  }
  return cost;
}

function backtrack({ steps, alone }: { steps: Step[]; alone: number[] }, climate: Climate): Change[] {
  const changes: Change[] = [];
  for (let end = steps.length - 1; end > 0; end = steps[end]!.from) {
    const { span, way } = steps[end]!;
    if (!span || !way || way.written.spaces) continue;
    if (span.size > 1 || way.written.joints !== span.kept)
      changes.push(changeOf({ span, way, alone }, climate));
  }
  return changes.reverse();
}

function changeOf({ span, way, alone }: { span: Span; way: Way; alone: number[] }, climate: Climate): Change {
  const { at: start, key, size, kept } = span;
  const { joints, kinds, cost } = way.written;
  const end = start + size;
  let other = 0;
  for (let at = start; at < end; at++) other += alone[at] ?? 0;
  for (const rival of span.ways) if (rival !== way) other = Math.min(other, priceIn(climate, rival));
  const added = joints & ~kept;
  return {
    start,
    end,
    key,
    joints,
    kinds: kinds.filter((kind, at): kind is JointKind => kind !== undefined && ((added >> at) & 1) === 1),
    margin: other - priceIn(climate, way),
    rarity: cost,
  };
}
