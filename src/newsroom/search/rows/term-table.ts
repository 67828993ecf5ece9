// The terms of many texts, each numbered at its first sight and looked up by its number from then on: what the index
// writes of a term is made once. Columns of numbers, because a million texts of some hundred terms each pass through.
import { Numbering } from "@dabir/farsi";
import { headlineTerm, pairTerm } from "../terms.ts";
import { termHash } from "./weights.ts";

const FIRST_SIZE = 1024;

export class TermTable {
  /** UTF-8 of all terms, each ended by a zero, as PostgreSQL reads them. */
  bytes = Buffer.allocUnsafe(FIRST_SIZE * 16);
  /** By number: where its bytes end; they start where those of the one before end. */
  ends = new Uint32Array(FIRST_SIZE);
  hashes = new Uint32Array(FIRST_SIZE);
  /** By number: in how many texts it was counted. */
  documents = new Uint32Array(FIRST_SIZE);
  /** By number, for whoever gathers: the text a term was last seen in, and which of that text's terms it is. */
  texts = new Uint32Array(FIRST_SIZE);
  slots = new Uint32Array(FIRST_SIZE);
  #numbers = new Numbering();
  #headlines = new Map<number, number>();
  #pairs = new Map<number, Map<number, number>>();
  #paired: ReadonlySet<string>;
  #isPaired = new Uint8Array(FIRST_SIZE);

  /** `paired`: the words whose neighbours are kept as pairs. */
  constructor(paired: ReadonlySet<string> = new Set()) {
    this.#paired = paired;
  }

  get size(): number {
    return this.#numbers.keys.length;
  }

  numberOf(letters: string): number {
    const before = this.size;
    const term = this.#numbers.numberOf(letters);
    if (term === before) this.#write(term, letters);
    return term;
  }

  isPaired(term: number): boolean {
    return this.#isPaired[term] === 1;
  }

  startOf(term: number): number {
    return term === 0 ? 0 : (this.ends[term - 1] as number);
  }

  headlineOf(term: number): number {
    let headline = this.#headlines.get(term);
    if (headline === undefined) {
      headline = this.numberOf(headlineTerm(this.#numbers.keys[term] as string));
      this.#headlines.set(term, headline);
    }
    return headline;
  }

  pairOf(one: number, other: number): number {
    const pairs = this.#pairs.get(one) ?? new Map<number, number>();
    this.#pairs.set(one, pairs);
    let pair = pairs.get(other);
    if (pair === undefined) {
      pair = this.numberOf(pairTerm(this.#numbers.keys[one] as string, this.#numbers.keys[other] as string));
      pairs.set(other, pair);
    }
    return pair;
  }

  /** One more text that these stand in. */
  count(terms: readonly number[]): void {
    for (const term of terms) this.documents[term] = (this.documents[term] as number) + 1;
  }

  /** In how many counted texts each term stood. */
  *counts(): Iterable<[letters: string, documents: number]> {
    for (const [term, letters] of this.#numbers.keys.entries()) {
      const documents = this.documents[term] as number;
      if (documents > 0) yield [letters, documents];
    }
  }

  #write(term: number, letters: string): void {
    const start = this.startOf(term);
    // No letter takes more than three bytes for each of its UTF-16 units.
    this.#makeRoom(term, start + letters.length * 3 + 1);
    // A zero would end it.
    const end = start + this.bytes.write(letters.replaceAll("\0", ""), start);
    this.ends[term] = this.bytes.writeUInt8(0, end);
    this.hashes[term] = termHash(letters);
    this.#isPaired[term] = this.#paired.has(letters) ? 1 : 0;
  }

  #makeRoom(term: number, bytes: number): void {
    if (bytes > this.bytes.length) this.bytes = Buffer.concat([this.bytes], bytes * 2);
    if (term < this.ends.length) return;
    const grown = <T extends Uint8Array | Uint32Array>(column: T, larger: T): T => {
      larger.set(column);
      return larger;
    };
    this.ends = grown(this.ends, new Uint32Array(term * 2));
    this.hashes = grown(this.hashes, new Uint32Array(term * 2));
    this.texts = grown(this.texts, new Uint32Array(term * 2));
    this.slots = grown(this.slots, new Uint32Array(term * 2));
    this.documents = grown(this.documents, new Uint32Array(term * 2));
    this.#isPaired = grown(this.#isPaired, new Uint8Array(term * 2));
  }
}
