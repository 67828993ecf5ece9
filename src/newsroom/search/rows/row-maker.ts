// Makes rows of many texts, as columns that the database takes, and counts in how many of them each term stands.
import { binaryArray, TYPE } from "../../../platform/db/binary-array.ts";
import type { Paired } from "./pairs.ts";
import { searchRow } from "./row.ts";
import { RowWriter } from "./row-writer.ts";
import { TermTable } from "./term-table.ts";
import type { ArticleText } from "./texts.ts";

export type Columns = ReturnType<RowMaker["columnsOf"]>;

/** By edition, in how many live texts each term stood. */
export type Counts = Map<string, Map<string, number>>;

/** A table of more terms begins anew: most of them were seen once. */
const MOST_TERMS = 200_000;

export class RowMaker {
  #paired: Paired;
  #writers = new Map<string, RowWriter>();
  #counts: Counts = new Map();

  constructor(paired: Paired) {
    this.#paired = paired;
  }

  columnsOf(texts: ArticleText[]) {
    const rows = texts.map((text) => this.#rowOf(text));
    return {
      codes: texts.map(({ code }) => code),
      drafts: texts.map(({ draft }) => draft),
      editions: texts.map(({ edition }) => edition),
      sectionIds: texts.map(({ sectionId }) => sectionId),
      kinds: texts.map(({ kind }) => kind),
      ats: texts.map(({ at }) => at),
      lengths: rows.map(({ length }) => length),
      weights: binaryArray(
        TYPE.bytea,
        rows.map(({ weights }) => weights),
      ),
      vectors: binaryArray(
        TYPE.tsvector,
        rows.map(({ vector }) => vector),
      ),
    };
  }

  /** Of all texts so far. */
  counts(): Counts {
    for (const [edition, { table }] of this.#writers) this.#gather(edition, table);
    this.#writers.clear();
    return this.#counts;
  }

  #rowOf({ body, ...text }: ArticleText) {
    const writer = this.#writerOf(text.edition);
    const row = searchRow({ ...text, body: JSON.parse(body) }, writer);
    if (!text.draft) writer.table.count(row.terms);
    return row;
  }

  #writerOf(edition: string): RowWriter {
    const before = this.#writers.get(edition);
    if (before && before.table.size < MOST_TERMS) return before;
    if (before) this.#gather(edition, before.table);
    const writer = new RowWriter(new TermTable(this.#paired.get(edition)));
    this.#writers.set(edition, writer);
    return writer;
  }

  #gather(edition: string, table: TermTable): void {
    const own = this.#counts.get(edition) ?? new Map<string, number>();
    this.#counts.set(edition, own);
    for (const [term, documents] of table.counts()) own.set(term, (own.get(term) ?? 0) + documents);
  }
}
