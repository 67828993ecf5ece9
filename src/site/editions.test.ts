import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle } from "../../test/factories.ts";
import { testNewsroom } from "../../test/newsroom.ts";
import { testSite } from "../../test/test-site.ts";
import { EDITIONS } from "../editions.ts";
import type { ArticleState } from "../newsroom/articles/article-state.ts";
import { changeArticle } from "../newsroom/articles/change-article.ts";
import { changeSettings } from "../newsroom/settings/settings.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const site = testSite(newsroom);
const persian = await buildArticle(ctx, { tags: ["پل"] });
const page = async (path: string) => (await site.get(path)).text();

let english: ArticleState;

test("a newsroom with one edition offers no other, until another has an article", async () => {
  assert.doesNotMatch(await page("/fa/"), /hreflang/);
  english = await buildArticle(
    { ...ctx, edition: EDITIONS.en },
    {
      section: "City",
      headline: "New river bridge opens",
      lead: "The bridge opened to walkers this morning.",
      body: "It is two hundred metres long.",
      tags: ["Bridge"],
      translationOf: persian.code,
    },
    { at: new Date("2022-02-18T10:11:00Z") },
  );
  assert.match(await page("/fa/"), /<a href="\/en\/" hreflang="en" lang="en" dir="ltr">English<\/a>/);
});

test("an article lives in its own edition, whichever way it is asked for", async () => {
  assert.match(english.address, /^\/en\/news\/\d+\/new-river-bridge-opens$/);
  assert.equal((await site.get(english.address)).status, 200);
  for (const path of [`/fa/news/${english.code}`, `/n/${english.code}`]) {
    const answer = await site.get(path);
    assert.equal(answer.status, 301);
    assert.equal(answer.headers.get("location"), english.address);
  }
});

test("its page is in its language, direction, calendar and digits", async () => {
  const text = await page(english.address);
  assert.match(text, /<html lang="en" dir="ltr">/);
  assert.match(text, /18 February 2022, 13:41/);
  assert.match(
    text,
    new RegExp(`News code: *</?[^>]*> *<b class="code">${english.code}</b>|${english.code}`),
  );
  assert.match(text, /"inLanguage":"en"/);
  assert.doesNotMatch(text.replace(/فارسی/g, ""), /[۰-۹]|تاریخ انتشار/);
});

test("lists of an edition hold its own articles alone", async () => {
  for (const path of [
    "/en/",
    "/en/latest",
    "/en/rss",
    "/en/section/city",
    "/en/tag/bridge",
    "/en/archive/2022/02/18",
  ]) {
    const text = await page(path);
    assert.match(text, /New river bridge opens/, path);
    assert.doesNotMatch(text, /بازگشایی شد/, path);
  }
  for (const path of ["/fa/", "/fa/latest", "/fa/rss"]) {
    const text = await page(path);
    assert.match(text, /بازگشایی شد/, path);
    assert.doesNotMatch(text, /New river bridge/, path);
  }
  assert.equal((await site.get("/fa/section/city")).status, 404);
  assert.equal((await site.get("/en/archive/1400/11/29")).status, 404);
});

test("translations name each other for search engines", async () => {
  for (const { address } of [persian, english]) {
    const text = await page(address);
    assert.match(text, new RegExp(`hreflang="fa" href="[^"]*/fa/news/${persian.code}/`));
    assert.match(text, new RegExp(`hreflang="en" href="[^"]*/en/news/${english.code}/`));
  }
});

test("a translation that is none any more is named no more", async () => {
  await changeArticle(ctx, { code: english.code, translationOf: null });
  assert.doesNotMatch(await page(persian.address), /hreflang="en" href="[^"]*\/en\/news/);
  await changeArticle(ctx, { code: english.code, translationOf: persian.code });
  assert.match(await page(persian.address), /hreflang="en" href="[^"]*\/en\/news/);
});

test("an article is no translation of itself", async () => {
  await assert.rejects(changeArticle(ctx, { code: persian.code, translationOf: english.code }), {
    code: "BAD_INPUT",
  });
});

test("the newsroom says in each edition what was written for it", async () => {
  await changeSettings(ctx, {
    tagline: "خبر، همان‌گونه که هست",
    editions: {
      en: {
        name: "Daily Example",
        tagline: "News as it is",
        licence: "",
        menus: { head: [], foot: [] },
      },
    },
  });
  const text = await page("/en/latest");
  assert.match(text, /Daily Example/);
  assert.doesNotMatch(text, /همان‌گونه/);
  assert.match(await page("/fa/"), /همان‌گونه/);
});

test("an edition without anything to read is a home page that says so, in its words", async () => {
  const text = await page("/ar/");
  assert.match(text, /<html lang="ar" dir="rtl">/);
  assert.match(text, /لم يُنشر أي خبر بعد/);
});

test("the sitemaps speak for all editions", async () => {
  assert.match(await page("/sitemap/pages.xml"), /\/en\/section\/city/);
  assert.match(await page("/sitemap/2022-02.xml"), /\/en\/news\//);
});
