import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { dabirOver } from "../../test/command.ts";
import { testNewsroom } from "../../test/newsroom.ts";

const { databaseUrl } = await testNewsroom();
const dabir = dabirOver(databaseUrl);
const folder = mkdtempSync(join(tmpdir(), "dabir-search-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const records = [
  { code: "anbar-1", title: "باران بهاری در دشت", body: "باران در دشت بارید." },
  { code: "anbar-2", title: "برف در کوه", body: "برف راه کوه را بست." },
  { title: "باران بی‌نام", body: "رکوردی که کد خود را ندارد." },
];
const file = join(folder, "records.jsonl");
writeFileSync(file, records.map((record) => JSON.stringify(record)).join("\n"));
assert.equal((await dabir(["import", file])).exit, 0);

const ask = async (questions: string, flags: string[] = []) => {
  const { out, exit, err } = await dabir(["search", "--json", ...flags], questions);
  assert.equal(exit, 0, err);
  return out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
};

test("every line is answered by one line, in order, with the record's own code", async () => {
  const [rain, nothing, empty, snow] = await ask("باران دشت\nکویر\n\nبرف\n");
  assert.deepEqual(
    rain.map((found: { source_code: string }) => found.source_code),
    ["anbar-1", null],
  );
  assert.equal(typeof rain[0].code, "number");
  assert.ok(rain[0].score > rain[1].score);
  assert.deepEqual([nothing, empty], [[], []]);
  assert.equal(snow[0].source_code, "anbar-2");
});

test("there are no more answers than were asked for", async () => {
  assert.deepEqual(
    (await ask("باران", ["--limit", "1"])).map((line) => line.length),
    [1],
  );
  assert.equal((await dabir(["search", "--limit", "0"], "باران")).exit, 2);
});

test("the index is made anew by a command, and answers as before", async () => {
  const before = await ask("باران\nبرف");
  const { out, exit } = await dabir(["search", "rebuild", "--json"]);
  assert.equal(exit, 0);
  assert.equal(JSON.parse(out).articles, 3);
  assert.deepEqual(await ask("باران\nبرف"), before);
});
