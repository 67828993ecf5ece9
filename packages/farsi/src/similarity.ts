// How alike two texts are, whatever their letters, half-spaces, digits and signs: shares of folded eight-letter
// runs, exactly for two texts and by MinHash for a whole archive.

import { fold } from "./fold.ts";

const runLength = 8;
const signatureSize = 128;
const bandSize = 4;
/** Letters that a frame round a text has at the least; fewer are a slight edit. */
const frameLength = 12;
/** Letters by which the beginning of a text is known again. */
const openingLength = 32;

/** Jaccard share of the folded letter runs of two texts: 1 for copies, 0 for strangers and for empty texts. */
export function similarity(one: string, other: string): number {
  return compareTexts(one, other).similarity;
}

/** Share of the shorter text that the longer one holds: near 1 when one is wrapped into the other. */
export function containment(one: string, other: string): number {
  return compareTexts(one, other).containment;
}

export type ChangeKind = "same" | "copy" | "reorder" | "wrap" | "update" | "different";

/**
 * How the second text came from the first: same (but for spelling), copy (slight edits), reorder (same sentences
 * in another order), wrap (one stands whole in the other, with something put before it), update (same report with
 * new figures or more at its end), different.
 */
export function changeKind(one: string, other: string): ChangeKind {
  return compareTexts(one, other).kind;
}

export interface Comparison {
  kind: ChangeKind;
  similarity: number;
  containment: number;
}

/** `changeKind`, `similarity` and `containment` of two texts, for whoever needs more than one of them. */
export function compareTexts(one: string, other: string): Comparison {
  const [a, b] = [runsOf(one), runsOf(other)];
  const least = Math.min(a.size, b.size);
  const shared = least === 0 ? 0 : sharedRuns(a, b);
  // Marks alone have no runs.
  const marks = a.size === b.size && fold(one) !== "" && fold(one) === fold(other) ? 1 : 0;
  const shares = {
    similarity: least === 0 ? marks : shared / (a.size + b.size - shared),
    containment: least === 0 ? 0 : shared / least,
  };
  return { ...shares, kind: kindOf(one, other, shares) };
}

function kindOf(one: string, other: string, shares: Omit<Comparison, "kind">): ChangeKind {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if (a === b) return "same";
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const { similarity: alike, containment: held } = shares;
  if (alike >= 0.6 && sameSentences(one, other)) return "reorder";
  const longer = long.length - short.length >= frameLength && held >= 0.85;
  if (longer && short.length >= openingLength) {
    const start = long.indexOf(short.slice(0, openingLength));
    const whole = long.includes(short);
    if (whole || short.length < long.length * 0.9)
      return start >= 0 && start < frameLength ? "update" : "wrap";
  }
  if (alike >= 0.7) return figuresOf(one) === figuresOf(other) ? "copy" : "update";
  return alike >= 0.3 || held >= 0.5 ? "update" : "different";
}

/** 128 numbers whose share of equal places estimates `similarity`; equal for texts that differ in spelling only. */
export function signatureOf(text: string): Uint32Array {
  const signature = new Uint32Array(signatureSize).fill(0xffffffff);
  for (const run of runsOf(text)) {
    for (let at = 0; at < signatureSize; at++) {
      let mixed = Math.imul(run ^ multipliers[at]!, 0x9e3779b1);
      mixed = (mixed ^ (mixed >>> 15)) >>> 0;
      if (mixed < signature[at]!) signature[at] = mixed;
    }
  }
  return signature;
}

/** The estimate of `similarity` from two signatures. */
export function likeness(one: Uint32Array, other: Uint32Array): number {
  let equal = 0;
  for (let at = 0; at < signatureSize; at++) if (one[at] === other[at] && one[at] !== 0xffffffff) equal++;
  return equal / signatureSize;
}

/** Keys under which alike texts meet in an index: texts of similarity 0.5 share one in 9 of 10 cases, 0.7 nearly always. */
export function meetingKeys(signature: Uint32Array): string[] {
  const keys: string[] = [];
  for (let band = 0; band < signatureSize / bandSize; band++) {
    let key = band.toString(36);
    for (let at = 0; at < bandSize; at++) key += `.${signature[band * bandSize + at]!.toString(36)}`;
    keys.push(key);
  }
  return keys;
}

const multipliers = new Uint32Array(signatureSize);
for (let at = 0, seed = 0x2545f491; at < signatureSize; at++) {
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  multipliers[at] = seed >>> 0;
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Hashes of every run of eight letters; of the whole for a shorter text. */
function runsOf(text: string): Set<number> {
  const letters = lettersOf(text);
  const runs = new Set<number>();
  if (letters === "") return runs;
  const size = Math.min(runLength, letters.length);
  for (let at = 0; at + size <= letters.length; at++) {
    let hash = 0x811c9dc5;
    for (let letter = at; letter < at + size; letter++)
      hash = Math.imul(hash ^ letters.charCodeAt(letter), 16777619);
    runs.add(hash >>> 0);
  }
  return runs;
}

function sharedRuns(a: Set<number>, b: Set<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const run of small) if (large.has(run)) shared++;
  return shared;
}

function figuresOf(text: string): string {
  return (fold(text).match(/\d+/g) ?? []).join(" ");
}

function sameSentences(one: string, other: string): boolean {
  const parts = (text: string) =>
    text
      .split(/[.!?؟…\n]+/)
      .map(lettersOf)
      .filter(Boolean)
      .sort()
      .join("|");
  return parts(one) === parts(other);
}
