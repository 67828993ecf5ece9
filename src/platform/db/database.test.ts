import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { sql } from "kysely";
import { testNewsroom } from "../../../test/newsroom.ts";
import { until } from "../../../test/until.ts";
import { silentLog } from "../log.ts";
import { checkServer, isDatabaseAway, newClient, openDatabase } from "./database.ts";
import { listen } from "./listen.ts";
import { migrate } from "./migrate.ts";

const { ctx, databaseUrl } = await testNewsroom();
const folder = mkdtempSync(join(tmpdir(), "dabir-migrations-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const PROJECT_MIGRATIONS = join(import.meta.dirname, "../../../migrations");

test("a database in its present form is left alone", async () => {
  assert.deepEqual(await migrate(databaseUrl, PROJECT_MIGRATIONS), []);
});

test("a database that a newer release has changed is not touched", async () => {
  await sql`insert into migration (name) values ('9999-from-the-future.sql')`.execute(ctx.db);
  await assert.rejects(migrate(databaseUrl, PROJECT_MIGRATIONS), {
    code: "SETUP",
    message: /9999-from-the-future/,
  });
  await sql`delete from migration where name like '9999%'`.execute(ctx.db);
});

test("files are applied in order, once, also by several processes at once; a broken one leaves nothing", async () => {
  await sql`create schema trial`.execute(ctx.db);
  const url = `${databaseUrl}?options=${encodeURIComponent("-c search_path=trial")}`;
  writeFileSync(join(folder, "0001-first.sql"), "create table one (id integer);");
  writeFileSync(join(folder, "0002-second.sql"), "insert into one values (1); insert into one values (2);");
  writeFileSync(join(folder, "notes.txt"), "this is no migration");
  const applied = await Promise.all([1, 2, 3].map(() => migrate(url, folder)));
  assert.deepEqual(applied.flat().sort(), ["0001-first.sql", "0002-second.sql"]);
  writeFileSync(join(folder, "0003-broken.sql"), "insert into one values (3); select no_such_thing();");
  await assert.rejects(migrate(url, folder));
  const { rows } = await sql<{ id: number }>`select id from trial.one order by id`.execute(ctx.db);
  assert.deepEqual(
    rows.map((row) => row.id),
    [1, 2],
  );
});

test("a server that is not there is named in one line with the mend", async () => {
  await assert.rejects(checkServer("postgres://nobody@127.0.0.1:9/none"), {
    code: "SETUP",
    message: /ECONNREFUSED.*DATABASE_URL/,
  });
  await checkServer(databaseUrl);
});

test("lost connections are told apart from wrong questions", async () => {
  const db = openDatabase(databaseUrl, 1, silentLog);
  try {
    const wrong = await sql`select no_such_thing`.execute(db).catch((error) => error);
    assert.equal(isDatabaseAway(wrong), false);
    const lost = await sql`select pg_terminate_backend(pg_backend_pid())`.execute(db).catch((error) => error);
    assert.equal(isDatabaseAway(lost), true);
    // The pool recovers by itself.
    await until("the pool answers again", () =>
      sql`select 1`.execute(db).then(
        () => true,
        () => false,
      ),
    );
  } finally {
    await db.destroy();
  }
  const refused = openDatabase("postgres://nobody@127.0.0.1:9/none", 1, silentLog);
  const away = await sql`select 1`.execute(refused).catch((error) => error);
  assert.equal(isDatabaseAway(away), true);
  await refused.destroy();
});

test("a listener hears what is said, tells when its line breaks, and hears again when it stands", async () => {
  const heard: string[] = [];
  const listening = await listen({
    url: databaseUrl,
    channel: "trial",
    log: silentLog,
    onMessage: (payload) => heard.push(payload),
    onLost: () => heard.push("(lost)"),
    onReady: () => heard.push("(ready)"),
  });
  const speaker = newClient(databaseUrl);
  await speaker.connect();
  try {
    await speaker.query("select pg_notify('trial', 'one')");
    await until("the first word is heard", () => heard.includes("one"));
    await speaker.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen \"trial\"%'",
    );
    await until("the line stands again", () => heard.filter((word) => word === "(ready)").length === 2);
    await speaker.query("select pg_notify('trial', 'two')");
    await until("the second word is heard", () => heard.includes("two"));
    assert.deepEqual(heard, ["(ready)", "one", "(lost)", "(ready)", "two"]);
  } finally {
    await listening.close();
    await speaker.query("select pg_notify('trial', 'three')");
    await speaker.end();
  }
  assert.ok(!heard.includes("three"));
});
