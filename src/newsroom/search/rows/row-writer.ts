// Gathers the terms of one text after the other, and writes them as PostgreSQL's text search and our weighing keep them.
// Nearly all the time of making an index anew is spent here: hence places in arrays that are used again and again.
import type { TermTable } from "./term-table.ts";
import { FIELD_WEIGHT, type Weight, weightBytes } from "./weights.ts";

/** What PostgreSQL can hold. */
const LAST_POSITION = 16_383;
const MOST_POSITIONS = 255;
const MOST_BYTES = 900_000;
/** The two uppermost bits of a place. */
const BITS: Record<Weight, number> = { A: 3 << 14, B: 2 << 14, C: 1 << 14, D: 0 };

export class RowWriter {
  readonly table: TermTable;
  /** The terms of the text in hand by their numbers, in the order of their first places. */
  terms: number[] = [];
  /** Of each of them: where it stands, packed as PostgreSQL packs it, and what it weighs. */
  #places: number[][] = [];
  #weights: number[] = [];
  #text = 0;
  #bytes = 4;

  constructor(table: TermTable) {
    this.table = table;
  }

  begin(): void {
    this.#text += 1;
    this.#bytes = 4;
    this.terms = [];
  }

  /** A term that is there, but nowhere. What does not fit in any more is left out: -1 instead of its place in `terms`. */
  mark(term: number): number {
    const { texts, slots } = this.table;
    if (texts[term] === this.#text) return slots[term] as number;
    const size = (this.table.ends[term] as number) - this.table.startOf(term) + 2;
    if (this.#bytes + size > MOST_BYTES) return -1;
    this.#bytes += size;
    const slot = this.terms.push(term) - 1;
    texts[term] = this.#text;
    slots[term] = slot;
    this.#weights[slot] = 0;
    const places = this.#places[slot];
    if (places) places.length = 0;
    else this.#places.push([]);
    return slot;
  }

  /** `position` counts from 1 and never falls. */
  place(term: number, position: number, weight: Weight): void {
    const slot = this.mark(term);
    if (slot < 0) return;
    this.#weights[slot] = (this.#weights[slot] as number) + FIELD_WEIGHT[weight];
    const places = this.#places[slot] as number[];
    const before = places.length === 0 ? 0 : (places[places.length - 1] as number) & LAST_POSITION;
    if (position <= before || position > LAST_POSITION) return;
    if (places.length >= MOST_POSITIONS || this.#bytes + 2 > MOST_BYTES) return;
    this.#bytes += 2;
    places.push(BITS[weight] | position);
  }

  /** A tsvector in binary. Source: tsvectorrecv in PostgreSQL's tsvector.c. */
  vector(): Buffer {
    const out = Buffer.allocUnsafe(this.#bytes);
    const { bytes, ends } = this.table;
    let at = out.writeInt32BE(this.terms.length, 0);
    for (let slot = 0; slot < this.terms.length; slot += 1) {
      const term = this.terms[slot] as number;
      const end = ends[term] as number;
      for (let from = this.table.startOf(term); from < end; from += 1) out[at++] = bytes[from] as number;
      const places = this.#places[slot] as number[];
      at = writeShort(out, places.length, at);
      for (const place of places) at = writeShort(out, place, at);
    }
    return out;
  }

  weights(): Buffer {
    return weightBytes(this.terms, { weights: this.#weights, table: this.table });
  }
}

function writeShort(out: Buffer, value: number, at: number): number {
  out[at] = value >>> 8;
  out[at + 1] = value;
  return at + 2;
}
