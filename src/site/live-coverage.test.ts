// A live coverage for readers: its page with what machines read of it, its feed, its addresses, and what open pages hear.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventServer } from "../../test/event-source.ts";
import { buildArticle, buildDraft } from "../../test/factories.ts";
import { testNewsroom } from "../../test/newsroom.ts";
import { testSite } from "../../test/test-site.ts";
import { soon, until } from "../../test/until.ts";
import { publishArticle } from "../newsroom/articles/publish-article.ts";
import { withdrawArticle } from "../newsroom/articles/withdraw-article.ts";
import { endCoverage } from "../newsroom/live/end-coverage.ts";
import { pinEntry } from "../newsroom/live/pin-entry.ts";
import { withdrawEntry } from "../newsroom/live/withdraw-entry.ts";
import { addEntry, changeEntry } from "../newsroom/live/write-entry.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { site, get } = testSite(newsroom);
const { listen } = await eventServer(site);

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
const cover = async () => (await buildArticle(ctx, { kind: "live", headline: "جشنواره بادبادک" })).code;
const addressOf = async (code: number) => (await get(`/n/${code}`)).headers.get("location") as string;
const pageOf = async (code: number, query = "") => (await get((await addressOf(code)) + query)).text();
const entriesOn = (page: string) =>
  [...page.matchAll(/<li class="live-entry[^>]*id="e(\d+)"/g)].map(([, id]) => Number(id));

/** The entity of the article that the page carries. */
function posting(page: string) {
  const blocks = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return blocks
    .map(([, json]) => JSON.parse(json as string))
    .find((one) => one["@type"] === "LiveBlogPosting");
}

test("the page tells that it goes on, its key points, and its entries, the newest first with lasting anchors", async () => {
  const code = await cover();
  const { id: first } = await addEntry(ctx, { code, headline: "درها باز شد", at: minutesAgo(9) });
  const { id: second } = await addEntry(ctx, { code, body: "بادبادک نخست به آسمان رفت.", keyPoint: true });
  const page = await pageOf(code);
  assert.match(page, /در حال به‌روزرسانی/);
  assert.deepEqual(entriesOn(page), [second, first]);
  assert.match(page, new RegExp(`<a href="#e${second}">بادبادک نخست به آسمان رفت.</a>`));
  assert.match(page, new RegExp(`data-live="${code}"`));
});

test("what is changed, withdrawn, pinned or ended is so on the next page", async () => {
  const code = await cover();
  const { id: one } = await addEntry(ctx, { code, headline: "یک", at: minutesAgo(5) });
  const { id: two } = await addEntry(ctx, { code, headline: "دو", at: minutesAgo(4) });
  const { id: three } = await addEntry(ctx, { code, headline: "سه", at: minutesAgo(3) });
  await pageOf(code);
  await pinEntry(ctx, { id: one, pinned: true });
  assert.deepEqual(entriesOn(await pageOf(code)), [one, three, two]);
  await withdrawEntry(ctx, { id: three, reason: "نادرست" });
  await changeEntry(ctx, { id: two, headline: "دوم" });
  await endCoverage(ctx, { code, ended: true });
  const page = await pageOf(code);
  assert.deepEqual(entriesOn(page), [one, two]);
  assert.match(page, /<h3>دوم<\/h3>/);
  assert.match(page, /ویرایش‌شده در/);
  assert.match(page, /پایان‌یافته/);
  assert.doesNotMatch(page, /نادرست|تازه‌سازی/);
});

test("machines read it as a LiveBlogPosting with its updates, its beginning and its end", async () => {
  const code = await cover();
  const at = minutesAgo(30);
  const { id } = await addEntry(ctx, { code, headline: "درها باز شد", body: "کرنا نواختند.", at });
  const going = posting(await pageOf(code));
  assert.equal(new Date(going.coverageStartTime).getTime(), Math.floor(at.getTime() / 1000) * 1000);
  assert.equal(going.coverageEndTime, undefined);
  const [update] = going.liveBlogUpdate;
  assert.deepEqual(
    [update["@type"], update.headline, update.articleBody, update.url.endsWith(`?entry=${id}#e${id}`)],
    ["BlogPosting", "درها باز شد", "کرنا نواختند.", true],
  );
  await endCoverage(ctx, { code, ended: true });
  assert.match(posting(await pageOf(code)).coverageEndTime, /^\d{4}-\d\d-\d\dT/);
});

test("a long coverage has pages that keep their entries, and an entry is found wherever it stands", async () => {
  const code = await cover();
  const ids: number[] = [];
  for (let minute = 95; minute > 0; minute -= 1) {
    ids.push((await addEntry(ctx, { code, headline: `دقیقه ${minute}`, at: minutesAgo(minute) })).id);
  }
  const newest = await pageOf(code);
  assert.deepEqual(entriesOn(newest), ids.slice(60).reverse());
  assert.deepEqual(entriesOn(await pageOf(code, "?page=1")), ids.slice(0, 30).reverse());
  assert.deepEqual(entriesOn(await pageOf(code, "?page=2")), ids.slice(30, 60).reverse());
  assert.deepEqual(entriesOn(await pageOf(code, "?page=9")), ids.slice(60).reverse());
  const older = await pageOf(code, `?entry=${ids[31]}`);
  assert.deepEqual(entriesOn(older), ids.slice(30, 60).reverse());
  assert.doesNotMatch(older, /data-live/);
  await addEntry(ctx, { code, headline: "تازه" });
  assert.deepEqual(entriesOn(await pageOf(code, "?page=2")), ids.slice(30, 60).reverse());
});

test("each version of an open coverage has an address of its own, which is kept while it is the present one", async () => {
  const code = await cover();
  const { id } = await addEntry(ctx, { code, headline: "یک" });
  assert.deepEqual(entriesOn(await (await get(`/fa/live/${code}/1`)).text()), [id]);
  assert.ok(site.pages.peek(`/fa/live/${code}/1`));
  assert.equal((await get(`/fa/live/${code}/9`)).status, 200);
  assert.equal(site.pages.peek(`/fa/live/${code}/9`), undefined);
  assert.equal((await get(`/fa/live/${(await buildArticle(ctx)).code}/1`)).status, 404);
});

test("its feed has an item an entry; other articles have no such feed", async () => {
  const code = await cover();
  const { id } = await addEntry(ctx, { code, headline: "درها باز شد", body: "کرنا نواختند." });
  const feed = await (await get(`/fa/live/${code}/rss`)).text();
  assert.match(feed, new RegExp(`<guid isPermaLink="false">dabir:${code}:${id}</guid>`));
  assert.match(feed, /<title>درها باز شد<\/title>/);
  await withdrawEntry(ctx, { id, reason: "نادرست" });
  assert.doesNotMatch(await (await get(`/fa/live/${code}/rss`)).text(), /<item>/);
  assert.equal((await get(`/fa/live/${(await buildArticle(ctx)).code}/rss`)).status, 404);
});

test("an open page hears of entries that come, change and go, and of the end", async () => {
  const code = await cover();
  const ear = await listen(`?live=${code}`);
  const next = async () => {
    for (;;) {
      const event = await ear.next();
      if (!event || event.kind === "live") return event?.data as { ended: boolean; entries: number[][] };
    }
  };
  assert.deepEqual((await next()).entries, []);
  const { id } = await addEntry(ctx, { code, headline: "یک" });
  assert.deepEqual((await next()).entries, [[id, 1]]);
  await changeEntry(ctx, { id, headline: "دو" });
  assert.deepEqual((await next()).entries, [[id, 2]]);
  await withdrawEntry(ctx, { id, reason: "نادرست" });
  assert.deepEqual((await next()).entries, []);
  await endCoverage(ctx, { code, ended: true });
  assert.equal((await next()).ended, true);
  await withdrawArticle(ctx, { code });
  assert.equal(await next(), null);
  ear.hangUp();
});

test("nobody hears or sees an entry of a coverage that is not public yet", async () => {
  const { code } = await buildDraft(ctx, { kind: "live", headline: "پنهان" });
  const ear = await listen(`?live=${code}`);
  const heard: unknown[] = [];
  void (async () => {
    for (let event = await ear.next(); event; event = await ear.next())
      if (event.kind === "live") heard.push(event.data);
  })().catch(() => {});
  await until("the reader was answered", () => heard.length === 1);
  await addEntry(ctx, { code, headline: "محرمانه" });
  await publishArticle(ctx, { code, embargoUntil: soon() });
  assert.equal(heard.length, 1);
  assert.equal(heard[0], null);
  await until("the embargo is over", () => heard.length === 2);
  assert.equal((heard[1] as { entries: unknown[] }).entries.length, 1);
  ear.hangUp();
});
