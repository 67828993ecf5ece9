import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Arrival } from "../../newsroom/articles/article.ts";
import { type ImportProgress, importPaths, type Taken } from "./import-paths.ts";
import { ARTICLES, LAYOUTS } from "./saved-page.fixture.ts";

let folder = "";
let ticks = 0;
const ctx = { elapsed: () => (ticks += 10) };

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "dabir-import-"));
});
after(() => rm(folder, { recursive: true }));

const record = (code: number): string =>
  JSON.stringify({ code, title: `خبر شماره ${code}`, body: "یک بند." });
const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => record(index + 1)).join("\n");

function taker(): { take: (arrivals: Arrival[]) => Promise<Taken[]>; batches: Arrival[][] } {
  const batches: Arrival[][] = [];
  return {
    batches,
    take: async (arrivals) => {
      batches.push(arrivals);
      return arrivals.map(({ code }) => ({ code, outcome: "created" }));
    },
  };
}

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
  return path;
}

test("records are handed over in order, in batches, packed or not", async () => {
  for (const content of [lines(450), gzipSync(lines(450))]) {
    const path = await put(typeof content === "string" ? "a.jsonl" : "a.jsonl.gz", content);
    const { take, batches } = taker();
    const report = await importPaths(ctx, { paths: [path], take });
    assert.deepEqual(
      batches.map(({ length }) => length),
      [200, 200, 50],
    );
    assert.deepEqual(
      batches.flat().map(({ code }) => code),
      Array.from({ length: 450 }, (_, index) => index + 1),
    );
    assert.deepEqual([report.created, report.found, report.skippedCount, report.files], [450, 450, 0, 1]);
  }
});

test("a faulty record is skipped with file, line and reason and the others are taken", async () => {
  const path = await put(
    "faulty.jsonl",
    `${record(1)}\n{"title": \n\n${record(2)}\r\n{"title":""}\n${record(3)}`,
  );
  const { take, batches } = taker();
  const report = await importPaths(ctx, { paths: [path], take });
  assert.deepEqual(
    batches.flat().map(({ code }) => code),
    [1, 2, 3],
  );
  assert.deepEqual(
    report.skipped.map(({ file, line }) => [file, line]),
    [
      [path, 2],
      [path, 5],
    ],
  );
});

test("a line that is not UTF-8 or endless is skipped and the next one is read", async () => {
  const path = await put(
    "bytes.jsonl",
    Buffer.concat([
      Buffer.from(`${record(1)}\n`),
      Buffer.from([0x7b, 0xff, 0xfe, 0x0a]),
      Buffer.alloc(6_000_000, 0x20),
      Buffer.from(`\n${record(2)}`),
    ]),
  );
  const { take, batches } = taker();
  const report = await importPaths(ctx, { paths: [path], take });
  assert.deepEqual(
    batches.flat().map(({ code }) => code),
    [1, 2],
  );
  assert.match(report.skipped[0]?.reason ?? "", /UTF-8/);
  assert.match(report.skipped[1]?.reason ?? "", /longer than 5 MB/);
});

test("folders are walked and formats told by content, not by name", async () => {
  const layout = Object.values(LAYOUTS)[0];
  assert.ok(layout && ARTICLES[0]);
  await put("tree/a/page.txt", layout(ARTICLES[0]));
  await put("tree/b/records", lines(2));
  await put("tree/b/packed", gzipSync(record(77)));
  await put("tree/b/page_files/part.html", "<p>بخشی از صفحه</p>");
  await put("tree/b/style.css", "p { color: red }");
  await put("tree/.hidden", "هیچ");
  const { take, batches } = taker();
  const report = await importPaths(ctx, { paths: [join(folder, "tree")], take });
  assert.deepEqual(
    batches.flat().map(({ code }) => code),
    [ARTICLES[0].code, 77, 1, 2],
  );
  assert.deepEqual(report.skipped, []);
  assert.equal(report.pages[0]?.code, ARTICLES[0].code);
});

