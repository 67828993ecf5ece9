// How much each term weighs in a text, in a form that the database can look a few terms up in without unpacking the
// whole: four bytes of the term's hash, then one byte of weight, term after term. Four zero bytes come first, so that
// a term that is not found reads as zero.
import type { TermTable } from "./term-table.ts";

export type Weight = "A" | "B" | "C" | "D";

/** A word of the headline counts as so many of the body. */
export const FIELD_WEIGHT: Record<Weight, number> = { A: 2, B: 2, C: 1, D: 1 };
/** Weights are kept in halves. */
export const WEIGHT_STEP = 2;

export function hashBytes(term: string): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeUInt32BE(termHash(term));
  return bytes;
}

/** Of terms by their numbers; those that weigh nothing are left out. */
export function weightBytes(
  terms: readonly number[],
  { weights, table: { hashes } }: { weights: readonly number[]; table: TermTable },
): Buffer {
  const bytes = Buffer.allocUnsafe(4 + terms.length * 5);
  let at = bytes.writeUInt32BE(0, 0);
  for (let slot = 0; slot < terms.length; slot += 1) {
    const weight = weights[slot] as number;
    if (weight === 0) continue;
    const hash = hashes[terms[slot] as number] as number;
    bytes[at] = hash >>> 24;
    bytes[at + 1] = hash >>> 16;
    bytes[at + 2] = hash >>> 8;
    bytes[at + 3] = hash;
    bytes[at + 4] = Math.min(255, Math.max(1, Math.round(weight * WEIGHT_STEP)));
    at += 5;
  }
  return bytes.subarray(0, at);
}

/** FNV-1a over the UTF-16 units, mixed once more; never zero. */
export function termHash(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) {
    const code = term.charCodeAt(at);
    hash = Math.imul(hash ^ (code & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (code >>> 8), 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return hash >>> 0 || 1;
}
