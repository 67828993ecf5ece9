// Makes the whole index anew beside the old one, which answers meanwhile, and puts it in its place; or fills in what
// is missing.
import { availableParallelism } from "node:os";
import { sql } from "kysely";
import type { Context } from "../../../context.ts";
import { AppError } from "../../../errors.ts";
import { LOCKS } from "../../../platform/db/locks.ts";
import type { Rebuild } from "../search-index.ts";
import { choosePaired, type Paired, pairedNow } from "./pairs.ts";
import { type Columns, type Counts, RowMaker } from "./row-maker.ts";
import { RowWorkers } from "./row-workers.ts";
import { searchTexts } from "./texts.ts";
import { countTerms } from "./vocabulary.ts";
import { putRows } from "./write-rows.ts";

const PAGE = 250;
const NEXT = "search_row_next";

/** @throws AppError CONFLICT when another one is at it: two would take each other's tables away */
export async function rebuildRows(ctx: Context, how: Rebuild): Promise<number> {
  return ctx.db.connection().execute(async (db) => {
    const { rows } = await sql<{
      mine: boolean;
    }>`select pg_try_advisory_lock(${LOCKS.rebuildingSearch}) as mine`.execute(db);
    if (!rows[0]?.mine)
      throw new AppError("CONFLICT", "the index is being made anew already: wait for it to end");
    try {
      return how.missing ? await fillMissing(ctx, how) : await replaceAll(ctx, how);
    } finally {
      await sql`select pg_advisory_unlock(${LOCKS.rebuildingSearch})`.execute(db);
    }
  });
}

async function fillMissing(ctx: Context, how: Rebuild): Promise<number> {
  const all = await countMissing(ctx);
  if (all === 0) return 0;
  const paired = await pairedNow(ctx);
  await eachPage(ctx, {
    ...{ how, all, paired, missing: true },
    put: (columns) => putRows(ctx, { columns, onlyNew: true }),
  });
  await countTerms(ctx);
  return all;
}

const MISSING = sql`not exists (select from search_row r where r.code = a.code)
  and (a.visible_at is not null or (a.binned_at is null and coalesce(a.draft_revision_id, a.live_revision_id) is not null))`;

