// Questions that pages ask again and again, put together once: building the text of a question over several tables
// costs more than sending it.
import type { CompiledQuery } from "kysely";

interface Source {
  reads: { executeQuery<Row>(query: CompiledQuery<Row>): Promise<{ rows: Row[] }> };
}

/**
 * `build` is called once, with stand-ins for the values: it may only place them in the question, each at one place or
 * at several, and not look at them.
 */
export function prepared<Asker extends Source, Values extends Record<string, unknown>, Row>(
  build: (asker: Asker, values: Values) => { compile(): CompiledQuery<Row> },
): (asker: Asker, values: Values) => Promise<Row[]> {
  const names = new Map<unknown, keyof Values>();
  let compiled: CompiledQuery<Row> | undefined;
  return async (asker, values) => {
    compiled ??= build(asker, standIns(names)).compile();
    const parameters = compiled.parameters.map((one) => {
      const name = names.get(one);
      return name === undefined ? one : values[name];
    });
    return (await asker.reads.executeQuery<Row>({ ...compiled, parameters })).rows;
  };
}

/** An object that answers every name with a sign of its own. */
function standIns<Values extends Record<string, unknown>>(names: Map<unknown, keyof Values>): Values {
  const signs = new Map<string | symbol, symbol>();
  return new Proxy({} as Values, {
    get: (_, name) => {
      const sign = signs.get(name) ?? Symbol(String(name));
      signs.set(name, sign);
      names.set(sign, name as keyof Values);
      return sign;
    },
  });
}