test("what cannot be read is named with the mend", async () => {
  const cut = gzipSync(lines(5_000)).subarray(0, 20_000);
  const paths = [
    join(folder, "nowhere"),
    await put("list.json", '[{"title":"خبر"}]'),
    await put("archive.zip.txt", Buffer.from("PK\u0003\u0004xx")),
    await put("zeros.txt", Buffer.alloc(100)),
    await put("empty.txt", ""),
    await put("prose.txt", "این فقط یک جمله است و خبر نیست."),
    await put("cut.jsonl.gz", cut),
  ];
  const { take, batches } = taker();
  const report = await importPaths(ctx, { paths, take });
  const reasons = report.skipped.map(({ reason }) => reason);
  const wanted = [
    /no such file/,
    /one record a line/,
    /ZIP/,
    /zero/,
    /empty/,
    /«کد خبر»/,
    /damaged or cut off/,
  ];
  assert.equal(reasons.length, wanted.length);
  for (const [index, pattern] of wanted.entries()) assert.match(reasons[index] ?? "", pattern);
  assert.ok(batches.flat().length > 0, "the records before the damage are taken");
});

test("a dry run takes nothing in and tells what it found", async () => {
  const path = await put("dry.jsonl", `${record(1)}\n${JSON.stringify({ title: "خبر", views: 3 })}`);
  const { take, batches } = taker();
  const report = await importPaths(ctx, { paths: [path], take, dryRun: true });
  assert.deepEqual([batches.length, report.found, report.created], [0, 2, 0]);
  assert.deepEqual(report.unknownFields, ["views"]);
});

test("outcomes are counted and refusals listed with their place", async () => {
  const path = await put("outcomes.jsonl", lines(4));
  const answers: Taken[] = [
    { code: 1, outcome: "changed" },
    { code: 2, outcome: "unchanged" },
    { code: null, outcome: "refused", reason: "the code belongs to another article" },
    { code: 4, outcome: "created" },
  ];
  const report = await importPaths(ctx, { paths: [path], take: async () => answers });
  assert.deepEqual([report.created, report.changed, report.unchanged, report.refused], [1, 1, 1, 1]);
  assert.deepEqual(report.refusals, [
    { file: path, line: 3, code: 3, reason: "the code belongs to another article" },
  ]);
});

test("the section asked for goes to records that name none", async () => {
  const path = await put(
    "section.jsonl",
    `${record(1)}\n${JSON.stringify({ title: "خبر", section: "ورزش" })}`,
  );
  const { take, batches } = taker();
  await importPaths(ctx, { paths: [path], take, section: "جامعه" });
  assert.deepEqual(
    batches.flat().map(({ section }) => section),
    ["جامعه", "ورزش"],
  );
});

test("only one batch is written at a time and an error of the newsroom ends the import", async () => {
  const path = await put("order.jsonl", lines(900));
  let writing = 0;
  let most = 0;
  let batches = 0;
  const take = async (arrivals: Arrival[]): Promise<Taken[]> => {
    writing += 1;
    most = Math.max(most, writing);
    batches += 1;
    await new Promise((resolve) => setImmediate(resolve));
    writing -= 1;
    if (batches === 3) throw new Error("the database is away");
    return arrivals.map(({ code }) => ({ code, outcome: "created" }));
  };
  await assert.rejects(importPaths(ctx, { paths: [path], take }), /database is away/);
  assert.deepEqual([most, batches], [1, 3]);
});

test("the signal stops the import and the report says so", async () => {
  const path = await put("stop.jsonl", lines(1_000));
  const stop = new AbortController();
  const { take, batches } = taker();
  const report = await importPaths(ctx, {
    paths: [path],
    signal: stop.signal,
    take: (arrivals) => {
      stop.abort();
      return take(arrivals);
    },
  });
  assert.equal(report.stopped, true);
  assert.ok(batches.length < 5);
  assert.equal(report.created, batches.flat().length);
});

test("progress counts records and bytes and ends at the whole", async () => {
  const path = await put("progress.jsonl", lines(500));
  const told: ImportProgress[] = [];
  await importPaths(ctx, {
    paths: [path],
    take: taker().take,
    onProgress: (progress) => told.push(progress),
  });
  const last = told.at(-1);
  assert.equal(last?.done, 500);
  assert.equal(last?.bytes, last?.totalBytes);
  assert.ok(told.every(({ done }, index) => index === 0 || done >= (told[index - 1]?.done ?? 0)));
  assert.ok((last?.rate ?? 0) > 0);
});
