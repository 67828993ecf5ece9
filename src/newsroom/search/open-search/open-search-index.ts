// The search on a server of OpenSearch, the way out when one database is not enough. Our own rows stay beside it: they
// hold the vocabulary by which questions are settled, and answer when the server does not. What changes is noted in the
// act's transaction and sent soon after; whether readers may see a hit, the database says.
import { sql } from "kysely";
import type { Context } from "../../../context.ts";
import { type JsonService, ServiceFault } from "../../../platform/http/json-service.ts";
import { understand } from "../answers/understand.ts";
import { postgresIndex } from "../postgres-index.ts";
import { searchTexts } from "../rows/texts.ts";
import {
  MOST_COUNTED,
  type Rebuild,
  type SearchIndex,
  type SearchQuery,
  type SearchResult,
} from "../search-index.ts";
import { documentOf, SETTINGS } from "./documents.ts";
import { questionOf } from "./question.ts";

const BATCH = 200;

/** `name`: the alias that is asked; indexes are `{name}-{time}`. */
export function openSearchIndex(service: JsonService, { name = "dabir" } = {}): SearchIndex {
  const next = `${name}-next`;
  return {
    ...postgresIndex,
    index: async (tx, codes) => {
      await postgresIndex.index(tx, codes);
      await noteUnsent(tx, codes);
    },
    remove: async (tx, codes) => {
      await postgresIndex.remove(tx, codes);
      await noteUnsent(tx, codes);
    },
    search: async (ctx, query) => {
      try {
        return await ask(ctx, { service, name, query });
      } catch (error) {
        if (!(error instanceof ServiceFault)) throw error;
        ctx.log.warn("the search server does not answer, our own rows do", { reason: error.message });
        return postgresIndex.search(ctx, query);
      }
    },
    pace: 1000,
    refresh: async (ctx) => {
      await postgresIndex.refresh(ctx);
      if (!(await exists(service, `/_alias/${name}`))) return;
      const targets = (await exists(service, `/_alias/${next}`)) ? [name, next] : [name];
      await sendUnsent(ctx, { service, targets });
    },
    rebuild: async (ctx, how) => {
      const held = await postgresIndex.rebuild(ctx, { ...how, onProgress: undefined });
      if (how.missing && (await exists(service, `/_alias/${name}`))) return held;
      return rebuildServer(ctx, { service, name, next, how });
    },
  };
}

async function exists(service: JsonService, path: string): Promise<boolean> {
  try {
    await service.ask("HEAD", path);
    return true;
  } catch (error) {
    if (error instanceof ServiceFault && error.status === 404) return false;
    throw error;
  }
}

async function noteUnsent(tx: Pick<Context, "db">, codes: number[]): Promise<void> {
  await sql`insert into search_unsent (code) select unnest(${codes}::bigint[])`.execute(tx.db);
}

/** A batch is forgotten only when the server has taken it; one at a time sends. */
async function sendUnsent(
  ctx: Context,
  { service, targets }: { service: JsonService; targets: string[] },
): Promise<void> {
  for (;;) {
    const sent = await ctx.db.transaction().execute(async (db) => {
      const { rows } = await sql<{ code: number }>`delete from search_unsent where id in
        (select id from search_unsent order by id limit ${BATCH} for update skip locked) returning code`.execute(
        db,
      );
      const codes = [...new Set(rows.map(({ code }) => code))];
      for (const target of targets) await send({ ...ctx, db }, { service, target, codes });
      return rows.length;
    });
    if (sent < BATCH) return;
  }
}

async function send(
  ctx: Context,
  { service, target, codes }: { service: JsonService; target: string; codes: number[] },
): Promise<void> {
  if (codes.length === 0) return;
  const texts = (await searchTexts(ctx, codes)).filter(({ draft }) => !draft);
  const live = new Set(texts.map(({ code }) => code));
  const lines = [
    ...texts.flatMap((text) => [{ index: { _index: target, _id: String(text.code) } }, documentOf(text)]),
    ...codes
      .filter((code) => !live.has(code))
      .map((code) => ({ delete: { _index: target, _id: String(code) } })),
  ];
  const { items } = (await service.ask("POST", "/_bulk", lines)) as {
    items: Record<string, { status: number; error?: object }>[];
  };
  const refused = items
    .flatMap((item) => Object.values(item))
    .filter(({ status }) => status >= 400 && status !== 404);
  const [first] = refused;
  if (first)
    throw new ServiceFault(
      first.status,
      `${refused.length} articles were not taken: ${JSON.stringify(first.error)}`,
    );
}

