// `dabir export` as an operator runs it, killed in the middle too.
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { dabirOver } from "../../test/command.ts";
import { testNewsroom } from "../../test/newsroom.ts";
import { until } from "../../test/until.ts";
import { fromText } from "../document/from-text.ts";
import { importArticles } from "../newsroom/articles/import-articles.ts";

const { ctx, databaseUrl } = await testNewsroom();
const dabir = dabirOver(databaseUrl);
const root = mkdtempSync(join(tmpdir(), "dabir-export-"));
after(() => rmSync(root, { recursive: true, force: true }));

await importArticles(ctx, {
  section: null,
  undatedAt: new Date(),
  arrivals: Array.from({ length: 400 }, (_, index) => ({
    ...{
      origin: "آرشیو",
      originKey: `${index}`,
      original: `${index}`,
      code: index + 1,
      kind: "news" as const,
    },
    ...{
      kicker: null,
      lead: null,
      byline: null,
      section: "شهر",
      source: null,
      tags: [`برچسب ${index % 20}`],
    },
    ...{
      headline: `خبر شماره ${index}`,
      body: fromText("متن خبر"),
      publishedAt: new Date(Date.now() - index * 3_600_000),
    },
  })),
});

/** Starts the program itself, since a kill of a shell around it would not end it. */
function startExport(folder: string, data: string): ChildProcess {
  const env = { PATH: process.env.PATH, DATABASE_URL: databaseUrl, DABIR_DATA: data };
  const words = ["src/main.ts", "export", "--static", folder];
  return spawn(process.execPath, words, { env, cwd: join(import.meta.dirname, "../.."), stdio: "ignore" });
}

const linesIn = (file: string): number =>
  existsSync(file) ? readFileSync(file, "utf8").split("\n").length : 0;

test("an export that was killed goes on where it was, and is whole in the end", async () => {
  const folder = join(root, "killed");
  const child = startExport(folder, join(root, "data"));
  await until("something is done", async () => linesIn(join(folder, ".dabir-export.jsonl")) > 60);
  child.kill("SIGKILL");
  await once(child, "exit");
  assert.ok(!existsSync(join(folder, "manifest.json")), "it was killed before its end");
  assert.equal((await dabir(["verify", folder])).exit, 4);
  // What a kill may leave of a file.
  writeFileSync(join(folder, "half.html.1-1.part"), "<p>نی");
  const ran = await dabir(["export", "--static", folder, "--json"]);
  assert.equal(ran.exit, 0, ran.err);
  const report = ran.json();
  assert.ok(report.kept >= 50, `${report.kept} files were kept`);
  assert.equal(report.articles, 400);
  assert.equal(report.made + report.renewed + report.kept, report.files);
  const verified = await dabir(["verify", folder, "--json"]);
  assert.deepEqual([verified.exit, verified.json().whole], [0, true], verified.out);
});

test("an altered file is named, with exit code 5", async () => {
  const folder = join(root, "altered");
  assert.equal((await dabir(["export", "--static", folder, "--days", "2"])).exit, 0);
  writeFileSync(join(folder, "fa/index.html"), "<p>دروغ");
  const verified = await dabir(["verify", folder]);
  assert.equal(verified.exit, 5);
  assert.match(verified.out, /^altered: fa\/index\.html$/m);
  assert.match(verified.out, /which came with the export/);
  assert.equal((await dabir(["verify", folder, "--key", join(folder, "robots.txt")])).exit, 2);
});

test("what is wrong in the words of an export is said", async () => {
  const folder = join(root, "wrong");
  for (const [words, exit] of [
    [["export"], 2],
    [["export", "--static", folder, "--days", "0"], 2],
    [["export", "--static", folder, "--days", "1", "--all"], 2],
    [["export", "--static", folder, "--edition", "xx"], 2],
    [["export", "--static", folder, "--site", "news.example"], 2],
    [["verify"], 2],
    [["verify", root], 4],
  ] as [string[], number][]) {
    assert.equal((await dabir(words)).exit, exit, words.join(" "));
  }
});
