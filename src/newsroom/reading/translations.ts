// The same article in the other editions: translations of one original, and the original itself.
import { sql } from "kysely";
import { articleFact } from "../facts.ts";
import { cardsOf, type Headline, selectCardsOfAll } from "./cards.ts";
import type { Reader } from "./reader.ts";

/** Those that readers may see, in no edition twice, never the article itself. */
export async function translationsOf(
  reader: Reader,
  { code, original }: { code: number; original: number | null },
): Promise<Headline[]> {
  const first = original ?? code;
  const { rows } = await familyOf(reader, first);
  const others = rows.map((row) => row.code).filter((other) => other !== code);
  // Also those that are not public now: their coming changes this page.
  reader.making.shows(...others.map(articleFact));
  if (others.length === 0) return [];
  const query = selectCardsOfAll(reader.ctx).where("a.code", "in", others).orderBy("a.code");
  const cards = cardsOf(reader, await query.execute()).filter(
    ({ edition }) => edition !== reader.ctx.edition.id,
  );
  return cards.filter(({ edition }, at) => cards.findIndex((card) => card.edition === edition) === at);
}

function familyOf(reader: Reader, original: number) {
  return sql<{ code: number }>`
    select code from article where code = ${original} or translation_of = ${original}`.execute(
    reader.ctx.reads,
  );
}
