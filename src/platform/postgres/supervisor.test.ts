// Our own PostgreSQL: it comes with the first who needs it, goes with the last, and comes back when it is killed.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { Client } from "pg";
import { until } from "../../../test/until.ts";
import { silentLog } from "../log.ts";
import { type Supervised, supervise } from "./supervisor.ts";

const folder = mkdtempSync(join(tmpdir(), "dabir-cluster-"));
const held: Supervised[] = [];
after(async () => {
  for (const one of held) await one.release();
  rmSync(folder, { recursive: true, force: true });
});

async function enter(): Promise<Supervised> {
  const one = await supervise(folder, silentLog);
  held.push(one);
  return one;
}

async function ask(url: string, question: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return (await client.query(question)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

const server = (): number =>
  Number(readFileSync(join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]);

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test("the first start makes a safe cluster: loopback only, a password in a file of one reader, UTF-8", async () => {
  const { url } = await enter();
  assert.match(url, /^postgres:\/\/dabir:[\w-]{20,}@127\.0\.0\.1:\d+\/dabir$/);
  assert.equal(statSync(join(folder, "postgres.json")).mode & 0o777, 0o600);
  const settings = await ask(
    url,
    `select current_setting('listen_addresses') as listens, current_setting('synchronous_commit') as commits,
      current_setting('fsync') as syncs, pg_encoding_to_char(encoding) as encoding, datctype as letters
      from pg_database where datname = 'dabir'`,
  );
  const letters = process.platform === "darwin" ? "UTF-8" : "C.UTF-8";
  assert.deepEqual(settings, [
    { listens: "127.0.0.1", commits: "on", syncs: "on", encoding: "UTF8", letters },
  ]);
  const stranger = new URL(url);
  stranger.password = "wrong";
  await assert.rejects(ask(stranger.href, "select 1"), { code: "28P01" });
});

test("a second one in finds the same server, which stays until the last one is out", async () => {
  const [first] = held as [Supervised];
  const pid = server();
  const second = await enter();
  assert.equal(second.url, first.url);
  assert.equal(server(), pid);
  await first.release();
  await first.release();
  assert.deepEqual(await ask(second.url, "select 1 as one"), [{ one: 1 }]);
  await second.release();
  await until("the server has ended", () => !runs(pid));
  assert.equal(existsSync(join(folder, "postgres/postmaster.pid")), false);
});

test("several who come in at the same moment share one server", async () => {
  const all = await Promise.all([enter(), enter(), enter()]);
  assert.equal(new Set(all.map((one) => one.url)).size, 1);
  await all[0]?.release();
  await all[1]?.release();
  await ask(all[2]?.url as string, "create table kept (id integer)");
});

test("a killed server comes back by itself, at the same place, with all that was acknowledged", async () => {
  const { url } = held.at(-1) as Supervised;
  for (const id of [1, 2]) {
    await ask(url, `insert into kept values (${id})`);
    const pid = server();
    process.kill(pid, "SIGKILL");
    const rows = await until("the server is back", () =>
      runs(pid) ? null : ask(url, "select count(*)::int as count from kept").catch(() => null),
    );
    assert.deepEqual(rows, [{ count: id }]);
  }
});

test("a server that was stopped is started again with its data", async () => {
  const last = held.at(-1) as Supervised;
  await last.release();
  const { url } = await enter();
  assert.deepEqual(await ask(url, "select id from kept order by id"), [{ id: 1 }, { id: 2 }]);
});

test("a folder that cannot be used is a fault of the setting, in one line with the mend", async () => {
  await assert.rejects(supervise("/dev/null/data", silentLog), { code: "SETUP", message: /DABIR_DATA/ });
});
