// What must hold once everything stands again: what was acknowledged is there once, what was seen is there still.
import assert from "node:assert/strict";
import type { Client } from "pg";
import { visibleCodes } from "./archive.ts";
import { type Commenters, counted, lostComments } from "./commenters.ts";
import { operate } from "./dabir.ts";

/** Reads the archive to its end, and once more: then there is nothing new in it. */
export async function importToTheEnd(
  archive: string,
  { records, settings }: { records: number; settings: Record<string, string> },
): Promise<void> {
  await operate(["import", archive], settings);
  const again = await operate(["import", archive, "--json"], settings);
  assert.equal(JSON.parse(again).unchanged, records);
}

/** @returns what to say of it */
export async function nothingIsLost(
  database: Client,
  { readers, code, seen }: { readers: Commenters; code: number; seen: ReadonlySet<number> },
): Promise<string> {
  assert.deepEqual(await lostComments(database, readers.acknowledged), []);
  const { rows, counter } = await counted(database, code);
  assert.equal(counter, rows);
  const codes = new Set(await visibleCodes(database));
  assert.deepEqual(
    [...seen].filter((one) => !codes.has(one)),
    [],
  );
  return `${readers.acknowledged.size} acknowledged comments, ${seen.size} articles seen, 0 lost`;
}