/** How many articles the index has nothing of. */
export async function countMissing(ctx: Pick<Context, "db">): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from article a where ${MISSING}`.execute(ctx.db);
  return rows[0]?.count ?? 0;
}

async function replaceAll(ctx: Context, how: Rebuild): Promise<number> {
  await begin(ctx);
  try {
    const { rows } = await sql<{ count: number }>`select count(*)::integer as count from article`.execute(
      ctx.db,
    );
    const all = rows[0]?.count ?? 0;
    const paired = await choosePaired(ctx);
    const counts = await eachPage(ctx, {
      ...{ how, all, paired, missing: false },
      put: (columns) => putRows(ctx, { columns, table: NEXT }),
    });
    how.signal?.throwIfAborted();
    await Promise.all([addIndexes(ctx), putTerms(ctx, { counts, paired })]);
    return await change(ctx, paired);
  } catch (error) {
    await sql`drop table if exists search_row_next, search_term_next`.execute(ctx.db);
    throw error;
  }
}

/** From here on acts note what they change; those that run at this moment are waited for. */
async function begin(ctx: Context): Promise<void> {
  await ctx.db.transaction().execute(async (db) => {
    await sql`drop table if exists search_row_next, search_term_next`.execute(db);
    await sql`lock table search_row in share row exclusive mode`.execute(db);
    await sql`delete from search_changed`.execute(db);
    // There is nothing to be tidied up in it until it is whole.
    await sql`create table search_row_next (like search_row including defaults including storage)
      with (toast_tuple_target = 128, autovacuum_enabled = off, toast.autovacuum_enabled = off)`.execute(db);
    await sql`create table search_term_next (like search_term including generated including defaults)`.execute(
      db,
    );
  });
}

interface Pages {
  how: Rebuild;
  all: number;
  missing: boolean;
  paired: Paired;
  put(columns: Columns): Promise<void>;
}

/** The newest codes first, a page at a time, several pages at once. */
async function eachPage(ctx: Context, { how, all, missing, paired, put }: Pages): Promise<Counts> {
  const workers = new RowWorkers(paired);
  let done = 0;
  let before: number | null = null;
  let turn: Promise<number[]> = Promise.resolve([]);
  const nextPage = (): Promise<number[]> => {
    turn = turn.then(async () => {
      const { rows } = await sql<{ code: number }>`
        select code from article a where ${before}::bigint is null or code < ${before}::bigint
        ${missing ? sql`and ${MISSING}` : sql``} order by code desc limit ${PAGE}::integer`.execute(ctx.db);
      before = rows.at(-1)?.code ?? before;
      return rows.map(({ code }) => code);
    });
    return turn;
  };
  const lane = async (): Promise<void> => {
    for (let codes = await nextPage(); codes.length > 0; codes = await nextPage()) {
      how.signal?.throwIfAborted();
      await put(await workers.columnsOf(await searchTexts(ctx, codes)));
      done += codes.length;
      how.onProgress?.(Math.min(done, all), all);
    }
  };
  try {
    await Promise.all(Array.from({ length: workers.size + 1 }, lane));
    return await workers.counts();
  } finally {
    await workers.close();
  }
}

/** On all processors: nearly all of a row is kept beside it, so the table looks too small for that to the database. */
async function addIndexes(ctx: Context): Promise<void> {
  await ctx.db.connection().execute(async (db) => {
    // Near the processor: in more of it the trees take longer.
    await sql`set maintenance_work_mem = '64MB'`.execute(db);
    await sql`alter table search_row_next set (parallel_workers = ${sql.lit(availableParallelism())})`.execute(
      db,
    );
    try {
      await sql`alter table search_row_next add primary key (code, draft)`.execute(db);
      await sql`create index on search_row_next using gin (tsv) where not draft`.execute(db);
      await sql`create index on search_row_next (edition, at desc, code desc) where not draft`.execute(db);
      await sql`create index on search_row_next using gin (tsv) where draft`.execute(db);
      await sql`alter table search_row_next
        reset (parallel_workers, autovacuum_enabled, toast.autovacuum_enabled)`.execute(db);
      // Questions come at once, and are planned by what it knows of the rows.
      await sql`analyze search_row_next`.execute(db);
    } finally {
      await sql`reset maintenance_work_mem`.execute(db);
    }
  });
}

async function putTerms(ctx: Context, { counts, paired }: { counts: Counts; paired: Paired }): Promise<void> {
  const most = 20_000;
  for (const [edition, own] of counts) {
    const terms = [...own.keys()];
    for (let from = 0; from < terms.length; from += most) {
      const some = terms.slice(from, from + most);
      await sql`insert into search_term_next (edition, term, documents)
        select ${edition}, * from unnest(${some}::text[], ${some.map((term) => own.get(term))}::integer[])`.execute(
        ctx.db,
      );
    }
  }
  await sql`alter table search_term_next add primary key (edition, term)`.execute(ctx.db);
  for (const [edition, terms] of paired) {
    await sql`update search_term_next set paired = true
      where edition = ${edition} and term = any(${[...terms]})`.execute(ctx.db);
  }
  await sql`create index on search_term_next (edition) where paired`.execute(ctx.db);
  await sql`create index on search_term_next (edition, joined) where joined is not null`.execute(ctx.db);
  await sql`create index on search_term_next (edition, term text_pattern_ops)`.execute(ctx.db);
  await sql`create index on search_term_next using gin (term gin_trgm_ops) where term ~ '^[[:alpha:]]'`.execute(
    ctx.db,
  );
}

/** Catches up with what changed meanwhile, the last of it while writers wait, and changes the tables. */
async function change(ctx: Context, paired: Paired): Promise<number> {
  await catchUp(ctx, paired);
  return ctx.db.transaction().execute(async (db) => {
    await sql`lock table search_row in share row exclusive mode`.execute(db);
    await catchUp({ ...ctx, db }, paired);
    await sql`drop table search_row, search_term`.execute(db);
    await sql`alter table search_row_next rename to search_row`.execute(db);
    await sql`alter table search_term_next rename to search_term`.execute(db);
    await sql`delete from search_fresh`.execute(db);
    await sql`delete from search_archive`.execute(db);
    await sql`insert into search_archive (edition, documents, length)
      select edition, count(*), sum(length) from search_row where not draft group by edition`.execute(db);
    const { rows } = await sql<{ count: number }>`
      select coalesce(sum(documents), 0)::integer as count from search_archive`.execute(db);
    return rows[0]?.count ?? 0;
  });
}

async function catchUp(ctx: Pick<Context, "db">, paired: Paired): Promise<void> {
  const rows = new RowMaker(paired);
  for (;;) {
    const { rows: changed } = await sql<{ code: number }>`
      delete from search_changed where id in (select id from search_changed order by id limit 500) returning code`.execute(
      ctx.db,
    );
    if (changed.length === 0) return;
    const codes = [...new Set(changed.map(({ code }) => code))];
    await sql`delete from search_row_next where code = any(${codes})`.execute(ctx.db);
    const texts = await searchTexts(ctx, codes);
    await putRows(ctx, { columns: rows.columnsOf(texts), table: NEXT });
  }
}
