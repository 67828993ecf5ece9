// How much each term weighs in a text, in a form that the database can look a few terms up in without unpacking the
// whole: four bytes of the term's hash, then one byte of weight, term after term. Four zero bytes come first, so that
// a term that is not found reads as zero.
import type { Weight } from "./tsvector.ts";

/** A word of the headline counts as so many of the body. */
export const FIELD_WEIGHT: Record<Weight, number> = { A: 2, B: 2, C: 1, D: 1 };
/** Weights are kept in halves. */
export const WEIGHT_STEP = 2;

export function termHash(term: string): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeUInt32BE(hashOf(term));
  return bytes;
}

export function weightBytes(weights: ReadonlyMap<string, number>): Buffer {
  const bytes = Buffer.alloc(4 + weights.size * 5);
  let at = 4;
  for (const [term, weight] of weights) {
    at = bytes.writeUInt32BE(hashOf(term), at);
    at = bytes.writeUInt8(Math.min(255, Math.max(1, Math.round(weight * WEIGHT_STEP))), at);
  }
  return bytes;
}

/** FNV-1a over the UTF-16 units, mixed once more; never zero. */
function hashOf(term: string): number {
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
