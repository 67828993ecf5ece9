// kill −9 of PostgreSQL under a running server, its main process alone or all of them at the same instant, while
// comments and an import come in. The server brings it back by itself.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { importedArticles, visibleCodes, writeArchive } from "./archive.ts";
import { commenters } from "./commenters.ts";
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
import { importToTheEnd, nothingIsLost } from "./nothing-lost.ts";

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
    // One time in three the import gets on a little first.
    const enough = round % 3 === 0 ? Math.min(RECORDS, seen.size + 1) : 0;
    await until(async () => {
      for (const code of await visibleCodes(database)) seen.add(code);
      return seen.size >= enough || importer?.process.exitCode !== null;
    }, "records of the import");
    await database.end();
    await wait((round * 53) % 100);
    assert.notEqual(postmasterOf(data), null);
    killPostgres(data, round % 2 === 0);
  }

  const sent = readers.acknowledged.size;
  await until(() => readers.acknowledged.size >= sent + 5, "comments after the last kill");
  await readers.stop();
  await importer?.ended;
  await importToTheEnd(archive, { records: RECORDS, settings });

  const database = await connect(data);
  const kept = await nothingIsLost(database, { readers, code: CODE, seen });
  t.diagnostic(`${ROUNDS} kills, ${kept}`);
  assert.equal((await importedArticles(database)).length, RECORDS);
  await database.end();
  assert.equal(await kill(server, "SIGTERM"), 0);
  assert.equal(postmasterOf(data), null);
});
