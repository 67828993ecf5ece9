// kill −9 of PostgreSQL under a running server, its main process alone or all of them at the same instant, while
// comments and an import come in. The server brings it back by itself.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { importedArticles, visibleCodes, writeArchive } from "./archive.ts";
import { commenters, counted, lostComments } from "./commenters.ts";
import {
  connect,
  dataFolder,
  kill,
  killPostgres,
  operate,
  type Program,
  postmasterOf,
  run,
  startDabir,
  until,
} from "./dabir.ts";

const ROUNDS = 20;
const RECORDS = 2000;
const CODE = 500_001;

test("kill −9 of PostgreSQL, 20 times: the running server goes on, nothing acknowledged is lost", async (t) => {
  const data = dataFolder();
  const settings = { DABIR_DATA: data };
  const archive = join(dataFolder(), "archive.jsonl");
  writeArchive(archive, RECORDS);
  await operate(["article", "create", "--code", `${CODE}`, "--headline", "انبار شهر", "--publish"], settings);
  const readers = commenters(CODE, 4);
  t.after(readers.stop);
  const seen = new Set<number>();
  const server = await startDabir(settings);
  readers.turnTo(server.origin);
  let importer: Program | undefined;

  for (let round = 1; round <= ROUNDS; round += 1) {
    if (importer?.process.exitCode !== null || importer.process.signalCode !== null) {
      importer = run(["import", archive], settings);
    }
    const before = readers.acknowledged.size;
    await until(() => readers.acknowledged.size >= before + 5, "five more acknowledged comments");
    const database = await connect(data);
    for (const code of await visibleCodes(database)) seen.add(code);
    await database.end();
    await wait((round * 53) % 100);
    console.error(
      round,
      Math.round(performance.now()),
      readers.acknowledged.size,
      postmasterOf(data),
      server.process.exitCode,
      server.err.text.slice(-300),
    );
    killPostgres(data, round % 2 === 0);
  }

  const sent = readers.acknowledged.size;
  await until(() => readers.acknowledged.size >= sent + 5, "comments after the last kill");
  await readers.stop();
  await importer?.ended;
  await operate(["import", archive], settings);
  const again = await operate(["import", archive, "--json"], settings);
  assert.equal(JSON.parse(again).unchanged, RECORDS);

  const database = await connect(data);
  assert.deepEqual(await lostComments(database, readers.acknowledged), []);
  const { rows, counter } = await counted(database, CODE);
  assert.equal(counter, rows);
  const codes = new Set(await visibleCodes(database));
  assert.deepEqual(
    [...seen].filter((code) => !codes.has(code)),
    [],
  );
  assert.equal((await importedArticles(database)).length, RECORDS);
  await database.end();
  t.diagnostic(
    `${ROUNDS} kills, ${readers.acknowledged.size} acknowledged comments, ${seen.size} articles seen, 0 lost`,
  );
  assert.equal(await kill(server, "SIGTERM"), 0);
  assert.equal(postmasterOf(data), null);
});
