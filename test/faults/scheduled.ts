// Articles scheduled at random seconds, two servers that serve them, one of which is killed again and again: who sees
// which article when. Used short by the tests and long by hand: `node test/faults/scheduled.ts`.
import { setTimeout as wait } from "node:timers/promises";
import type { Context } from "../../src/context.ts";
import { PERSIAN_EDITION } from "../../src/editions.ts";
import { createArticle } from "../../src/newsroom/articles/create-article.ts";
import { publishArticle } from "../../src/newsroom/articles/publish-article.ts";
import { postgresIndex } from "../../src/newsroom/search/postgres-index.ts";
import type { Tables } from "../../src/newsroom/tables.ts";
import { openDatabase } from "../../src/platform/db/database.ts";
import { folderFiles } from "../../src/platform/files.ts";
import { silentLog } from "../../src/platform/log.ts";
import { connect, databaseUrlOf, dataFolder, kill, type Server, startDabir } from "./dabir.ts";

export interface Scheduled {
  articles: number;
  /** Over how many seconds they fall due. */
  seconds: number;
  /** Every so many seconds one of the servers, in turn, is killed and started again. */
  killEvery: number;
}

export interface Outcome {
  kills: number;
  /** Answers looked through. */
  answers: number;
  /** Articles that an answer told of although it was complete before their time. */
  early: string[];
  /** Articles missing in an answer asked for a second after their time, by a server that was up that long. */
  late: string[];
  /** Articles without exactly one publication in the audit log and one mention in the map of news. */
  notOnce: number[];
  /** From an article's time to the end of the first answer that tells of it, in milliseconds, worst of all. */
  slowest: number;
}

const GRACE_MS = 1000;
const PAUSE_MS = 150;
/** Where the newest stand; each holds at least so many. */
const PLACES = [
  { path: "/fa/rss", holds: 30 },
  { path: "/fa/latest", holds: 24 },
  { path: "/fa/section/%D8%B4%D9%87%D8%B1", holds: 24 },
  { path: "/sitemap/news.xml", holds: 1000 },
  { path: "/fa/", holds: 0 },
];

interface Watched {
  server: Server | null;
  upSince: number;
}

export async function runScheduled(input: Scheduled): Promise<Outcome> {
  const settings = { DABIR_DATA: dataFolder() };
  const first = await startDabir(settings);
  const sides: Watched[] = [
    { server: first, upSince: Date.now() },
    { server: await startDabir(settings), upSince: Date.now() },
  ];
  const due = await schedule(settings.DABIR_DATA, input);
  const codes = [...due.keys()].sort((a, b) => (due.get(a) as number) - (due.get(b) as number));
  const end = (due.get(codes.at(-1) as number) as number) + 2 * GRACE_MS;
  const outcome: Outcome = { kills: 0, answers: 0, early: [], late: [], notOnce: [], slowest: 0 };
  const firstSeen = new Map<number, number>();

  const look = async (side: Watched): Promise<void> => {
    while (Date.now() < end) {
      for (const place of PLACES) {
        const { server, upSince } = side;
        if (!server) break;
        const asked = Date.now();
        const text = await fetch(server.origin + place.path).then(
          (answer) => (answer.status === 200 ? answer.text() : null),
          () => null,
        );
        if (text === null) continue;
        const told = new Set([...text.matchAll(/\/news\/(\d+)\//g)].map((match) => Number(match[1])));
        judge({ place, told, asked, answered: Date.now(), upSince });
      }
      await wait(PAUSE_MS);
    }
  };

  const judge = (one: {
    place: (typeof PLACES)[number];
    told: Set<number>;
    asked: number;
    answered: number;
    upSince: number;
  }): void => {
    outcome.answers += 1;
    for (const code of one.told) {
      const time = due.get(code);
      if (time === undefined) continue;
      if (one.answered < time) outcome.early.push(`${code} in ${one.place.path}`);
      if (!firstSeen.has(code)) firstSeen.set(code, one.answered);
    }
    const before = codes.filter((code) => (due.get(code) as number) <= one.asked - GRACE_MS);
    if (one.upSince > one.asked - GRACE_MS) return;
    // The last few of a list may have been pushed out by articles that fell due since the question.
    const newest = before.slice(-Math.max(0, one.place.holds - 10));
    if (one.place.holds === 0) return;
    for (const code of newest) if (!one.told.has(code)) outcome.late.push(`${code} in ${one.place.path}`);
  };

  const strike = async (): Promise<void> => {
    while (Date.now() + input.killEvery * 1000 < end) {
      await wait(input.killEvery * 1000);
      const side = sides[outcome.kills % 2] as Watched;
      const dying = side.server as Server;
      side.server = null;
      await kill(dying);
      outcome.kills += 1;
      side.server = await startDabir(settings);
      side.upSince = Date.now();
    }
  };

  await Promise.all([...sides.map(look), strike()]);
  const database = await connect(settings.DABIR_DATA);
  const { rows } = await database.query(
    "select split_part(subject, ':', 2)::bigint as code, count(*) as times from audit_entry where act = 'articles.publish' group by 1",
  );
  await database.end();
  const times = new Map(rows.map((row) => [Number(row.code), Number(row.times)]));
  const [one] = sides as [Watched, Watched];
  const map = await (await fetch(`${(one.server as Server).origin}/sitemap/news.xml`)).text();
  for (const code of codes) {
    const mentions = map.split(`/news/${code}/`).length - 1;
    if (times.get(code) !== 1 || mentions !== 1) outcome.notOnce.push(code);
    const seen = firstSeen.get(code);
    if (seen !== undefined) outcome.slowest = Math.max(outcome.slowest, seen - (due.get(code) as number));
  }
  await Promise.all(sides.map(({ server }) => kill(server as Server, "SIGTERM")));
  return outcome;
}

/** When each code falls due, in milliseconds of the machine's clock. */
async function schedule(data: string, input: Scheduled): Promise<Map<number, number>> {
  const db = openDatabase<Tables>(databaseUrlOf(data), 5, silentLog);
  const ctx: Context = {
    db,
    reads: db,
    search: postgresIndex,
    actor: { kind: "operator", name: "test" },
    edition: PERSIAN_EDITION,
    origin: "http://127.0.0.1",
    files: folderFiles(data),
    mediaBytes: 1_048_576,
    log: silentLog,
    now: () => new Date(),
    onChanged: () => {},
  };
  const codes: number[] = [];
  for (let number = 1; number <= input.articles; number += 1) {
    const said = { headline: `خبر شماره ${number} از برنامه امروز`, section: "شهر", body: "متن کوتاه خبر." };
    codes.push((await createArticle(ctx, said)).code);
  }
  const due = new Map<number, number>();
  // Nothing falls due before the last one is scheduled.
  const start = Date.now() + 3000 + input.articles * 60;
  for (const code of codes) {
    const at = start + Math.floor(Math.random() * input.seconds) * 1000;
    await publishArticle(ctx, { code, at: new Date(at) });
    due.set(code, at);
  }
  await db.destroy();
  if (Date.now() > start) throw new Error("scheduling took longer than was planned for it");
  return due;
}

if (import.meta.main) {
  console.log(await runScheduled({ articles: 1000, seconds: 600, killEvery: 20 }));
}
