import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { changeArticle } from "./change-article.ts";
import { correctArticle } from "./correct-article.ts";
import { listRevisions } from "./list-revisions.ts";
import { publishArticle } from "./publish-article.ts";
import { withdrawArticle } from "./withdraw-article.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const site = testSite(newsroom);
const pageOf = async (address: string): Promise<string> => (await site.get(address)).text();

test("a correction with a note is seen at once, with the note, and the revision before it is kept", async () => {
  const { code, address } = await buildArticle(ctx, { headline: "سه هزار دانش‌آموز", lead: "لید نخست" });
  await pageOf(address);
  await correctArticle(ctx, { code, lead: "لید درست", note: "شمار دانش‌آموزان اصلاح شد." });
  const page = await pageOf(address);
  assert.match(page, /لید درست/);
  assert.doesNotMatch(page, /لید نخست/);
  assert.match(page, /شمار دانش‌آموزان اصلاح شد\./);
  const revisions = await listRevisions(ctx, code);
  assert.deepEqual(
    revisions.map(({ number, lead }) => [number, lead]),
    [
      [2, "لید درست"],
      [1, "لید نخست"],
    ],
  );
});

test("without a note the correction is silent", async () => {
  const { code, address } = await buildArticle(ctx);
  await correctArticle(ctx, { code, lead: "غلط املایی درست شد" });
  const page = await pageOf(address);
  assert.match(page, /غلط املایی درست شد/);
  assert.doesNotMatch(page, /اصلاحیه|آخرین اصلاح/);
});

test("what was not said stays as it was", async () => {
  const { code, address } = await buildArticle(ctx, { kicker: "روتیتر ماندنی", tags: ["یک", "دو", "سه"] });
  await correctArticle(ctx, { code, headline: "تیتر دوم" });
  const page = await pageOf(address);
  assert.match(page, /روتیتر ماندنی/);
  assert.match(page, /تیتر دوم/);
  const [newest, first] = await listRevisions(ctx, code);
  assert.deepEqual(newest?.tag_ids, first?.tag_ids);
  assert.deepEqual(newest?.body, first?.body);
});

test("tags keep the order in which they were given, through changes that do not name them", async () => {
  await buildDraft(ctx, { tags: ["الف", "ب", "پ"] });
  const { code } = await buildDraft(ctx, { tags: ["پ", "الف", "ب"] });
  await changeArticle(ctx, { code, lead: "لید دیگر" });
  const [newest, first] = await listRevisions(ctx, code);
  assert.deepEqual(newest?.tag_ids, first?.tag_ids);
});

test("null takes a field away, an empty headline is refused", async () => {
  const { code } = await buildArticle(ctx, { kicker: "روتیتر رفتنی", source: "خبرگزاری شهر" });
  await correctArticle(ctx, { code, kicker: null, source: null, tags: [] });
  const [newest] = await listRevisions(ctx, code);
  assert.equal(newest?.kicker, null);
  assert.equal(newest?.source_id, null);
  await assert.rejects(correctArticle(ctx, { code, headline: "" }), { code: "BAD_INPUT" });
});

test("the address stays when the headline is corrected", async () => {
  const { code, address } = await buildArticle(ctx, { headline: "تیتر نخستین" });
  const corrected = await correctArticle(ctx, { code, headline: "تیتری دیگر" });
  assert.equal(corrected.address, address);
  assert.equal((await site.get(address)).status, 200);
});

test("the slug of a draft follows its headline until the first publication", async () => {
  const { code } = await buildDraft(ctx, { headline: "تیتر موقت" });
  await changeArticle(ctx, { code, headline: "تیتر نهایی" });
  const { address } = await publishArticle(ctx, { code });
  assert.equal(decodeURIComponent(address), `/fa/news/${code}/تیتر-نهایی`);
});

test("a newer draft survives a correction of what is live", async () => {
  const { code, address } = await buildArticle(ctx, { lead: "لید زنده" });
  await changeArticle(ctx, { code, lead: "لید پیش‌نویس" });
  const state = await correctArticle(ctx, { code, lead: "لید اصلاح‌شده" });
  assert.equal(state.hasDraft, true);
  assert.match(await pageOf(address), /لید اصلاح‌شده/);
  await publishArticle(ctx, { code });
  assert.match(await pageOf(address), /لید پیش‌نویس/);
});

test("a correction changes the headline on pages that were kept before", async () => {
  const { code } = await buildArticle(ctx, { headline: "پل شصت متری" });
  const lists = ["/fa/", "/fa/latest", "/fa/rss", `/fa/section/${encodeURIComponent("شهر")}`];
  for (const list of lists) assert.match(await pageOf(list), /پل شصت متری/);
  await correctArticle(ctx, { code, headline: "پل هفتاد متری" });
  for (const list of lists) {
    const page = await pageOf(list);
    assert.match(page, /پل هفتاد متری/, list);
    assert.doesNotMatch(page, /پل شصت متری/, list);
  }
});

test("a correction that moves the article or its tags changes the lists on both sides", async () => {
  const { code } = await buildArticle(ctx, { headline: "گردشگر", section: "شهر", tags: ["پیاده"] });
  const tag = (name: string): string => `/fa/tag/${encodeURIComponent(name)}`;
  await buildArticle(ctx, { headline: "سوار نخست", tags: ["سواره", "پیاده"] });
  for (const page of [tag("پیاده"), tag("سواره")]) await pageOf(page);
  await correctArticle(ctx, { code, tags: ["سواره"] });
  assert.doesNotMatch(await pageOf(tag("پیاده")), /گردشگر/);
  assert.match(await pageOf(tag("سواره")), /گردشگر/);
});

test("only what is live can be corrected", async () => {
  const draft = await buildDraft(ctx);
  await assert.rejects(correctArticle(ctx, { code: draft.code, lead: "هیچ" }), { code: "CONFLICT" });
  const { code } = await buildArticle(ctx);
  await withdrawArticle(ctx, { code });
  await assert.rejects(correctArticle(ctx, { code, lead: "هیچ" }), { code: "CONFLICT" });
});

test("a revision can be neither changed nor removed, nor can the log of acts", async () => {
  const { code } = await buildArticle(ctx);
  const attempts = [
    sql`update revision set headline = 'دست‌برده' where article_code = ${code}`,
    sql`delete from revision where article_code = ${code}`,
    sql`update audit_entry set actor = 'نفر دیگر'`,
    sql`delete from audit_entry`,
  ];
  for (const attempt of attempts) {
    await assert.rejects(attempt.execute(ctx.db), /written once and never changed/);
  }
  assert.equal((await listRevisions(ctx, code)).length, 1);
});

test("a correction that readers are told of is the article's last change in sitemaps that were kept before", async () => {
  const { code } = await buildArticle(ctx, {}, { at: new Date("2021-05-04T08:00:00Z") });
  const lastChange = async (): Promise<string | undefined> =>
    (await pageOf("/sitemap/2021-05.xml")).match(/<lastmod>(\d{4})-/)?.[1];
  assert.equal(await lastChange(), "2021");
  await correctArticle(ctx, { code, lead: "لید درست", note: "لید اصلاح شد." });
  assert.notEqual(await lastChange(), "2021");
});
