// An author's page: what they wrote, the ways that lead there, what machines read of it, and that it follows every act.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { publishArticle } from "../../newsroom/articles/publish-article.ts";
import { withdrawArticle } from "../../newsroom/articles/withdraw-article.ts";
import { changeAuthor, createAuthor } from "../../newsroom/authors/change-author.ts";
import { mergeAuthors, separateAuthor } from "../../newsroom/authors/merge-authors.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const site = testSite(newsroom);
const at = (slug: string, end = "") => `/fa/author/${encodeURIComponent(slug)}${end}`;
const page = async (slug: string) => (await site.get(at(slug))).text();

function entities(
  text: string,
): { "@type": string; mainEntity?: Record<string, unknown>; author?: unknown }[] {
  return [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map((match) =>
    JSON.parse(match[1] as string),
  );
}

test("the byline leads to the author, whose page lists what is public of them", async () => {
  const { address } = await buildArticle(ctx, { headline: "پل نخست", authors: ["سیما رهنورد"] });
  const draft = await buildDraft(ctx, { headline: "پل دوم", authors: ["سیما رهنورد"] });
  const article = await (await site.get(address)).text();
  assert.match(article, /<a href="\/fa\/author\/سیما-رهنورد" rel="author">سیما رهنورد<\/a>/);
  const writer = entities(article).find((entity) => entity["@type"] === "NewsArticle")?.author;
  assert.deepEqual(writer, {
    "@type": "Person",
    name: "سیما رهنورد",
    url: `${ctx.origin}${at("سیما-رهنورد")}`,
  });
  const before = await page("سیما-رهنورد");
  assert.match(before, /پل نخست/);
  assert.doesNotMatch(before, /پل دوم/);
  await publishArticle(ctx, { code: draft.code });
  assert.match(await page("سیما-رهنورد"), /پل دوم/);
  await withdrawArticle(ctx, { code: draft.code });
  assert.doesNotMatch(await page("سیما-رهنورد"), /پل دوم/);
});

test("what is said of an author stands on the page and in its data as soon as it is said", async () => {
  await changeAuthor(ctx, { author: "سیما رهنورد", roleLine: "خبرنگار شهر", intro: "از پل‌ها می‌نویسد." });
  const text = await page("سیما-رهنورد");
  assert.match(text, /خبرنگار شهر/);
  const profile = entities(text).find((entity) => entity["@type"] === "ProfilePage");
  assert.deepEqual(
    [profile?.mainEntity?.name, profile?.mainEntity?.jobTitle, profile?.mainEntity?.description],
    ["سیما رهنورد", "خبرنگار شهر", "از پل‌ها می‌نویسد."],
  );
  assert.ok(entities(text).some((entity) => entity["@type"] === "BreadcrumbList"));
});

test("a new name stands on the articles too", async () => {
  const { address } = await buildArticle(ctx, { authors: ["بهار نیک‌پی"] });
  await site.get(address);
  await changeAuthor(ctx, { author: "بهار نیک‌پی", name: "بهاره نیک‌پی" });
  assert.match(await (await site.get(address)).text(), />بهاره نیک‌پی<\/a>/);
  assert.match(await page("بهار-نیک-پی"), /<h1>بهاره نیک‌پی<\/h1>/);
});

test("every spelling and other name leads to the one address, of page and feed", async () => {
  await buildArticle(ctx, { headline: "ستون", authors: ["شبنم سحرخیز"] });
  assert.equal((await site.get(at("شبنم سحرخیز"))).status, 301);
  assert.equal((await site.get(`${at("شبنم-سحرخیز")}/`)).status, 301);
  await mergeAuthors(ctx, { author: "شبنم سحرخیز", into: "سیما رهنورد" });
  for (const end of ["", "/rss"]) {
    const answer = await site.get(at("شبنم-سحرخیز", end));
    assert.equal(answer.status, 301);
    assert.equal(answer.headers.get("location"), at("سیما-رهنورد", end));
  }
  assert.match(await page("سیما-رهنورد"), /ستون/);
  await separateAuthor(ctx, { alias: "شبنم سحرخیز" });
  assert.match(await page("شبنم-سحرخیز"), /ستون/);
  assert.doesNotMatch(await page("سیما-رهنورد"), /ستون/);
});

test("an author of whom nothing is public and nothing is said has no page yet", async () => {
  await createAuthor(ctx, { name: "یاور پژوهنده" });
  await buildDraft(ctx, { authors: ["یاور پژوهنده"] });
  assert.equal((await site.get(at("یاور-پژوهنده"))).status, 404);
  assert.equal((await site.get(at("ناشناس"))).status, 404);
  assert.equal((await site.get(at("ناشناس", "/rss"))).status, 404);
});

test("the feed holds what they wrote, under their name", async () => {
  const answer = await site.get(at("سیما-رهنورد", "/rss"));
  assert.match(answer.headers.get("content-type") ?? "", /rss/);
  const feed = await answer.text();
  assert.match(feed, /<title>[^<]*سیما رهنورد<\/title>/);
  assert.match(feed, /پل نخست/);
  assert.match(feed, /rel="self"/);
});

test("a long list goes on from page to page", async () => {
  for (let index = 0; index < 26; index += 1) {
    await buildArticle(ctx, { headline: `نوشته ${index}`, authors: ["پرکار نویسنده"] });
  }
  const first = await page("پرکار-نویسنده");
  const older = /rel="next" href="([^"]+)"/.exec(first)?.[1] as string;
  const second = await (await site.get(older)).text();
  assert.equal((second.match(/<article/g) ?? []).length, 2);
});
