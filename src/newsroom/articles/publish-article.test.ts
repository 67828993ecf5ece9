import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { EVERYWHERE, whereSeen } from "../../../test/where-seen.ts";
import { changeArticle } from "./change-article.ts";
import { publishArticle } from "./publish-article.ts";
import { restoreArticle, withdrawArticle } from "./withdraw-article.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const site = testSite(newsroom);
const neighbour = await buildArticle(ctx, { headline: "همسایه همیشگی", section: "شهر", tags: ["پل"] });
const place = { section: "شهر", tag: "پل", neighbour: neighbour.code };
const pageOf = async (address: string): Promise<string> => (await site.get(address)).text();

test("readers see nothing of a draft, at its address or in any list, feed or map", async () => {
  const draft = await buildDraft(ctx, { headline: "پیش‌نویس پنهان", tags: ["پل"] });
  assert.equal(draft.live, "no");
  assert.equal((await site.get(`/fa/news/${draft.code}`)).status, 404);
  assert.equal((await site.get(`/n/${draft.code}`)).status, 404);
  assert.deepEqual(await whereSeen(site, { ...place, code: draft.code, words: "پیش‌نویس پنهان" }), []);
});

test("a published article stands in every list, feed and map, in pages that were kept before too", async () => {
  const draft = await buildDraft(ctx, { headline: "خبر تازه رسیده", tags: ["پل"] });
  const sought = { ...place, code: draft.code, words: "خبر تازه رسیده" };
  assert.deepEqual(await whereSeen(site, sought), []);
  const state = await publishArticle(ctx, { code: draft.code });
  assert.equal(state.live, "yes");
  assert.equal(state.hasDraft, false);
  assert.deepEqual(await whereSeen(site, sought), EVERYWHERE);
  const page = await site.get(state.address);
  assert.equal(page.status, 200);
});

test("a change of a live article is a draft until it is published", async () => {
  const { code, address } = await buildArticle(ctx, { headline: "قیمت نان" });
  const changed = await changeArticle(ctx, { code, headline: "قیمت نان و برنج", lead: "لید نو" });
  assert.equal(changed.hasDraft, true);
  assert.equal(changed.live, "yes");
  assert.doesNotMatch(await pageOf(address), /برنج|لید نو/);
  await publishArticle(ctx, { code });
  assert.match(await pageOf(address), /قیمت نان و برنج[\s\S]*لید نو/);
});

test("an article that moves to another section leaves the old one", async () => {
  const { code } = await buildArticle(ctx, { headline: "مسافر میان سرویس‌ها", section: "شهر" });
  await changeArticle(ctx, { code, section: "جهان نو" });
  assert.match(await pageOf(`/fa/section/${encodeURIComponent("شهر")}`), /مسافر میان/);
  await publishArticle(ctx, { code });
  assert.doesNotMatch(await pageOf(`/fa/section/${encodeURIComponent("شهر")}`), /مسافر میان/);
  assert.match(await pageOf(`/fa/section/${encodeURIComponent("جهان-نو")}`), /مسافر میان/);
});

test("publishing again keeps the time of the first publication", async () => {
  const at = new Date("2026-03-01T08:00:00Z");
  const { code } = await buildArticle(ctx, {}, { at });
  await changeArticle(ctx, { code, lead: "لید دیگر" });
  const again = await publishArticle(ctx, { code });
  assert.equal(again.publishedAt, at.toISOString());
});

test("what readers see already cannot be given a coming time", async () => {
  const { code } = await buildArticle(ctx);
  const coming = new Date(Date.now() + 3_600_000);
  for (const wish of [{ at: coming }, { embargoUntil: coming }]) {
    await assert.rejects(publishArticle(ctx, { code, ...wish }), { code: "CONFLICT" });
  }
});

test("an act on a version that is no longer the present one is a conflict and changes nothing", async () => {
  const draft = await buildDraft(ctx);
  await changeArticle(ctx, { code: draft.code, headline: "نسخه دوم", version: draft.version });
  await assert.rejects(
    changeArticle(ctx, { code: draft.code, headline: "نسخه گم‌شده", version: draft.version }),
    { code: "CONFLICT" },
  );
  await assert.rejects(publishArticle(ctx, { code: draft.code, version: draft.version }), {
    code: "CONFLICT",
  });
  const state = await publishArticle(ctx, { code: draft.code, version: draft.version + 1 });
  assert.equal(state.headline, "نسخه دوم");
});

test("of two who publish the same version at once one is told of the conflict", async () => {
  const { code, version } = await buildDraft(ctx);
  const outcomes = await Promise.allSettled([1, 2].map(() => publishArticle(ctx, { code, version })));
  assert.deepEqual(outcomes.map((outcome) => outcome.status).sort(), ["fulfilled", "rejected"]);
});

test("an unknown news code is not found", async () => {
  await assert.rejects(publishArticle(ctx, { code: 987_654 }), { code: "NOT_FOUND" });
  await assert.rejects(changeArticle(ctx, { code: 987_654, headline: "هیچ" }), { code: "NOT_FOUND" });
});

test("a new weight of a live article is seen on the home page at once", async () => {
  const { code } = await buildArticle(ctx, { headline: "سنگین‌تر از همه", importance: 1 });
  for (let index = 0; index < 12; index += 1) await buildArticle(ctx, { headline: `خبر سبک ${index}` });
  const lead = async (): Promise<string> => (await pageOf("/fa/")).split("خبر سبک", 1)[0] as string;
  assert.doesNotMatch(await lead(), /سنگین‌تر از همه/);
  await changeArticle(ctx, { code, importance: 5 });
  assert.match(await lead(), /سنگین‌تر از همه/);
});

test("an answer shows on the page of the article that it answers as soon as it is published, from any section", async () => {
  for (const headline of ["همسایه دو", "همسایه سه", "همسایه چهار"])
    await buildArticle(ctx, { headline, section: "دادگاه" });
  const { code, address } = await buildArticle(ctx, { headline: "گزارش شکایت", section: "دادگاه" });
  const draft = await buildDraft(ctx, { headline: "جوابیه شرکت", section: "جوابیه‌ها", replyTo: code });
  assert.doesNotMatch(await pageOf(address), /جوابیه شرکت/);
  await publishArticle(ctx, { code: draft.code });
  assert.match(await pageOf(address), /جوابیه شرکت/);
  await withdrawArticle(ctx, { code: draft.code });
  assert.doesNotMatch(await pageOf(address), /جوابیه شرکت/);
  await restoreArticle(ctx, { code: draft.code });
  assert.match(await pageOf(address), /جوابیه شرکت/);
});

test("what an editor chose as related stands first, whatever the section", async () => {
  const chosen = await buildArticle(ctx, { headline: "برگزیده سردبیر", section: "جای دیگر" });
  const { address } = await buildArticle(ctx, { headline: "خبر همراه‌دار", related: [chosen.code] });
  const related = (await pageOf(address)).split("مطالب مرتبط")[1] ?? "";
  assert.ok(related.includes("برگزیده سردبیر"));
});
