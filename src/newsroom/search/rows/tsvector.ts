// Writes tsvector and tsquery literals. PostgreSQL's own parsers know no Persian and differ by version and locale:
// they are never asked.

export type Weight = "A" | "B" | "C" | "D";

/** What PostgreSQL can hold. */
const LAST_POSITION = 16_383;
const MOST_POSITIONS = 255;
const MOST_BYTES = 900_000;

export const lexeme = (term: string): string =>
  // Hardly any term has a sign that must be escaped.
  /['\\\0]/.test(term)
    ? `'${term.replaceAll("\0", "").replaceAll("\\", "\\\\").replaceAll("'", "''")}'`
    : `'${term}'`;

/** Gathers the terms of one text; what does not fit any more is left out. */
export class VectorWriter {
  #places = new Map<string, string[]>();
  #bytes = 0;

  /** `position` counts from 1; a term without one is there, but nowhere. */
  add(term: string, at?: { position: number; weight: Weight }): void {
    let places = this.#places.get(term);
    if (!places) {
      // No letter takes more than three bytes for each of its UTF-16 units.
      const bytes = term.length * 3 + 8;
      if (this.#bytes + bytes > MOST_BYTES) return;
      this.#bytes += bytes;
      places = [];
      this.#places.set(term, places);
    }
    if (!at || places.length >= MOST_POSITIONS || at.position > LAST_POSITION) return;
    if (this.#bytes + 4 > MOST_BYTES) return;
    this.#bytes += 4;
    places.push(at.weight === "D" ? `${at.position}` : `${at.position}${at.weight}`);
  }

  terms(): string[] {
    return [...this.#places.keys()];
  }

  toString(): string {
    const parts: string[] = [];
    for (const [term, places] of this.#places) {
      parts.push(places.length > 0 ? `${lexeme(term)}:${places.join(",")}` : lexeme(term));
    }
    return parts.join(" ");
  }
}
