import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { EDITIONS } from "../../editions.ts";
import type { AppError } from "../../errors.ts";
import { siteApp } from "../../site/app.ts";
import { SHAPES } from "../../site/old-addresses/shapes.ts";
import { changeSettings } from "../settings/settings.ts";
import { binPage, recoverPage } from "./bin-page.ts";
import { orderPages } from "./order-pages.ts";
import { ABOUT, RESERVED } from "./page-slug.ts";
import { getPage, listPages } from "./page-state.ts";
import { publishPage, restorePage, withdrawPage } from "./publish-page.ts";
import { createPage, savePage } from "./save-page.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get, site } = testSite(newsroom);

const textOf = async (path: string) => (await get(path)).text();
async function published(words: { title: string; slug?: string; body?: string; html?: string }) {
  const { id } = await createPage(ctx, words);
  return publishPage(ctx, { id });
}

test("readers find a page when it is published, and not before", async () => {
  const { id, address } = await createPage(ctx, {
    title: "شرایط استفاده",
    slug: "terms",
    html: "<h2>بازنشر</h2><p>بازنشر آزاد است.</p>",
  });
  assert.equal(address, "/fa/terms");
  assert.equal((await get(address)).status, 404);
  await publishPage(ctx, { id });
  const page = await textOf(address);
  assert.match(page, /<h1>شرایط استفاده<\/h1>/);
  assert.match(page, /<h2[^>]*>بازنشر<\/h2>\s*<p>بازنشر آزاد است\.<\/p>/);
  assert.match(page, /<link rel="canonical" href="[^"]+\/fa\/terms">/);
  assert.match(page, /"@type":"WebPage"/);
  assert.match(page, /<meta name="description" content="بازنشر آزاد است\.">/);
  assert.match(await textOf("/sitemap/pages.xml"), /\/fa\/terms<\/loc>/);
  assert.match(await textOf("/lite/fa/terms"), /بازنشر آزاد است/);
});

test("a page is answered at once in its newest words, and with 304 to who has them", async () => {
  const { id, version, address } = await published({ title: "آگهی", slug: "advertising", body: "نرخ کهنه" });
  const first = await get(address);
  assert.match(await first.text(), /نرخ کهنه/);
  const etag = first.headers.get("etag") as string;
  assert.equal((await get(address, { "if-none-match": etag })).status, 304);
  const { version: now } = await savePage(ctx, { id, version, body: "نرخ نو", description: "نرخ آگهی" });
  assert.match(await textOf(address), /نرخ کهنه/);
  await publishPage(ctx, { id, version: now });
  const page = await textOf(address);
  assert.match(page, /نرخ نو/);
  assert.match(page, /<meta name="description" content="نرخ آگهی">/);
  await assert.rejects(sql`update page_version set title = 'x'`.execute(ctx.db));
  await assert.rejects(sql`delete from page_version`.execute(ctx.db));
});

test("a page holds what articles hold: pictures, galleries, boxes of articles that readers can open", async () => {
  const { code } = await buildArticle(ctx, { headline: "خبر یادشده" });
  const document = {
    ...{ type: "doc", version: 2 },
    content: [{ type: "readMore", attrs: { codes: [code, 999_999] } }],
  };
  const { id, address } = await createPage(ctx, { title: "راهنما", slug: "guide", document });
  await publishPage(ctx, { id });
  assert.match(await textOf(address), /خبر یادشده/);
});

test("the foot names the pages that stand in it, in their order, on every page", async () => {
  const [one, two] = [
    await published({ title: "برگه یکم", slug: "one" }),
    await published({ title: "برگه دوم", slug: "two" }),
  ];
  assert.doesNotMatch(await textOf("/fa/latest"), /برگه یکم/);
  await orderPages(ctx, { ids: [two.id, one.id], seen: [] });
  const page = await textOf("/fa/latest");
  assert.ok(page.indexOf("برگه دوم") > 0 && page.indexOf("برگه دوم") < page.indexOf("برگه یکم"));
  await assert.rejects(orderPages(ctx, { ids: [one.id], seen: [one.id] }), { code: "CONFLICT" });
  await assert.rejects(orderPages(ctx, { ids: [one.id, one.id] }), { code: "BAD_INPUT" });
  await assert.rejects(orderPages(ctx, { ids: [9999] }), { code: "NOT_FOUND" });
  await withdrawPage(ctx, { id: two.id });
  assert.doesNotMatch(await textOf("/fa/latest"), /برگه دوم/);
  await orderPages(ctx, { ids: [one.id] });
  assert.deepEqual(
    (await listPages(ctx)).pages.filter(({ footPosition }) => footPosition !== null).map(({ slug }) => slug),
    ["one"],
  );
});

