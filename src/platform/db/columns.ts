// What columns hold: when they are read, when a row is put in, when it is changed.
import type { ColumnType } from "kysely";

export type WithDefault<T> = ColumnType<T, T | undefined, T>;
export type Instant = ColumnType<Date, Date, Date>;
export type InstantOrNull = ColumnType<Date | null, Date | null | undefined, Date | null>;
/** Set by the database, once. */
export type Made = ColumnType<Date, never, never>;
/** JSON goes in as text, so that an array is not taken for an SQL array. */
export type Json<T> = ColumnType<T, string, string>;
