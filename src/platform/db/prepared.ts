// Questions that pages ask again and again, put together once: building the text of a question over several tables
// costs more than sending it.
import type { CompiledQuery } from "kysely";

interface Source {
  db: { executeQuery<Row>(query: CompiledQuery<Row>): Promise<{ rows: Row[] }> };
}

/**
 * `build` is called once, with a stand-in for the value: it may only place it in the question, at one place or at
 * several, and not look at it.
 */
export function prepared<Asker extends Source, Value, Row>(
  build: (asker: Asker, value: Value) => { compile(): CompiledQuery<Row> },
): (asker: Asker, value: Value) => Promise<Row[]> {
  const standIn = Symbol("value");
  let compiled: CompiledQuery<Row> | undefined;
  return async (asker, value) => {
    compiled ??= build(asker, standIn as Value).compile();
    const parameters = compiled.parameters.map((one) => (one === standIn ? value : one));
    return (await asker.db.executeQuery<Row>({ ...compiled, parameters })).rows;
  };
}
