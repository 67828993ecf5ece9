import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { EVERYWHERE, whereSeen } from "../../../test/where-seen.ts";
import { publishArticle } from "./publish-article.ts";
import { restoreArticle, withdrawArticle } from "./withdraw-article.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const site = testSite(newsroom);
const neighbour = await buildArticle(ctx, { headline: "همسایه همیشگی", section: "شهر", tags: ["پل"] });
const words = "خبر پس‌گرفته";
const { code, address } = await buildArticle(ctx, { headline: words, section: "شهر", tags: ["پل"] });
const sought = { code, words, section: "شهر", tag: "پل", neighbour: neighbour.code };

test("a withdrawn article is gone from everywhere, also from pages that were kept before", async () => {
  assert.deepEqual(await whereSeen(site, sought), EVERYWHERE);
  const state = await withdrawArticle(ctx, { code, reason: "منبع خبر آن را پس گرفت." });
  assert.equal(state.live, "withdrawn");
  assert.deepEqual(await whereSeen(site, sought), []);
});

test("all its addresses answer 410 with the reason, without its words", async () => {
  for (const path of [address, `/fa/news/${code}`, `/fa/news/${code}/slug`, `/n/${code}`]) {
    const answer = await site.get(path);
    const page = await answer.text();
    assert.equal(answer.status, 410, path);
    assert.match(page, /منبع خبر آن را پس گرفت\./);
    assert.doesNotMatch(page, /خبر پس‌گرفته|پل تازه شهر پس از دو سال/);
  }
});

test("withdrawing again changes nothing", async () => {
  const { version } = await withdrawArticle(ctx, { code, reason: "دلیل دیگر" });
  const again = await withdrawArticle(ctx, { code });
  assert.equal(again.version, version);
  assert.match(await (await site.get(address)).text(), /منبع خبر آن را پس گرفت\./);
});

test("a withdrawn article is not published again before it is restored", async () => {
  await assert.rejects(publishArticle(ctx, { code }), { code: "CONFLICT" });
});

test("a restored article stands where it stood, at the same address", async () => {
  const state = await restoreArticle(ctx, { code });
  assert.equal(state.live, "yes");
  assert.equal(state.address, address);
  assert.deepEqual(await whereSeen(site, sought), EVERYWHERE);
  const { version } = await restoreArticle(ctx, { code });
  assert.equal(version, state.version);
});

test("what was never published cannot be withdrawn", async () => {
  const draft = await buildDraft(ctx);
  await assert.rejects(withdrawArticle(ctx, { code: draft.code }), { code: "CONFLICT" });
  await assert.rejects(withdrawArticle(ctx, { code: 999_999 }), { code: "NOT_FOUND" });
});