test("what was never published is thrown away, leaves its address, and comes back where that is free", async () => {
  const begun = await createPage(ctx, { title: "اشتباهی", slug: "mistake", body: "متن" });
  await orderPages(ctx, { ids: [begun.id] });
  const binned = await binPage(ctx, { id: begun.id });
  assert.equal(binned.footPosition, null);
  const { pages, binned: bin } = await listPages(ctx);
  assert.deepEqual([pages.some(({ id }) => id === begun.id), bin.map(({ id }) => id)], [false, [begun.id]]);
  for (const act of [savePage, publishPage]) {
    await assert.rejects(act(ctx, { id: begun.id }), { code: "CONFLICT", message: /lies in the bin/ });
  }
  await assert.rejects(orderPages(ctx, { ids: [begun.id] }), { code: "NOT_FOUND" });
  const other = await createPage(ctx, { title: "دیگری", slug: "mistake" });
  await assert.rejects(recoverPage(ctx, { id: begun.id }), { code: "CONFLICT", message: /دیگری/ });
  await savePage(ctx, { id: other.id, slug: "another" });
  assert.equal((await recoverPage(ctx, { id: begun.id })).binned, null);
  await publishPage(ctx, { id: begun.id });
  await assert.rejects(binPage(ctx, { id: begun.id }), { code: "CONFLICT", message: /was published/ });
});

test("a withdrawn page is gone with a way on, its address stays its own, and it comes back as it was", async () => {
  const { id, address } = await published({ title: "حریم خصوصی", slug: "privacy", body: "کوکی نداریم" });
  await withdrawPage(ctx, { id, reason: "بازنویسی" });
  const gone = await get(address);
  assert.equal(gone.status, 410);
  const page = await gone.text();
  assert.match(page, /این صفحه دیگر در دسترس نیست/);
  assert.match(page, /href="\/fa\/latest"/);
  assert.doesNotMatch(page, /بازنویسی|کوکی نداریم/);
  assert.doesNotMatch(await textOf("/sitemap/pages.xml"), /privacy/);
  await assert.rejects(createPage(ctx, { title: "دیگر", slug: "privacy" }), { code: "CONFLICT" });
  await restorePage(ctx, { id });
  assert.match(await textOf(address), /کوکی نداریم/);
});

test("an address that a page had leads to where it is now, until another page stands there", async () => {
  const { id, version } = await published({ title: "همکاری", slug: "jobs" });
  const saved = await savePage(ctx, { id, version, slug: "work-with-us" });
  assert.equal((await get("/fa/jobs")).status, 200);
  await publishPage(ctx, { id, version: saved.version });
  const moved = await get("/fa/jobs");
  assert.deepEqual([moved.status, moved.headers.get("location")], [301, "/fa/work-with-us"]);
  await published({ title: "فرصت‌های شغلی", slug: "jobs" });
  assert.match(await textOf("/fa/jobs"), /فرصت‌های شغلی/);
});

test("other spellings of an address lead to the one address", async () => {
  await published({ title: "آیین‌نامه نظرها" });
  const right = encodeURI("/fa/آیین-نامه-نظرها");
  assert.equal((await get(right)).status, 200);
  for (const path of [`${right}/`, encodeURI("/fa/آيين-نامه-نظرها"), encodeURI("/fa/آیین‌نامه نظرها")]) {
    const answer = await get(path);
    assert.deepEqual([answer.status, answer.headers.get("location")], [301, right], path);
  }
});

