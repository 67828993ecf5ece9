// Every address that other people's scripts rely on, and every wrong spelling of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildComment } from "../../../test/factories.ts";
import { ORIGIN, testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { createSection } from "../../newsroom/sections/sections.ts";
import { siteApp } from "../app.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get, site } = testSite(newsroom);
await createSection(ctx, { name: "جامعه", slug: "society" });
const { code, address } = await buildArticle(
  ctx,
  { headline: "پل تازه «رودخانه» باز شد", section: "society", tags: ["راه آهن"] },
  { at: new Date("2022-02-18T10:11:00Z") },
);
await buildComment(ctx, { code });
const encoded = encodeURIComponent("راه-آهن");

const HTML = "text/html; charset=utf-8";
const XML = "application/xml; charset=utf-8";
const RSS = "application/rss+xml; charset=utf-8";

const ANSWERS: [path: string, status: number, type: string, location?: string][] = [
  ["/", 302, "", "/fa/"],
  ["/fa", 301, "", "/fa/"],
  ["/fa/", 200, HTML],
  ["/fa/about", 200, HTML],
  [address, 200, HTML],
  [`/n/${code}`, 301, "", address],
  ["/fa/section/society", 200, HTML],
  [`/fa/tag/${encoded}`, 200, HTML],
  ["/fa/archive/1400/11/29", 200, HTML],
  ["/fa/archive/1400/11/30", 200, HTML],
  ["/fa/latest", 200, HTML],
  ["/fa/rss", 200, RSS],
  ["/fa/section/society/rss", 200, RSS],
  ["/sitemap.xml", 200, XML],
  ["/sitemap/pages.xml", 200, XML],
  ["/sitemap/news.xml", 200, XML],
  ["/sitemap/2022-02.xml", 200, XML],
  ["/robots.txt", 200, "text/plain; charset=utf-8"],
  ["/healthz", 200, "text/plain"],
  ["/favicon.ico", 302, ""],
  ["/fa/nothing", 404, HTML],
  ["/fa/news", 404, HTML],
  ["/fa/news/", 404, HTML],
  ["/fa/news/999999", 404, HTML],
  ["/fa/news/0", 404, HTML],
  ["/fa/news/-1", 404, HTML],
  ["/fa/news/1e3", 404, HTML],
  ["/fa/news/99999999999999999999", 404, HTML],
  ["/fa/news/abc/def", 404, HTML],
  ["/n/999999", 404, HTML],
  ["/fa/section/none", 404, HTML],
  ["/fa/section/none/rss", 404, HTML],
  ["/fa/tag/none", 404, HTML],
  ["/fa/archive/1400/13/01", 404, HTML],
  ["/fa/archive/1400/12/30", 404, HTML],
  ["/fa/archive/2022/02/18", 404, HTML],
  ["/sitemap/2022-13.xml", 404, HTML],
  ["/sitemap/1999-01.xml", 404, HTML],
  ["/assets/none.css", 404, HTML],
  ["/media/000000000000/640.webp", 404, HTML],
  ["/media/..%2F..%2Fetc/640.webp", 404, HTML],
  ["/media/000000000000/641.webp", 404, HTML],
];

for (const [path, status, type, location] of ANSWERS) {
  test(`${decodeURIComponent(path)} answers ${status}`, async () => {
    const answer = await get(path);
    assert.equal(answer.status, status);
    if (type)
      assert.match(answer.headers.get("content-type") ?? "", new RegExp(`^${type.replace("+", "\\+")}`));
    if (location) assert.equal(answer.headers.get("location"), location);
  });
}

const slug = address.split("/").at(-1) as string;
const persian = (number: number): string =>
  String(number).replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] as string);

