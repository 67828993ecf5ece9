// A large archive of which every article is read once, as crawlers do: each page is made from the database.
import { sql } from "kysely";
import { importArticles } from "../src/newsroom/articles/import-articles.ts";
import { addressesOf } from "./addresses.ts";
import { articleOf } from "./articles.ts";
import { countsCpu, cpuOf, cpuOfDatabase } from "./cpu.ts";
import { load } from "./load.ts";
import type { Room } from "./room.ts";
import { atLeast, atMost, type Figure, milliseconds, whole } from "./table.ts";

const BAR_PAGES = 700;
const BAR_P99 = 30;
const ARTICLES = 12_000;
const CONNECTIONS = 32;
const FIRST = 2_000_001;
const BATCH = 500;
/** Read before, so that both programs are warm. */
const WARM = 1500;
/** On a machine so slow that this is too short, fewer are read. */
const SECONDS = 75;

export async function uncached(room: Room): Promise<Figure[]> {
  const newest = room.ctx.now();
  for (let start = 0; start < ARTICLES + WARM; start += BATCH) {
    const arrivals = Array.from({ length: Math.min(BATCH, ARTICLES + WARM - start) }, (_, index) =>
      articleOf(FIRST + start + index, { newest, origin: "bench" }),
    );
    await importArticles(room.ctx, { arrivals, section: null, undatedAt: newest });
  }
  // PostgreSQL does this by itself within a minute.
  await sql`vacuum analyze`.execute(room.ctx.db);
  const paths = await addressesOf(room, { from: FIRST, to: FIRST + ARTICLES + WARM });
  const order = {
    origin: room.server.origin,
    connections: CONNECTIONS,
    encoding: "br",
    again: false,
    seconds: SECONDS,
  };
  await load(room.folder, { ...order, paths: paths.slice(ARTICLES) });
  const before = spent(room);
  const result = await load(room.folder, { ...order, paths: paths.slice(0, ARTICLES) });
  const server = spent(room).server - before.server;
  const database = spent(room).database - before.database;
  const perCore = result.answers / (server + database);
  return [
    {
      what: `uncached articles, ${whole(result.answers)} of them: pages a core second, database included`,
      ...(countsCpu
        ? { measured: whole(perCore), bar: `≥ ${BAR_PAGES}`, ...atLeast(perCore, BAR_PAGES) }
        : { measured: "needs /proc", bar: `≥ ${BAR_PAGES}` }),
    },
    {
      what: "  processor time a page, server + database",
      measured: countsCpu
        ? `${milliseconds((server / result.answers) * 1000)} + ${milliseconds((database / result.answers) * 1000)}`
        : "needs /proc",
    },
    {
      what: `  pages a second at ${CONNECTIONS} connections`,
      measured: whole(result.answers / result.seconds),
    },
    {
      what: `  latency at ${CONNECTIONS} connections, p99`,
      measured: milliseconds(result.p99),
      bar: `≤ ${milliseconds(BAR_P99)}`,
      ...atMost(result.p99, BAR_P99),
    },
    {
      what: "  latency, p50 / longest",
      measured: `${milliseconds(result.p50)} / ${milliseconds(result.most)}`,
    },
  ];
}

function spent({ server, dataFolder }: Room): { server: number; database: number } {
  return countsCpu
    ? { server: cpuOf(server.pid), database: cpuOfDatabase(dataFolder) }
    : { server: 0, database: 0 };
}