test("no page stands at an address of the site, or of the systems before it", async () => {
  const taken = new Set(["about"]);
  const pieces = [
    ...siteApp(site).routes.map(({ path }) => path),
    ...SHAPES.map(([, , pattern]) => pattern.replace("{edition}", "fa")),
  ].flatMap((path) => /^\/fa\/([\p{L}\p{N}-]+)(?![.\p{L}\p{N}-])/u.exec(path)?.[1] ?? []);
  assert.ok(pieces.length > 40);
  assert.deepEqual(
    [...new Set(pieces)].filter((piece) => !RESERVED.has(piece) && !taken.has(piece)),
    [],
  );
  assert.ok(!RESERVED.has(ABOUT));
  await assert.rejects(createPage(ctx, { title: "خبر", slug: "news" }), (error: AppError) => {
    assert.equal(error.code, "CONFLICT");
    assert.match(error.message, /an address of the site itself: choose another one/);
    return true;
  });
  await assert.rejects(createPage(ctx, { title: "۱۲۳" }), { code: "BAD_INPUT" });
  const { id } = await createPage(ctx, { title: "تازه" });
  await assert.rejects(savePage(ctx, { id, slug: "latest" }), { code: "CONFLICT" });
  await assert.rejects(savePage(ctx, { id, slug: "terms" }), { code: "CONFLICT" });
});

test("who saves what somebody else saved meanwhile is shown what stands there now", async () => {
  const { id, version } = await createPage(ctx, { title: "برگه دو نفره" });
  await savePage(ctx, { id, version, body: "متن دیگری" });
  await assert.rejects(savePage(ctx, { id, version, body: "متن من" }), (error: AppError) => {
    assert.equal(error.code, "CONFLICT");
    assert.match(JSON.stringify(error.params), /متن دیگری/);
    return true;
  });
  await publishPage(ctx, { id });
  await assert.rejects(publishPage(ctx, { id }), { code: "CONFLICT" });
  assert.equal((await getPage(ctx, { id })).state, "live");
});

test("about answers always: with mail and licence alone, and under the newsroom's own words once there are any", async () => {
  await changeSettings(ctx, {
    name: "روزنامه",
    email: "desk@news.example",
    licence: "بازنشر با نام آزاد است.",
  });
  const before = await textOf("/fa/about");
  assert.match(before, /<h1>درباره روزنامه<\/h1>/);
  const { id } = await published({ title: "ما که هستیم", slug: "about", body: "تحریریه‌ای کوچک" });
  const page = await textOf("/fa/about");
  assert.match(page, /<h1>ما که هستیم<\/h1>/);
  assert.match(page, /تحریریه‌ای کوچک/);
  assert.match(page, /"@type":"AboutPage"/);
  for (const one of [before, page]) {
    assert.match(one, /mailto:desk@news\.example/);
    assert.match(one, /<p>بازنشر با نام آزاد است\.<\/p>/);
  }
  await withdrawPage(ctx, { id });
  assert.match(await textOf("/fa/about"), /<h1>درباره روزنامه<\/h1>/);
});

test("the page of contact shows the newsroom's mail", async () => {
  await published({ title: "تماس با ما", slug: "contact", body: "برای ما بنویسید." });
  const page = await textOf("/fa/contact");
  assert.match(page, /برای ما بنویسید\.<\/p><p>[^<]*<a href="mailto:desk@news\.example"/);
  assert.match(page, /"@type":"ContactPage"/);
});

test("each edition has pages of its own; those at one slug name each other as translations", async () => {
  const english = { ...ctx, edition: EDITIONS.en };
  const { id } = await createPage(english, { title: "Contact us", slug: "contact", body: "Write to us." });
  assert.doesNotMatch(await textOf("/fa/contact"), /hreflang="en" href/);
  await publishPage(english, { id });
  assert.match(await textOf("/en/contact"), /<h1>Contact us<\/h1>/);
  assert.match(await textOf("/fa/contact"), /<link rel="alternate" hreflang="en" href="[^"]+\/en\/contact">/);
  assert.ok((await listPages(ctx)).pages.every(({ address }) => address.startsWith("/fa/")));
});
