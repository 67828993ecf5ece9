// kill −9 of node, alone and together with PostgreSQL, while comments and an import come in.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { importedArticles, visibleCodes, writeArchive } from "./archive.ts";
import { commenters, lostComments } from "./commenters.ts";
import {
  connect,
  dataFolder,
  kill,
  killPostgres,
  operate,
  type Program,
  run,
  startDabir,
  until,
} from "./dabir.ts";
import { importToTheEnd, nothingIsLost } from "./nothing-lost.ts";

const ROUNDS = 20;
const RECORDS = 3000;
const CODE = 500_001;
/** Four readings of the archive and 21 starts, on a slow machine. */
const LONG = { timeout: 1_500_000 };

test(
  "kill −9 of node, 20 times: nothing acknowledged is lost, each start works, the import ends as if undisturbed",
  LONG,
  async (t) => {
    const data = dataFolder();
    const settings = { DABIR_DATA: data };
    const archive = join(dataFolder(), "archive.jsonl");
    writeArchive(archive, RECORDS);
    const article = ["article", "create", "--code", `${CODE}`, "--headline", "انبار شهر", "--publish"];
    await operate(article, settings);
    const readers = commenters(CODE, 4);
    t.after(readers.stop);
    const seen = new Set<number>();
    let importer: Program | undefined;

    for (let round = 1; round <= ROUNDS; round += 1) {
      if (importer?.process.exitCode !== null || importer.process.signalCode !== null) {
        importer = run(["import", archive], settings);
      }
      const server = await startDabir(settings);
      readers.turnTo(server.origin);
      const before = readers.acknowledged.size;
      await until(() => readers.acknowledged.size >= before + 5, "five more acknowledged comments");
      const database = await connect(data);
      for (const code of await visibleCodes(database)) seen.add(code);
      await database.end();
      await wait((round * 37) % 100);
      const dying = [kill(server)];
      // One time in four everything dies at once, one time in two the import too.
      if (round % 4 === 0) killPostgres(data, true);
      if (round % 2 === 0) dying.push(kill(importer));
      await Promise.all(dying);
      readers.turnTo(null);
    }
    await importer?.ended;

    const server = await startDabir(settings);
    readers.turnTo(server.origin);
    const sent = readers.acknowledged.size;
    await until(() => readers.acknowledged.size > sent, "a comment after the last start");
    await readers.stop();
    await importToTheEnd(archive, { records: RECORDS, settings });

    const database = await connect(data);
    const kept = await nothingIsLost(database, { readers, code: CODE, seen });
    t.diagnostic(`${ROUNDS} kills, ${kept}`);
    const disturbed = await importedArticles(database);

    // The checker itself: one row taken away must be named.
    const [text] = [...readers.acknowledged.keys()].slice(-1);
    await database.query("delete from comment where text = $1", [text]);
    assert.deepEqual(await lostComments(database, readers.acknowledged), [text]);
    await database.end();
    assert.equal(await kill(server, "SIGTERM"), 0);

    const quiet = { DABIR_DATA: dataFolder() };
    const other = await startDabir(quiet);
    await operate(article, quiet);
    await operate(["import", archive], quiet);
    const undisturbed = await connect(quiet.DABIR_DATA);
    assert.deepEqual(disturbed, await importedArticles(undisturbed));
    assert.equal(disturbed.length, RECORDS);
    await undisturbed.end();
    assert.equal(await kill(other, "SIGTERM"), 0);
  },
);
