// What is not due yet is nowhere, and what falls due is everywhere, without anybody doing anything.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { soon, until } from "../../../test/until.ts";
import { EVERYWHERE, whereSeen } from "../../../test/where-seen.ts";
import { submitComment } from "../comments/submit-comment.ts";
import { pinCard } from "../fronts/pins.ts";
import { articleState } from "./article-state.ts";
import { publishArticle } from "./publish-article.ts";
import { restoreArticle, withdrawArticle } from "./withdraw-article.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const site = testSite(newsroom);
const neighbour = await buildArticle(ctx, { headline: "همسایه همیشگی", section: "شهر", tags: ["پل"] });
const place = { section: "شهر", tag: "پل", neighbour: neighbour.code };
const textOf = async (address: string): Promise<string> => (await site.get(address)).text();

for (const [name, when] of [
  ["scheduled", () => ({ at: soon() })],
  ["embargoed", () => ({ embargoUntil: soon() })],
] as const) {
  test(`a${name === "embargoed" ? "n" : ""} ${name} article is nowhere before its time and everywhere after it`, async () => {
    const words = `خبر ${name} فردا`;
    const draft = await buildDraft(ctx, { headline: words, tags: ["پل"] });
    const state = await publishArticle(ctx, { code: draft.code, ...when() });
    assert.equal(state.live, name);
    const sought = { ...place, code: draft.code, words };
    const before = await whereSeen(site, sought);
    // Had it fallen due meanwhile, nothing could be said about before.
    if ((await articleState(ctx, draft.code)).live === name) assert.deepEqual(before, []);
    await until("the time comes", async () => (await articleState(ctx, draft.code)).live === "yes");
    await until("its own page is there", async () => (await site.get(`/n/${draft.code}`)).status === 301);
    assert.deepEqual(await whereSeen(site, sought), EVERYWHERE);
  });
}

test("an article whose time runs out leaves every page by itself; its addresses answer 410 and say so", async () => {
  const words = "خبر کوتاه‌عمر";
  const { code } = await buildArticle(ctx, { headline: words, tags: ["پل"] }, { expiresAt: soon() });
  const sought = { ...place, code, words };
  const before = await whereSeen(site, sought);
  if ((await articleState(ctx, code)).live === "yes") assert.deepEqual(before, EVERYWHERE);
  await until("its time runs out", async () => (await articleState(ctx, code)).live === "expired");
  await until("its page says so", async () => (await site.get(`/n/${code}`)).status === 410);
  assert.deepEqual(await whereSeen(site, sought), []);
  const page = await textOf(`/fa/news/${code}`);
  assert.match(page, /مهلت انتشار/);
  assert.doesNotMatch(page, /کوتاه‌عمر/);
});

test("before its time nothing of an article can be read, discussed or inferred", async () => {
  const at = new Date(Date.now() + 3_600_000);
  const { code, address } = await buildArticle(ctx, { headline: "راز یک ساعت دیگر" }, { at });
  for (const path of [address, `/fa/news/${code}`, `/n/${code}`]) {
    const answer = await site.get(path);
    assert.equal(answer.status, 404);
    assert.doesNotMatch(await answer.text(), /راز یک/);
  }
  const comment = await submitComment(ctx, { code, text: "سلام", name: "", parent: null, trap: "" });
  assert.deepEqual(comment, { taken: false, refusal: "unknown-article" });
  await pinCard(ctx, { front: "home", position: 1, code });
  assert.doesNotMatch(await textOf("/fa/"), /راز یک/);
});

test("an article withdrawn before its time was never there: 404, without the reason", async () => {
  const at = new Date(Date.now() + 3_600_000);
  const { code } = await buildArticle(ctx, {}, { at });
  await withdrawArticle(ctx, { code, reason: "دلیل پنهان" });
  const answer = await site.get(`/fa/news/${code}`);
  assert.equal(answer.status, 404);
  assert.doesNotMatch(await answer.text(), /دلیل پنهان/);
});

test("a home page that was kept before and a 404 of that code change when the article is due", async () => {
  const draft = await buildDraft(ctx, { headline: "سر وقت می‌آید" });
  const { address } = await publishArticle(ctx, { code: draft.code, at: soon() });
  const early = await Promise.all(["/fa/", address].map((path) => site.get(path)));
  assert.equal(early[0]?.status, 200);
  await until("the page is there", async () => (await site.get(address)).status === 200);
  assert.match(await textOf("/fa/"), /سر وقت می‌آید/);
});

test("an embargo can be lifted before its end", async () => {
  const embargoUntil = new Date(Date.now() + 3_600_000);
  const { code, live } = await buildArticle(ctx, {}, { embargoUntil });
  assert.equal(live, "embargoed");
  const lifted = await publishArticle(ctx, { code, embargoUntil: null });
  assert.equal(lifted.live, "yes");
  assert.equal((await site.get(lifted.address)).status, 200);
});

test("breaking news stands over every page until its time is over, then nowhere", async () => {
  const about = async (): Promise<boolean> => (await textOf("/fa/about")).includes("سیل در راه است");
  assert.equal(await about(), false);
  await buildArticle(ctx, { headline: "سیل در راه است" }, { breakingUntil: soon() });
  await until("the page about the newsroom is clear again", async () => !(await about()));
});

test("breaking news is told on pages that were kept before", async () => {
  assert.doesNotMatch(await textOf("/fa/about"), /زلزله‌ای/);
  const breakingUntil = new Date(Date.now() + 3_600_000);
  const { code } = await buildArticle(ctx, { headline: "زلزله‌ای خفیف" }, { breakingUntil });
  assert.match(await textOf("/fa/about"), /زلزله‌ای خفیف/);
  await withdrawArticle(ctx, { code });
  assert.doesNotMatch(await textOf("/fa/about"), /زلزله‌ای/);
  await restoreArticle(ctx, { code });
  assert.match(await textOf("/fa/about"), /زلزله‌ای خفیف/);
});

test("a pin holds until its time is over", async () => {
  const pinned = await buildArticle(ctx, { headline: "سنجاق کوتاه", importance: 1 });
  const until1 = soon();
  await pinCard(ctx, {
    front: "home",
    position: 2,
    code: pinned.code,
    headline: "فقط همین‌جا",
    until: until1,
  });
  await until("the headline of the pin is gone", async () => !(await textOf("/fa/")).includes("فقط همین‌جا"));
});
