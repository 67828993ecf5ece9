// The order of names as people look them up: by the alphabet of the language, in which «پ» follows «ب» and «گ» follows
// «ک», not by the numbers of letters. PostgreSQL's ICU collations know it; lists go on from a name and its id, since
// two may have one name.
import { type RawBuilder, sql } from "kysely";
import { type Edition, PERSIAN_EDITION } from "../editions.ts";
import { AppError } from "../errors.ts";

/** A column of names in the order of the edition's alphabet. Migration 21 has an index for each order. */
export function alphabetical(column: string, { id }: Edition = PERSIAN_EDITION): RawBuilder<string> {
  return sql<string>`${sql.ref(column)} collate ${sql.id(`${id}-x-icu`)}`;
}

export interface NamedPlace {
  id: number;
  name: string;
}

/** What stands after this place of a list that is ordered by name and id. */
export function afterPlace(
  columns: { name: RawBuilder<string>; id: string },
  { name, id }: NamedPlace,
): RawBuilder<boolean> {
  return sql<boolean>`(${columns.name}, ${sql.ref(columns.id)}) > (${name}, ${id})`;
}

/** `next` of a page whose last line this is. */
export function placeCursor({ id, name }: NamedPlace): string {
  return `${id} ${name}`;
}

/** @throws AppError BAD_INPUT */
export function readPlace(cursor: string): NamedPlace {
  const [, id, name] = /^(\d{1,9}) (.*)$/s.exec(cursor) ?? [];
  if (id === undefined || name === undefined) {
    throw new AppError("BAD_INPUT", "after: a cursor is the `next` of the page before");
  }
  return { id: Number(id), name };
}