interface Answer {
  timed_out: boolean;
  hits: {
    total: { value: number };
    hits: { _score: number | null; _source: { code: number; at: string } }[];
  };
}

async function ask(
  ctx: Context,
  { service, name, query }: { service: JsonService; name: string; query: SearchQuery },
): Promise<SearchResult> {
  const { asked, phrases, without } = await understand(ctx, query);
  const positive = asked.slots.length > 0 || Object.values(query.filters ?? {}).some(Boolean);
  if (!positive) return { hits: [], count: 0, more: false, stopped: false };
  const question = questionOf(
    { asked, phrases, without },
    { query, edition: ctx.edition.id, now: ctx.now() },
  );
  const { hits, timed_out } = (await service.ask("POST", `/${name}/_search?timeout=2s`, question)) as Answer;
  const codes = hits.hits.map(({ _source }) => _source.code);
  const { rows } = await sql<{ code: number }>`
    select code from live_article where code = any(${codes}) and edition = ${ctx.edition.id}`.execute(
    ctx.reads,
  );
  const live = new Set(rows.map(({ code }) => code));
  return {
    hits: hits.hits
      .filter(({ _source }) => live.has(_source.code))
      .map(({ _source, _score }) => ({ code: _source.code, at: new Date(_source.at), score: _score ?? 0 })),
    count: Math.min(hits.total.value, MOST_COUNTED),
    more: hits.total.value > MOST_COUNTED,
    stopped: timed_out,
  };
}

interface ServerRebuild {
  service: JsonService;
  name: string;
  next: string;
  how: Rebuild;
}

/** A new index is filled beside the old one, hears of changes under a name of its own, and takes the alias at the end. */
async function rebuildServer(ctx: Context, { service, name, next, how }: ServerRebuild): Promise<number> {
  const index = `${name}-${ctx.now().getTime()}`;
  await service.ask("PUT", `/${index}`, { ...SETTINGS, aliases: { [next]: {} } });
  try {
    const { rows } = await sql<{ count: number }>`select count(*)::integer as count from article`.execute(
      ctx.db,
    );
    const all = rows[0]?.count ?? 0;
    let done = 0;
    for (let before: number | null = null; ; ) {
      const page: { rows: { code: number }[] } = await sql<{ code: number }>`
        select code from article where ${before}::bigint is null or code < ${before}::bigint
        order by code desc limit ${BATCH}`.execute(ctx.db);
      const codes = page.rows.map(({ code }) => code);
      if (codes.length === 0) break;
      how.signal?.throwIfAborted();
      await send(ctx, { service, target: index, codes });
      before = codes.at(-1) ?? null;
      done += codes.length;
      how.onProgress?.(done, all);
    }
    await service.ask("POST", `/${index}/_refresh`);
    await service.ask("POST", "/_aliases", {
      actions: [
        { remove: { index: `${name}-*`, alias: name, must_exist: false } },
        { remove: { index, alias: next } },
        { add: { index, alias: name } },
      ],
    });
  } catch (error) {
    await service.ask("DELETE", `/${index}`).catch(() => {});
    throw error;
  }
  await removeOthers(service, { name, index });
  const { count } = (await service.ask("GET", `/${name}/_count`)) as { count: number };
  return count;
}

async function removeOthers(
  service: JsonService,
  { name, index }: { name: string; index: string },
): Promise<void> {
  const known = (await service.ask("GET", `/${name}-*/_alias`)) as Record<string, unknown>;
  for (const old of Object.keys(known)) if (old !== index) await service.ask("DELETE", `/${old}`);
}