const WRONG: [what: string, path: string][] = [
  ["without a slug", `/fa/news/${code}`],
  ["without a slug, with a slash", `/fa/news/${code}/`],
  ["with a wrong slug", `/fa/news/${code}/${encodeURIComponent("چیز-دیگر")}`],
  ["with half of the slug", `/fa/news/${code}/${encodeURIComponent("پل")}`],
  ["with a slash at the end", `${address}/`],
  ["with more behind it", `${address}/more/and/more`],
  ["with a slug encoded twice", `/fa/news/${code}/${encodeURIComponent(slug)}`],
  ["with percent signs in lower case", `/fa/news/${code}/${slug.toLowerCase()}`],
  ["with a code in Persian digits", `/fa/news/${encodeURIComponent(persian(code))}/${slug}`],
  ["with a code in Persian digits alone", `/fa/news/${encodeURIComponent(persian(code))}`],
  ["with zeros before the code", `/fa/news/000${code}/${slug}`],
  ["with a slug that is no UTF-8", `/fa/news/${code}/%ff%fe`],
  ["short, with a slash", `/n/${code}/`],
  ["short, with a slug", `/n/${code}/${slug}`],
  ["short, in Persian digits", `/n/${encodeURIComponent(persian(code))}`],
  ["with a query that nobody knows", `/fa/news/${code}?utm_source=x`],
];

for (const [what, path] of WRONG) {
  test(`the address of an article ${what} leads straight to the right one`, async () => {
    const answer = await get(path);
    assert.equal(answer.status, 301);
    assert.equal(answer.headers.get("location"), address);
  });
}

const LISTS: [what: string, path: string, right: string][] = [
  ["a section with a slash", "/fa/section/society/", "/fa/section/society"],
  ["a section in capitals", "/fa/section/Society", "/fa/section/society"],
  ["a tag with a slash", `/fa/tag/${encoded}/`, `/fa/tag/${encoded}`],
  ["a tag with a space", `/fa/tag/${encodeURIComponent("راه آهن")}`, `/fa/tag/${encoded}`],
  ["a tag in lower-case percent signs", `/fa/tag/${encoded.toLowerCase()}`, `/fa/tag/${encoded}`],
  ["a day with one digit", "/fa/archive/1400/2/3", "/fa/archive/1400/02/03"],
  ["a day in Persian digits", `/fa/archive/${encodeURIComponent("۱۴۰۰")}/11/29`, "/fa/archive/1400/11/29"],
  ["a day with a slash", "/fa/archive/1400/11/29/", "/fa/archive/1400/11/29"],
  ["latest with a slash", "/fa/latest/", "/fa/latest"],
  ["about with a slash", "/fa/about/", "/fa/about"],
  ["the root without a slash", "/fa", "/fa/"],
  ["the feed with a slash", "/fa/rss/", "/fa/rss"],
];

for (const [what, path, right] of LISTS) {
  test(`${what} leads straight to the right address`, async () => {
    const answer = await get(path);
    assert.equal(answer.status, 301);
    assert.equal(answer.headers.get("location"), right);
  });
}

test("the archive without a date is this year's", async () => {
  const answer = await get("/fa/archive");
  assert.equal(answer.status, 302);
  assert.match(answer.headers.get("location") ?? "", /^\/fa\/archive\/1\d{3}$/);
});

test("HEAD answers what GET answers, without a body", async () => {
  const app = siteApp(site);
  for (const path of ["/fa/", address, `/fa/news/${code}`, "/fa/rss", "/fa/nothing", "/healthz"]) {
    const got = await get(path);
    const head = await app.fetch(new Request(ORIGIN + path, { method: "HEAD" }));
    assert.equal(head.status, got.status, path);
    assert.equal(head.headers.get("content-length"), got.headers.get("content-length"), path);
    assert.equal(await head.text(), "", path);
  }
});

test("other methods are told which ones there are", async () => {
  const app = siteApp(site);
  for (const path of ["/fa/", address, "/fa/nothing"]) {
    const answer = await app.fetch(new Request(ORIGIN + path, { method: "POST" }));
    assert.equal(answer.status, 405, path);
    assert.equal(answer.headers.get("allow"), "GET, HEAD", path);
  }
});
