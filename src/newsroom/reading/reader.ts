// What a view works with: the context, the page that is being made from it, and the parts that many pages share.
import type { Context } from "../../context.ts";
import type { FactCache, Making } from "../../platform/cache/fact-cache.ts";

export interface Reader {
  ctx: Context;
  making: Making;
  parts: FactCache<unknown>;
}

/** A part that many pages of an edition show, loaded once until one of its facts changes; its facts become the page's. */
export async function part<T>(reader: Reader, key: string, load: (reader: Reader) => Promise<T>): Promise<T> {
  const kept = await reader.parts.get(`${reader.ctx.edition.id} ${key}`, (making) =>
    load({ ...reader, making }),
  );
  reader.making.holds(kept);
  return kept.value as T;
}
