// Keeps the rows of the index what their articles are, in the transaction of whatever changed them: nothing is ever
// unindexed, and nothing waits for a job.
import { sql } from "kysely";
import type { Context } from "../../../context.ts";
import { pairedNow } from "./pairs.ts";
import { type Columns, RowMaker } from "./row-maker.ts";
import { searchTexts } from "./texts.ts";

const BATCH = 200;

/** An act that touches more articles than this, such as the merging of two tags, does not wait for their rows. */
const MOST_AT_ONCE = 500;

export async function indexArticles(ctx: Pick<Context, "db">, codes: number[]): Promise<void> {
  if (codes.length <= MOST_AT_ONCE) return writeRows(ctx, codes);
  await sql`insert into search_stale (code) select unnest(${codes}::bigint[])`.execute(ctx.db);
}

/** Brings the rows up to date that did not follow at once. */
export async function writeStaleRows(ctx: Pick<Context, "db">): Promise<void> {
  for (;;) {
    const count = await ctx.db.transaction().execute(async (db) => {
      const { rows } = await sql<{ code: number }>`delete from search_stale where id in
        (select id from search_stale order by id limit ${BATCH} for update skip locked) returning code`.execute(
        db,
      );
      if (rows.length > 0) await writeRows({ db }, [...new Set(rows.map(({ code }) => code))]);
      return rows.length;
    });
    if (count < BATCH) return;
  }
}

export async function writeRows(ctx: Pick<Context, "db">, codes: number[]): Promise<void> {
  await sql`lock table search_row in row exclusive mode`.execute(ctx.db);
  const rows = new RowMaker(await pairedNow(ctx));
  for (let from = 0; from < codes.length; from += BATCH) {
    const some = codes.slice(from, from + BATCH);
    const texts = await searchTexts(ctx, some);
    const kept = new Set(texts.map(rowKey));
    const gone = some.flatMap((code) =>
      [false, true].flatMap((draft) => (kept.has(rowKey({ code, draft })) ? [] : { code, draft })),
    );
    await removeRows(ctx, gone);
    await putRows(ctx, { columns: rows.columnsOf(texts) });
  }
  await noteChanged(ctx, codes);
}

/** Whoever makes the index anew hears of what changed meanwhile; asked after the rows were written, when the lock of theirs is held. */
async function noteChanged(ctx: Pick<Context, "db">, codes: number[]): Promise<void> {
  await sql`insert into search_changed (code) select unnest(${codes}::bigint[])
    where to_regclass('search_row_next') is not null`.execute(ctx.db);
}

const rowKey = ({ code, draft }: { code: number; draft: boolean }): string => `${code}${draft ? "d" : ""}`;

async function removeRows(ctx: Pick<Context, "db">, gone: { code: number; draft: boolean }[]): Promise<void> {
  if (gone.length === 0) return;
  await sql`delete from search_row r using unnest(${gone.map(({ code }) => code)}::bigint[],
      ${gone.map(({ draft }) => draft)}::boolean[]) as g(code, draft)
    where r.code = g.code and r.draft = g.draft`.execute(ctx.db);
}

/** `table`: where rows are gathered that will take the place of all; none of those is fresh. */
export async function putRows(
  ctx: Pick<Context, "db">,
  { columns, table, onlyNew = false }: { columns: Columns; table?: string; onlyNew?: boolean },
): Promise<void> {
  if (columns.codes.length === 0) return;
  const names = sql`(code, draft, edition, section_id, kind, at, length, weights, tsv)`;
  const chosen = sql`select * from unnest(${columns.codes}::bigint[], ${columns.drafts}::boolean[],
    ${columns.editions}::text[], ${columns.sectionIds}::integer[], ${columns.kinds}::text[], ${columns.ats}::timestamptz[],
    ${columns.lengths}::integer[], ${columns.weights}::bytea[], ${columns.vectors}::tsvector[])`;
  if (table) {
    await sql`insert into ${sql.table(table)} ${names} ${chosen}`.execute(ctx.db);
    return;
  }
  const known = onlyNew
    ? sql`do nothing`
    : sql`do update set edition = excluded.edition, section_id = excluded.section_id, kind = excluded.kind,
        at = excluded.at, length = excluded.length, weights = excluded.weights, tsv = excluded.tsv`;
  await sql`with put as (
      insert into search_row ${names} ${chosen} on conflict (code, draft) ${known}
      returning code, draft, (xmax = 0) as fresh)
    insert into search_fresh (code) select code from put where fresh and not draft`.execute(ctx.db);
}
