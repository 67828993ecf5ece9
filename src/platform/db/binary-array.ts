// Arrays of values in PostgreSQL's binary form, for large ones: nobody has to write them out as text and read that.

/** Of PostgreSQL's own types that are sent so; the same in every version. */
export const TYPE = { bytea: 17, tsvector: 3614 };

/**
 * A parameter for `$n::type[]`; `values` are binary already, as the type's own `recv` reads them.
 * Source: array_recv in PostgreSQL's arrayfuncs.c.
 */
export function binaryArray(type: number, values: readonly Uint8Array[]): Buffer<ArrayBuffer> {
  const size = values.reduce((sum, value) => sum + 4 + value.length, 0);
  const bytes = Buffer.from(new ArrayBuffer(20 + size));
  // One dimension, no nulls.
  let at = bytes.writeInt32BE(1, 0);
  at = bytes.writeInt32BE(0, at);
  at = bytes.writeInt32BE(type, at);
  at = bytes.writeInt32BE(values.length, at);
  at = bytes.writeInt32BE(1, at);
  for (const value of values) {
    at = bytes.writeInt32BE(value.length, at);
    bytes.set(value, at);
    at += value.length;
  }
  return bytes;
}
