// Reporting an error without a script: the way from the article, the form, what is refused, the receipt.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle } from "../../../test/factories.ts";
import { ORIGIN, testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { correctArticle } from "../../newsroom/articles/correct-article.ts";
import { decideReport } from "../../newsroom/reports/decide-report.ts";
import { listReports } from "../../newsroom/reports/report-lines.ts";
import { siteApp } from "../app.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const site = testSite(newsroom);
const { code, address } = await buildArticle(ctx);
const path = `/fa/news/${code}/report`;
const reports = async () => (await listReports(ctx, {})).reports;

test("the article leads to a form that tells which text was seen, and the report remembers it", async () => {
  const article = await (await site.get(address)).text();
  const link = /href="([^"]*\/report\?of=1)"/.exec(article)?.[1] as string;
  await correctArticle(ctx, { code, lead: "لید درست" });
  const answer = await site.get(link);
  assert.equal(answer.headers.get("cache-control"), "private, no-store");
  const form = await answer.text();
  assert.match(form, /<meta name="robots" content="noindex">/);
  assert.match(form, /name="seen" value="1"/);
  assert.match(await (await site.get(path)).text(), /name="seen" value="2"/);
  const sent = await site.post(path, { text: "سال ساخت پل", contact: "", seen: "1", website: "" });
  assert.equal(sent.status, 303);
  assert.deepEqual(
    (await reports()).map(({ seen, text }) => [seen, text]),
    [[1, "سال ساخت پل"]],
  );
});

test("the receipt tells what became of the report, and whoever guesses one finds nothing", async () => {
  const sent = await site.post(path, { text: "نام رودخانه <b>", contact: "0912", seen: "2", website: "" });
  const receipt = sent.headers.get("location") as string;
  assert.match(receipt, /^\/fa\/reports\/[0-9a-f-]{36}$/);
  const open = await (await site.get(receipt)).text();
  assert.match(open, /گزارش شما رسید/);
  assert.match(open, /نام رودخانه &lt;b&gt;/);
  assert.doesNotMatch(open, /0912/);
  const [report] = await reports();
  await decideReport(ctx, { id: report?.id as number, state: "done", note: "برای خودمان" });
  const done = await (await site.get(receipt)).text();
  assert.match(done, /به گزارش شما رسیدگی شد/);
  assert.doesNotMatch(done, /برای خودمان/);
  assert.equal((await site.get("/fa/reports/00000000-0000-0000-0000-000000000000")).status, 404);
  assert.equal((await site.get("/fa/reports/x")).status, 404);
});

test("what is refused comes back as it was written, with the reason", async () => {
  const answer = await site.post(path, { text: "http://a http://b http://c", contact: "من", seen: "1" });
  assert.equal(answer.status, 422);
  const text = await answer.text();
  assert.match(text, /http:\/\/a http:\/\/b/);
  assert.match(text, /value="من"/);
  assert.match(text, /این همه پیوند/);
  assert.match(text, /name="seen" value="1"/);
});

test("there is no form where there is no article, and none that another site may fill in", async () => {
  assert.equal((await site.get("/fa/news/999999/report")).status, 404);
  assert.equal((await site.post("/fa/news/999999/report", { text: "متن" })).status, 404);
  const foreign = await siteApp(site.site).fetch(
    new Request(ORIGIN + path, {
      method: "POST",
      body: "text=x",
      headers: { "content-type": "application/x-www-form-urlencoded", origin: "https://evil.example" },
    }),
  );
  assert.equal(foreign.status, 403);
});

test("an article whose headline reads like the form's address has its code alone for one", async () => {
  const own = await buildArticle(ctx, { headline: "Report" });
  assert.equal(own.address, `/fa/news/${own.code}`);
  assert.match(await (await site.get(own.address)).text(), /<h1>.*Report.*<\/h1>/);
});
