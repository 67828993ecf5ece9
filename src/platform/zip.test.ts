// A ZIP file of ours is read by a program that is not ours.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { type ZipEntry, zipOf } from "./zip.ts";

const folder = mkdtempSync(join(tmpdir(), "dabir-zip-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const READ = `
import hashlib, json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive:
    assert archive.testzip() is None
    print(json.dumps([[e.filename, e.date_time, e.file_size, hashlib.sha256(archive.read(e)).hexdigest()]
                      for e in archive.infolist()]))
`;

async function read(entries: ZipEntry[]): Promise<[string, number[], number, string][]> {
  async function* each() {
    yield* entries;
  }
  const path = join(folder, "one.zip");
  await writeFile(path, zipOf(each(), new Date("2026-11-24T10:50:31Z")));
  return JSON.parse(execFileSync("python3", ["-c", READ, path], { encoding: "utf8" }));
}

test("Python reads names in Persian, times and bytes as they were", async () => {
  const entries = [
    { name: "122657-01.jpg", bytes: randomBytes(200_000) },
    { name: "شرح عکس‌ها.txt", bytes: Buffer.from("سلام") },
    { name: "empty", bytes: new Uint8Array() },
  ];
  const found = await read(entries);
  assert.deepEqual(
    found.map(([name, at, size]) => [name, at, size]),
    entries.map(({ name, bytes }) => [name, [2026, 11, 24, 10, 50, 30], bytes.length]),
  );
  assert.equal(found[2]?.[3], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
});

test("an archive of nothing is an archive", async () => {
  assert.deepEqual(await read([]), []);
});
