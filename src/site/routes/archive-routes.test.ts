import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { withdrawArticle } from "../../newsroom/articles/withdraw-article.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get } = testSite(newsroom);
const page = async (path: string) => (await get(path)).text();
/** 29 Bahman 1400, 13:41 in Tehran; and the last minute of that day, which is the next day in UTC's eyes. */
const first = await buildArticle(ctx, { headline: "خبر ظهر" }, { at: new Date("2022-02-18T10:11:00Z") });
await buildArticle(ctx, { headline: "خبر شب", section: "جهان" }, { at: new Date("2022-02-18T20:29:00Z") });
await buildArticle(ctx, { headline: "خبر نوروز" }, { at: new Date("2022-03-21T08:00:00Z") });

test("the archive opens at this year, whichever that is", async () => {
  const answer = await get("/fa/archive");
  assert.equal(answer.status, 302);
  assert.match(answer.headers.get("location") ?? "", /^\/fa\/archive\/14\d\d$/);
});

test("a year shows its months with how much each holds, and the years that there are", async () => {
  const text = await page("/fa/archive/1400");
  assert.match(text, /<a href="\/fa\/archive\/1400\/11"><span>بهمن<\/span> <small>۲ خبر<\/small><\/a>/);
  assert.match(text, /<li class="month empty-month"><span>دی<\/span><\/li>/);
  assert.match(text, /<a href="\/fa\/archive\/1401">۱۴۰۱<\/a>/);
});

test("a month shows its days by the edition's calendar and zone, and its articles", async () => {
  const text = await page("/fa/archive/1400/11");
  assert.match(text, /<a href="\/fa\/archive\/1400\/11\/29"><b>۲۹<\/b><span class="unseen">، ۲ خبر<\/span>/);
  assert.doesNotMatch(text, /archive\/1400\/11\/30/);
  assert.match(text, /خبر ظهر/);
  assert.doesNotMatch(text, /خبر نوروز/);
});

test("a section has an archive of its own", async () => {
  const world = encodeURI("/fa/section/جهان/archive");
  assert.match(await page(`${world}/1400`), /<small>۱ خبر<\/small>/);
  const month = await page(`${world}/1400/11`);
  assert.match(month, /خبر شب/);
  assert.doesNotMatch(month, /خبر ظهر/);
  assert.match(await page(`${world}/1400/11/29`), /خبر شب/);
  assert.equal((await get("/fa/section/nowhere/archive/1400")).status, 404);
});

test("other spellings of a date lead to the one address, and what is no date is not found", async () => {
  for (const [asked, right] of [
    ["/fa/archive/۱۴۰۰/۱۱", "/fa/archive/1400/11"],
    ["/fa/archive/1400/1", "/fa/archive/1400/01"],
    ["/fa/archive/1400/", "/fa/archive/1400"],
  ] as const) {
    const answer = await get(encodeURI(asked));
    assert.equal(answer.status, 301, asked);
    assert.equal(answer.headers.get("location"), right);
  }
  for (const path of ["1400/13", "1400/12/30", "2022", "14", "1400/x", "99999"]) {
    assert.equal((await get(`/fa/archive/${path}`)).status, 404, path);
  }
});

test("what is withdrawn leaves the counts of pages that were kept", async () => {
  assert.match(await page("/fa/archive/1400"), /۲ خبر/);
  await withdrawArticle(ctx, { code: first.code, reason: "نادرست بود" });
  assert.match(await page("/fa/archive/1400"), /<small>۱ خبر<\/small>/);
  assert.match(await page("/fa/archive/1400/11"), /<span class="unseen">، ۱ خبر<\/span>/);
});
