// An export of the demonstration, walked link by link as a browser would from a disk.
import assert from "node:assert/strict";
import {
  appendFileSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { after, test } from "node:test";
import { defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { buildArticle, buildComment } from "../../test/factories.ts";
import { testNewsroom } from "../../test/newsroom.ts";
import { commandSite } from "../cli/command-site.ts";
import { seedDemo } from "../cli/demo/seed-demo.ts";
import { AppError } from "../errors.ts";
import { withdrawArticle } from "../newsroom/articles/withdraw-article.ts";
import { publishPage } from "../newsroom/pages/publish-page.ts";
import { createPage } from "../newsroom/pages/save-page.ts";
import { systemClock } from "../platform/clock.ts";
import { signingKey } from "../platform/signing-key.ts";
import { type ExportInput, exportSite } from "./export-site.ts";
import { verifyExport } from "./verify-export.ts";

const LIVING = "https://news.example";
const newsroom = await testNewsroom();
const ctx = { ...newsroom.ctx, origin: LIVING };
const root = mkdtempSync(join(tmpdir(), "dabir-export-"));
after(() => rmSync(root, { recursive: true, force: true }));
const key = signingKey(join(root, "data"));
const folder = join(root, "site");

await seedDemo(ctx, { say: () => {} });
const { code } = await buildArticle(ctx, { headline: "خبری با نظر", tags: ["یگانه"] });
await buildComment(ctx, { code, text: "نظری که می‌ماند" });
// It stands in no foot.
await publishPage(ctx, { id: (await createPage(ctx, { title: "آگهی" })).id });

const run = (said: Partial<ExportInput> = {}) => {
  const { ask } = commandSite(ctx);
  return exportSite(ctx, {
    folder,
    ask,
    since: null,
    living: LIVING,
    key,
    clock: systemClock,
    version: "1",
    ...said,
  });
};
const first = await run();
const filesOf = (place: string): string[] =>
  globSync("**/*", { cwd: place, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(place.length + 1));

interface Link {
  file: string;
  element: string;
  name: string;
  value: string;
}

function linksOf(place: string): Link[] {
  return filesOf(place)
    .filter((file) => file.endsWith(".html"))
    .flatMap((file) =>
      elementsOf(parse(readFileSync(join(place, file), "utf8"))).flatMap((element) => linksIn(file, element)),
    );
}

function linksIn(file: string, { tagName: element, attrs }: Tree.Element): Link[] {
  return attrs
    .filter(({ name }) => ["href", "src", "poster", "srcset", "action"].includes(name))
    .flatMap(({ name, value }) =>
      (name === "srcset" ? value.split(", ").map((one) => one.split(" ")[0] as string) : [value]).map(
        (one) => ({
          ...{ file, element, name, value: one },
        }),
      ),
    );
}

function elementsOf(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.filter(adapter.isElementNode).flatMap((child) => [child, ...elementsOf(child)]);
}

/** Links that lead to no file, or to no element of it. */
function broken(place: string): string[] {
  return linksOf(place)
    .filter(({ value }) => !/^(?:https?:|mailto:|tg:)/.test(value))
    .filter(({ file, value }) => {
      const [path = "", hash] = value.split("#");
      const target = decodeURIComponent(path);
      const from = target.startsWith("/") ? place : join(place, dirname(file));
      const at = target === "" ? join(place, file) : join(from, target);
      if (!existsSync(at) || !normalize(at).startsWith(place)) return true;
      return (
        hash !== undefined &&
        hash !== "" &&
        !readFileSync(at, "utf8").includes(` id="${decodeURIComponent(hash)}"`)
      );
    })
    .map(({ file, value }) => `${file}: ${value}`);
}

test("every link of the export resolves, from any file and on a disk", () => {
  assert.ok(linksOf(folder).length > 1000);
  assert.deepEqual(broken(folder), []);
});

test("everything public is in it, under the addresses of the site", async () => {
  const live = await ctx.db
    .selectFrom("live_article")
    .select(["code", "slug"])
    .where("edition", "=", "fa")
    .execute();
  for (const article of live) {
    assert.ok(
      existsSync(join(folder, `fa/news/${article.code}/${article.slug}/index.html`)),
      String(article.code),
    );
  }
  assert.equal(first.articles, live.length);
  for (const file of [
    ...["index.html", "404.html", "robots.txt", "sitemap.xml", "sitemap/news.xml", "sitemap/pages.xml"],
    ...[
      "fa/index.html",
      "fa/latest/index.html",
      "fa/about/index.html",
      "fa/contact/index.html",
      "fa/آگهی/index.html",
      "fa/rss.xml",
      "fa/tag/یگانه/index.html",
    ],
  ]) {
    assert.ok(existsSync(join(folder, file)), file);
  }
  assert.ok(globSync("fa/latest/before/*/index.html", { cwd: folder }).length > 0, "lists go on");
  assert.ok(globSync("media/*/*.webp", { cwd: folder }).length > 0, "pictures are in it");
});

test("no page names the living site but where it says so", () => {
  const named = linksOf(folder).filter(({ value }) => value.startsWith(LIVING));
  const said = named.filter(({ element, name }) => element === "a" && name === "href");
  assert.ok(
    said.every(({ value }) => value === LIVING),
    "readers are led to its first page only",
  );
  assert.deepEqual([...new Set(named.map(({ element }) => element))].sort(), ["a", "link"]);
  assert.ok(named.filter(({ element }) => element === "link").every(({ name }) => name === "href"));
});

test("forms give way to a line that says where the living site is", async () => {
  const page = readFileSync(join(folder, "fa/news", String(code), "خبری-با-نظر/index.html"), "utf8");
  assert.match(page, /نظری که می‌ماند/);
  assert.doesNotMatch(page, /<form|<textarea|data-living/);
  assert.match(page, /نظر تازه نمی‌گیرد.*<a href="https:\/\/news\.example">news\.example<\/a>/);
  const pages = filesOf(folder).filter((file) => file.endsWith(".html"));
  assert.ok(
    pages.every(
      (file) => !/<form|type="module"|rel="preload"/.test(readFileSync(join(folder, file), "utf8")),
    ),
  );
});

test("a second run renews only what changed, and takes away what is gone", async () => {
  const again = await run();
  const fronts = globSync("fa/section/*/index.html", { cwd: folder }).length + 1;
  assert.deepEqual([again.made, again.removed], [0, 0]);
  assert.ok(again.renewed <= fronts, "fronts tell today's date");
  assert.equal(again.kept + again.renewed, first.files);
  const extra = await buildArticle(ctx, { headline: "خبر میان دو برون‌ریزی" });
  const with_ = await run();
  assert.ok(with_.made >= 1 && with_.renewed >= 1 && with_.kept >= 1);
  assert.equal(with_.newest?.code, extra.code);
  assert.deepEqual(broken(folder), []);
  await withdrawArticle(ctx, { code: extra.code });
  const without = await run();
  assert.ok(without.removed >= 1);
  assert.ok(!existsSync(join(folder, "fa/news", String(extra.code))));
  assert.deepEqual(broken(folder), []);
  assert.equal((await verifyExport(folder)).whole, true);
});

test("an export of the last days holds no link to what is older", async () => {
  const place = join(root, "days");
  await run({ folder: place, since: new Date(Date.now() - 86_400_000), living: null });
  assert.deepEqual(broken(place), []);
  const few = globSync("fa/news/*", { cwd: place }).length;
  assert.ok(few > 0 && few < first.articles, `${few} of ${first.articles}`);
  const page = readFileSync(join(place, "fa/news", String(code), "خبری-با-نظر/index.html"), "utf8");
  assert.match(page, /نظر تازه نمی‌گیرد\.<\/p>/);
});

test("what was altered, is missing or was added is named", async () => {
  const home = join(folder, "fa/index.html");
  const before = readFileSync(home);
  appendFileSync(home, " ");
  rmSync(join(folder, "robots.txt"));
  writeFileSync(join(folder, "fa/extra.html"), "");
  const verdict = await verifyExport(folder);
  assert.equal(verdict.signature, "good");
  assert.deepEqual(
    [verdict.whole, verdict.altered, verdict.missing, verdict.added],
    [false, ["fa/index.html"], ["robots.txt"], ["fa/extra.html"]],
  );
  writeFileSync(home, before.toString("latin1").replace("a", "b"), "latin1");
  assert.deepEqual((await verifyExport(folder)).altered, ["fa/index.html"], "also with the same length");
  rmSync(join(folder, "fa/extra.html"));
  const mended = await run();
  assert.ok(mended.made + mended.renewed + mended.kept === mended.files);
  assert.equal((await verifyExport(folder)).missing.length, 0);
});

test("a list that somebody else wrote has no good signature", async () => {
  const manifest = join(folder, "manifest.json");
  const own = readFileSync(manifest);
  writeFileSync(manifest, own.toString("utf8").replace('"edition":"fa"', '"edition":"en"'));
  assert.equal((await verifyExport(folder)).signature, "bad");
  writeFileSync(manifest, own);
  const other = signingKey(join(root, "other"));
  assert.equal((await verifyExport(folder, { publicKey: other.publicKey })).signature, "bad");
  assert.equal((await verifyExport(folder, { publicKey: key.publicKey })).signature, "good");
  rmSync(join(folder, "manifest.sig"));
  assert.equal((await verifyExport(folder)).signature, "missing");
  await assert.rejects(verifyExport(folder, { publicKey: "none" }), AppError);
  await assert.rejects(verifyExport(root), /no manifest\.json/);
});

test("a folder that holds anything else is left alone", async () => {
  const place = mkdtempSync(join(root, "mine-"));
  writeFileSync(join(place, "letter.txt"), "…");
  await assert.rejects(run({ folder: place }), /holds other files/);
  assert.deepEqual(filesOf(place), ["letter.txt"]);
});
