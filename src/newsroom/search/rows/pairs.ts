// Words that stand nearly everywhere, by edition: neighbours among them are terms of the index of their own. Which
// words those are is settled when the index is made anew, from a sample, and holds until the next time: rows of one
// index agree on it. A small archive has none.
import { sql } from "kysely";
import type { Context } from "../../../context.ts";
import { isWord } from "../terms.ts";
import { searchRow } from "./row.ts";
import { RowWriter } from "./row-writer.ts";
import { TermTable } from "./term-table.ts";
import { searchTexts } from "./texts.ts";

export type Paired = ReadonlyMap<string, ReadonlySet<string>>;

/** Of so many articles on, looking into all that hold a phrase's words takes long. */
const LARGE = 20_000;
const SAMPLED = 1_000;
const BATCH = 250;
/** The share of articles that both neighbours must stand in: a fifth more terms an article, on Persian news. */
const EVERYWHERE = 0.35;

/** For a large archive that is about to be indexed. */
export async function choosePaired(ctx: Pick<Context, "db">, { large = LARGE } = {}): Promise<Paired> {
  const { rows } = await sql<{ edition: string; count: number }>`select edition, count(*)::integer as count
    from article where visible_at is not null group by edition`.execute(ctx.db);
  const chosen = new Map<string, Set<string>>();
  for (const { edition, count } of rows) {
    if (count < large) continue;
    chosen.set(edition, await everywhereIn(ctx, { edition, share: Math.min(1, SAMPLED / count) }));
  }
  return chosen;
}

async function everywhereIn(
  ctx: Pick<Context, "db">,
  { edition, share }: { edition: string; share: number },
): Promise<Set<string>> {
  const { rows } = await sql<{ code: number }>`
    select code from article tablesample bernoulli (${100 * share}) repeatable (1)
    where edition = ${edition} and visible_at is not null`.execute(ctx.db);
  const writer = new RowWriter(new TermTable());
  for (let from = 0; from < rows.length; from += BATCH) {
    const codes = rows.slice(from, from + BATCH).map(({ code }) => code);
    for (const text of await searchTexts(ctx, codes)) {
      if (text.draft) continue;
      writer.table.count(searchRow({ ...text, body: JSON.parse(text.body) }, writer).terms);
    }
  }
  return new Set(
    [...writer.table.counts()].flatMap(([term, count]) =>
      count >= EVERYWHERE * rows.length && isWord(term) ? [term] : [],
    ),
  );
}

/** What holds now: for rows that are written under a lock by which no other index takes this one's place. */
export async function pairedNow(ctx: Pick<Context, "db">): Promise<Paired> {
  const { rows } = await sql<{ edition: string; term: string }>`
    select edition, term from search_term where paired`.execute(ctx.db);
  const all = new Map<string, Set<string>>();
  for (const { edition, term } of rows) all.set(edition, (all.get(edition) ?? new Set()).add(term));
  return all;
}
