import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildComment } from "../../../test/factories.ts";
import { ORIGIN, testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { decideComment } from "../../newsroom/comments/decide-comment.ts";
import { replyAsNewsroom } from "../../newsroom/comments/reply-as-newsroom.ts";
import { siteApp } from "../app.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get, post, site } = testSite(newsroom);
const { code, address } = await buildArticle(ctx);
const form = `/fa/news/${code}/comments`;

test("a sent comment leads to a receipt that shows how it stands, for its writer alone", async () => {
  const sent = await post(form, { name: "نگار", text: "خسته نباشید." });
  assert.equal(sent.status, 303);
  const receipt = sent.headers.get("location") as string;
  assert.match(receipt, /^\/fa\/comments\/[0-9a-f-]{36}$/);
  const waiting = await get(receipt);
  assert.equal(waiting.status, 200);
  assert.match(waiting.headers.get("cache-control") ?? "", /no-store/);
  assert.match(await waiting.text(), /خسته نباشید\.[\s\S]*/);
  assert.doesNotMatch(await (await get(address)).text(), /خسته نباشید/);
  const row = await ctx.db.selectFrom("comment").select("id").executeTakeFirstOrThrow();
  await decideComment(ctx, { id: row.id, status: "published" });
  assert.match(await (await get(receipt)).text(), /انتشار یافته/);
  assert.match(await (await get(address)).text(), /خسته نباشید/);
});

test("sending the form again leads to the same receipt", async () => {
  const [first, again] = [await post(form, { text: "دوبار" }), await post(form, { text: "دوبار" })];
  assert.equal(first.headers.get("location"), again.headers.get("location"));
});

test("a refused form comes back as 422 with what was typed and why", async () => {
  const text = "ببینید: http://a.example http://b.example http://c.example <b>&";
  const refused = await post(form, { name: "کاوه", text });
  const page = await refused.text();
  assert.equal(refused.status, 422);
  assert.match(refused.headers.get("cache-control") ?? "", /no-store/);
  assert.match(page, /value="کاوه"/);
  assert.match(page, /http:\/\/c\.example &lt;b&gt;&amp;/);
  assert.match(page, /role="alert"/);
});

test("a refused answer comes back open, under the comment it answers", async () => {
  const parent = await buildComment(ctx, { code, text: "سرنظر برای پاسخ" });
  const page = await (await post(form, { text: "", parent: String(parent) })).text();
  assert.match(page, /<details[^>]* open>/);
});

test("an answer to what is gone is refused with a reason and its text kept", async () => {
  const answer = await post(form, { text: "پاسخ بی‌جا", parent: "999999" });
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /پاسخ بی‌جا/);
});

test("hostile words are shown as words", async () => {
  await buildComment(ctx, {
    code,
    name: '"><script>x()</script>',
    text: "<img src=x onerror=x()> &amp; \u202e",
  });
  const page = await (await get(address)).text();
  assert.doesNotMatch(page, /<script>x|<img src=x|\u202e/);
  assert.match(page, /&lt;img src=x onerror=x\(\)&gt; &amp;amp;/);
});

test("forms that no browser sends are refused, each with its status, and store nothing", async () => {
  const before = await ctx.db.selectFrom("comment").select("id").execute();
  const app = siteApp(site);
  const send = async (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    (
      await app.fetch(
        new Request(ORIGIN + form, {
          method: "POST",
          body,
          headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
        }),
      )
    ).status;
  assert.equal(await send("text=%00"), 400);
  assert.equal(await send("text=%ff%fe"), 400);
  assert.equal(await send("text=%zz"), 400);
  assert.equal(await send(new Uint8Array([0x74, 0x3d, 0xff, 0xfe])), 400);
  assert.equal(await send(`text=${"x".repeat(1_048_576)}`), 413);
  assert.equal(await send('{"text":"x"}', { "content-type": "application/json" }), 400);
  assert.equal(await send("text=x", { origin: "https://evil.example" }), 403);
  assert.equal(await send("text=x", { "sec-fetch-site": "cross-site" }), 403);
  assert.deepEqual(await ctx.db.selectFrom("comment").select("id").execute(), before);
});

test("a form to an article that is not there answers 404", async () => {
  for (const path of ["/fa/news/999999/comments", "/fa/news/abc/comments", "/fa/news/0/comments"]) {
    assert.equal((await post(path, { text: "سلام" })).status, 404, path);
  }
});

test("unknown and malformed receipts are 404", async () => {
  for (const receipt of ["00000000-0000-4000-8000-000000000000", "x", "'", "%27"]) {
    assert.equal((await get(`/fa/comments/${receipt}`)).status, 404, receipt);
  }
});

test("a vote leads back to its comment and is counted on the page", async () => {
  const other = await buildArticle(ctx);
  const id = await buildComment(ctx, { code: other.code });
  await get(other.address);
  const voted = await post(`/fa/news/${other.code}/comments/${id}/votes`, { vote: "up" });
  assert.equal(voted.status, 303);
  assert.equal(voted.headers.get("location"), `${other.address}#comment-${id}`);
  assert.match(await (await get(other.address)).text(), /موافق <b>۱<\/b>/);
  assert.equal((await post(`/fa/news/${other.code}/comments/${id}/votes`, { vote: "x" })).status, 400);
  assert.equal((await post(`/fa/news/${other.code}/comments/999999/votes`, { vote: "up" })).status, 404);
  assert.equal((await post(`/fa/news/${other.code}/comments/x/votes`, { vote: "up" })).status, 404);
});

test("the counters and the newsroom's answer are on the page as soon as they change", async () => {
  const other = await buildArticle(ctx);
  const page = async (): Promise<string> => (await get(other.address)).text();
  assert.match(await page(), /در انتظار بررسی: <b>۰<\/b>/);
  const id = await buildComment(ctx, { code: other.code, pending: true });
  assert.match(await page(), /در انتظار بررسی: <b>۱<\/b>/);
  await decideComment(ctx, { id, status: "published" });
  await replyAsNewsroom(ctx, { id, name: "تحریریه", text: "پاسخ ما این است." });
  assert.match(await page(), /انتشار یافته: <b>۲<\/b>[\s\S]*پاسخ ما این است\./);
  await decideComment(ctx, { id, status: "unpublishable" });
  assert.doesNotMatch(await page(), /پاسخ ما این است\./);
});
