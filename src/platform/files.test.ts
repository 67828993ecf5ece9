import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { after, test } from "node:test";
import { folderFiles } from "./files.ts";

const folder = mkdtempSync(join(tmpdir(), "dabir-files-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const files = folderFiles(folder);

test("a file is put, measured, read and removed by its key", async () => {
  await files.put("a/b/one", Buffer.from("سلام"));
  assert.equal(await files.sizeOf("a/b/one"), 8);
  assert.equal(await text(files.read("a/b/one")), "سلام");
  await files.put("a/b/one", Buffer.from("x"));
  assert.equal(await text(files.read("a/b/one")), "x");
  await files.remove("a/b/one");
  assert.equal(await files.sizeOf("a/b/one"), undefined);
  await files.remove("a/b/one");
});

test("a file whose making fails does not appear, and leaves nothing behind", async () => {
  const broken = files.make("made/two", async (path) => {
    await writeFile(path, "half");
    throw new Error("stopped");
  });
  await assert.rejects(broken, /stopped/);
  assert.equal(await files.sizeOf("made/two"), undefined);
  assert.deepEqual(readdirSync(join(folder, "made")), []);
});

test("no key leads out of the folder", () => {
  for (const key of ["../x", "a/../../x", "/etc/passwd", "", ".hidden", "a\0b", "A", "a b", "a\\b"]) {
    assert.throws(() => files.pathOf(key), RangeError, key);
  }
});
