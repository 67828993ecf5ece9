import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { parse } from "parse5";
import { buildArticle } from "../../test/factories.ts";
import { testNewsroom } from "../../test/newsroom.ts";
import { everyPage } from "../../test/site/every-page.ts";
import { testSite } from "../../test/test-site.ts";
import { assetAddress, findAsset } from "./assets.ts";
import { liteForm } from "./lite.ts";

const style = findAsset(assetAddress("lite.css"))?.bytes ?? Buffer.alloc(0);

for (const [name, page] of everyPage) {
  const lite = liteForm(page, { path: "/fa/here", full: "نسخه کامل" });
  const { document } = parseHTML(lite);

  test(`${name}: is well-formed in its light form`, () => {
    const errors: string[] = [];
    parse(lite, { onParseError: (error) => errors.push(`${error.code} in line ${error.startLine}`) });
    assert.deepEqual(errors, []);
    assert.equal(document.querySelectorAll("a a").length, 0);
  });

  test(`${name}: asks for nothing but a small stylesheet in its light form`, () => {
    assert.equal(document.querySelectorAll("script, img, link[rel=preload]").length, 0);
    const styles = [...document.querySelectorAll("link[rel=stylesheet]")];
    assert.deepEqual(
      styles.map((link) => link.getAttribute("href")),
      [assetAddress("lite.css")],
    );
    assert.ok(brotliCompressSync(lite).length + style.length <= 50_000);
  });

  test(`${name}: keeps every word of its main part in its light form`, () => {
    const words = (html: string) => {
      const main = parseHTML(html).document.querySelector("main");
      // What needs a script is not there to be read.
      for (const button of main?.querySelectorAll("button[hidden]") ?? []) button.remove();
      return (main?.textContent ?? "").split(/\s+/).filter((word) => word !== "");
    };
    const kept = new Set(words(lite));
    assert.deepEqual(
      words(page).filter((word) => !kept.has(word)),
      [],
    );
  });
}

const newsroom = await testNewsroom();
const { code, address } = await buildArticle(newsroom.ctx);
const { get } = testSite(newsroom);

test("a light page stands at the address of the full one after /lite, and its links lead to light pages", async () => {
  const answer = await get(`/lite${address}`);
  assert.equal(answer.status, 200);
  const text = await answer.text();
  assert.match(text, /پل تازه رودخانه بازگشایی شد/);
  assert.match(text, /<a href="\/lite\/fa\/section\//);
  assert.match(text, new RegExp(`<aside class="full"><a href="/fa/news/${code}`));
  assert.match(text, /<link rel="canonical" href="[^"]*\/fa\/news\//);
  assert.match(await (await get("/fa/")).text(), /<a href="\/lite\/fa\/">نسخه سبک<\/a>/);
});

test("a light page that stands elsewhere leads there lightly; one that is none is not found", async () => {
  const moved = await get(`/lite/fa/news/${code}`);
  assert.equal(moved.status, 301);
  assert.equal(moved.headers.get("location"), `/lite${address}`);
  assert.equal((await get("/lite/fa/nowhere")).status, 404);
  assert.equal((await get("/lite/lite/fa/")).status, 404);
});

test("a feed is light as it is", async () => {
  assert.match((await get("/lite/fa/rss")).headers.get("content-type") ?? "", /rss\+xml/);
});
