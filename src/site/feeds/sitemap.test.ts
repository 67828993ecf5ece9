import assert from "node:assert/strict";
import { test } from "node:test";
import { card, frame, PERSIAN_TIME } from "./machine-view.fixture.ts";
import { robotsText } from "./robots.ts";
import { monthSitemap, newsSitemap, pagesSitemap, sitemapIndex } from "./sitemap.ts";

const { origin } = frame;
const changedAt = new Date("2022-02-18T10:11:00Z");
const slug = encodeURIComponent("پل-۲");

test("the index names the news, the lasting pages and every month with its last change", () => {
  assert.equal(
    sitemapIndex(origin, [{ month: "2022-02", changedAt }]),
    `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://news.example/sitemap/news.xml</loc></sitemap>
<sitemap><loc>https://news.example/sitemap/pages.xml</loc></sitemap>
<sitemap><loc>https://news.example/sitemap/2022-02.xml</loc><lastmod>2022-02-18T13:41:00+03:30</lastmod></sitemap>
</sitemapindex>
`,
  );
});

test("a month lists its articles by their one address", () => {
  assert.ok(
    monthSitemap(origin, [{ code: 7, slug: "پل-۲", edition: "fa", changedAt }]).includes(
      `<url><loc>https://news.example/fa/news/7/${slug}</loc><lastmod>2022-02-18T13:41:00+03:30</lastmod></url>`,
    ),
  );
});

test("a file lists 50,000 addresses at most, and one at least", () => {
  const many = Array.from({ length: 50_001 }, (_, code) => ({
    code: code + 1,
    slug: "",
    edition: "fa" as const,
    changedAt,
  }));
  assert.equal(monthSitemap(origin, many).match(/<url>/g)?.length, 50_000);
  assert.match(monthSitemap(origin, []), /<url><loc>https:\/\/news\.example\/fa\/<\/loc><\/url>/);
});

test("the lasting pages are home, latest, the sections, the dossiers and about", () => {
  const pages = pagesSitemap(origin, [{ frame, dossiers: ["bridge"] }]);
  const world = `section/${encodeURIComponent("جهان")}`;
  for (const path of ["", "latest", "section/city", world, "dossiers", "dossier/bridge", "about"]) {
    assert.ok(pages.includes(`<loc>https://news.example/fa/${path}</loc>`), path);
  }
});

test("the news sitemap holds news of the last two days, in the language fa, with instant and title", () => {
  const news = newsSitemap(frame, [
    card({ headline: "پل & راه" }),
    card({ code: 8, publishedAt: new Date("2022-02-16T11:59:00Z") }),
    card({ code: 9, kind: "advertorial" }),
  ]);
  assert.equal(news.match(/<url>/g)?.length, 1);
  assert.ok(
    news.includes(
      "<news:news><news:publication><news:name>روزنامه نمونه</news:name><news:language>fa</news:language></news:publication><news:publication_date>2022-02-18T13:41:00+03:30</news:publication_date><news:title>پل &amp; راه</news:title></news:news>",
    ),
  );
});

test("the news sitemap holds 1,000 articles at most", () => {
  const many = Array.from({ length: 1001 }, (_, code) => card({ code: code + 1 }));
  assert.equal(newsSitemap(frame, many).match(/<url>/g)?.length, 1000);
});

test("robots are shown the sitemaps and kept from the staff's doors", () => {
  const robots = robotsText(origin);
  assert.match(robots, /^User-agent: \*\nDisallow: \/api\/$/m);
  assert.match(robots, /^Sitemap: https:\/\/news\.example\/sitemap\.xml$/m);
});

test("no field holds a Persian digit or a Jalali date", () => {
  const all = [
    sitemapIndex(origin, [{ month: "2022-02", changedAt }]),
    monthSitemap(origin, [{ code: 7, slug: "پل-۲", edition: "fa", changedAt }]),
    pagesSitemap(origin, [{ frame, dossiers: [] }]),
    newsSitemap(frame, [card()]),
    robotsText(origin),
  ];
  assert.doesNotMatch(all.join(""), PERSIAN_TIME);
});
