import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { publishArticle } from "../articles/publish-article.ts";
import { createSection, findSection, getSection, listSections } from "./sections.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const site = testSite(newsroom);

test("a section is found by its slug and by any spelling of its name", async () => {
  const made = await createSection(ctx, { name: "بین‌الملل", slug: "intl" });
  for (const name of ["intl", "بین‌الملل", "بین الملل", "بينالملل", "بین_الملل"]) {
    assert.equal((await findSection(ctx, name))?.id, made.id, name);
  }
  await assert.rejects(getSection(ctx, "هیچ"), { code: "NOT_FOUND", message: /intl/ });
});

test("a section that exists is not made again, under any spelling or slug", async () => {
  await createSection(ctx, { name: "اقتصاد", slug: "economy" });
  await assert.rejects(createSection(ctx, { name: "اقتصاد" }), { code: "CONFLICT" });
  await assert.rejects(createSection(ctx, { name: "اقتصـاد" }), { code: "CONFLICT" });
  await assert.rejects(createSection(ctx, { name: "اقتصاد جهان", slug: "economy" }), { code: "CONFLICT" });
});

test("an article that names an unknown section makes it; many at once make it once", async () => {
  await Promise.all(Array.from({ length: 5 }, () => buildDraft(ctx, { section: "دانش و فناوری" })));
  const sections = await listSections(ctx);
  assert.equal(sections.filter((section) => section.name === "دانش و فناوری").length, 1);
});

test("names that leave no letters or the same slug still get an address", async () => {
  for (const section of ["ورزش", "ورزش!", "ورزش؟", "+++", "***"]) await buildDraft(ctx, { section });
  const slugs = (await listSections(ctx)).map((section) => section.slug);
  assert.equal(new Set(slugs).size, slugs.length);
  for (const slug of slugs) assert.match(slug, /^[\p{L}\p{N}-]+$/u);
});

test("a section above shows what stands in the sections under it", async () => {
  await createSection(ctx, { name: "هنر", slug: "art" });
  await createSection(ctx, { name: "موسیقی", slug: "music", parent: "هنر" });
  const before = await (await site.get("/fa/section/art")).text();
  assert.doesNotMatch(before, /کنسرت شهر/);
  await buildArticle(ctx, { headline: "کنسرت شهر", section: "music" });
  assert.match(await (await site.get("/fa/section/art")).text(), /کنسرت شهر/);
  assert.match(await (await site.get("/fa/section/music")).text(), /کنسرت شهر/);
  assert.match(await (await site.get("/fa/section/art/rss")).text(), /کنسرت شهر/);
});

test("a new section stands in the menu of pages that were kept, and its 404 becomes a page", async () => {
  assert.equal((await site.get("/fa/section/health")).status, 404);
  assert.doesNotMatch(await (await site.get("/fa/")).text(), /تندرستی/);
  await createSection(ctx, { name: "تندرستی", slug: "health" });
  assert.equal((await site.get("/fa/section/health")).status, 200);
  assert.match(await (await site.get("/fa/")).text(), /تندرستی/);
});

test("a section that only a draft names is nobody's business yet", async () => {
  const { code } = await buildDraft(ctx, { section: "پرونده ویژه", headline: "خبر محرمانه" });
  assert.doesNotMatch(await (await site.get("/fa/")).text(), /پرونده ویژه/);
  assert.doesNotMatch(decodeURI(await (await site.get("/sitemap/pages.xml")).text()), /پرونده-ویژه/);
  assert.equal((await site.get(encodeURI("/fa/section/پرونده-ویژه"))).status, 404);
  await publishArticle(ctx, { code, at: new Date(Date.now() + 3_600_000) });
  assert.doesNotMatch(await (await site.get("/fa/")).text(), /پرونده ویژه/);
  await publishArticle(ctx, { code, at: new Date(Date.now() - 1000) });
  assert.match(await (await site.get("/fa/")).text(), /پرونده ویژه/);
  assert.equal((await site.get(encodeURI("/fa/section/پرونده-ویژه"))).status, 200);
});

test("there are two levels of sections, not three", async () => {
  await createSection(ctx, { name: "دانش", slug: "science" });
  await createSection(ctx, { name: "نجوم", slug: "astronomy", parent: "science" });
  await assert.rejects(createSection(ctx, { name: "رصد", parent: "astronomy" }), { code: "CONFLICT" });
});
