// What a page does that hears of events, in a real browser over a real server.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { getRequestListener } from "@hono/node-server";
import type { BrowserContextOptions, Page } from "playwright-core";
import { breakArticle } from "../../src/newsroom/fronts/break-article.ts";
import { endCoverage } from "../../src/newsroom/live/end-coverage.ts";
import { withdrawEntry } from "../../src/newsroom/live/withdraw-entry.ts";
import { addEntry, changeEntry } from "../../src/newsroom/live/write-entry.ts";
import { siteApp } from "../../src/site/app.ts";
import { readerEvents } from "../../src/site/reader-events.ts";
import { buildArticle } from "../factories.ts";
import { testNewsroom } from "../newsroom.ts";
import { testSite } from "../test-site.ts";
import { until } from "../until.ts";
import { onPort } from "./on-port.ts";
import { axeFaults } from "./studio-room.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { site } = testSite(newsroom);
const app = siteApp(site);
const events = readerEvents(site, { most: 100 });
const listener = getRequestListener((request) => app.fetch(request));
const readers = onPort((request, response) => {
  if (!events.take(request, response)) void listener(request, response);
});
after(() => events.close());

const hour = () => new Date(Date.now() + 3_600_000);

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await readers.newContext(options)).newPage();
  await page.goto(readers.origin + path);
  return page;
}

test("breaking news comes over an open page without moving it, leads to its article, and goes", async () => {
  const { code } = await buildArticle(ctx, { headline: "سد شهر سرریز کرد" });
  // axe itself comes in as an inline script, which the policy of the pages forbids.
  const page = await open("/fa/", { viewport: { width: 360, height: 740 }, bypassCSP: true });
  await until("the page listens", () => events.count() === 1);
  const place = () => page.evaluate("document.querySelector('main').getBoundingClientRect().top");
  const before = await place();
  await breakArticle(ctx, { code, until: hour() });
  const bar = page.getByRole("region", { name: "خبر فوری" });
  await bar.getByRole("alert").getByText("سد شهر سرریز کرد").waitFor();
  assert.equal(await place(), before);
  assert.deepEqual(await axeFaults(page), []);
  await breakArticle(ctx, { code, until: null });
  await bar.waitFor({ state: "detached" });
  await breakArticle(ctx, { code, until: hour() });
  await bar.getByRole("link").click();
  await page.waitForURL(`**/fa/news/${code}/**`);
  // On the page of the article itself nothing needs saying.
  await until("the new page listens", () => events.count() === 1);
  assert.equal(await bar.count(), 0);
  await breakArticle(ctx, { code, until: null });
  await page.context().close();
});

test("a bar that was closed stays away; the page of a reader without scripts shows it as always", async () => {
  const { code } = await buildArticle(ctx, { headline: "پل شهر بسته شد" });
  const page = await open("/fa/latest");
  await until("the page listens", () => events.count() > 0);
  await breakArticle(ctx, { code, until: hour() });
  await page.getByRole("button", { name: "بستن" }).click();
  assert.equal(await page.locator(".breaking").count(), 0);
  const plain = await open("/fa/latest", { javaScriptEnabled: false });
  assert.equal(await plain.locator(".breaking a").textContent(), "پل شهر بسته شد");
  await breakArticle(ctx, { code, until: null });
  await page.context().close();
  await plain.context().close();
});

test("a bar that came with the page is not doubled, and goes when it ends", async () => {
  const { code } = await buildArticle(ctx, { headline: "برف راه را بست" });
  await breakArticle(ctx, { code, until: hour() });
  const page = await open("/fa/latest");
  await until("the page listens", () => events.count() > 0);
  await breakArticle(ctx, { code, until: new Date(hour().getTime() + 1000) });
  assert.equal(await page.locator(".breaking").count(), 1);
  await breakArticle(ctx, { code, until: null });
  await page.locator(".breaking").waitFor({ state: "detached" });
  await page.context().close();
});

async function coverage(entries: number): Promise<{ code: number; ids: number[] }> {
  const { code } = await buildArticle(ctx, { kind: "live", headline: "جشنواره بادبادک" });
  const ids: number[] = [];
  for (let minute = entries; minute > 0; minute -= 1) {
    const at = new Date(Date.now() - minute * 60_000);
    ids.push((await addEntry(ctx, { code, headline: `دقیقه ${minute}`, body: "متن خبر.", at })).id);
  }
  return { code, ids };
}

function topOf(page: Page, id: number | undefined): Promise<number> {
  return page.evaluate(`Math.round(document.getElementById("e${id}").getBoundingClientRect().top)`);
}

test("new entries of an open coverage are told of, and put in when the reader wants them", async () => {
  const { code, ids } = await coverage(20);
  const page = await open(`/n/${code}`, { viewport: { width: 1280, height: 800 } });
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await until("the page listens", () => events.count() > 0);
  await page.evaluate(`document.getElementById("e${ids[5]}").scrollIntoView()`);
  const place = () => topOf(page, ids[5]);
  const before = await place();
  for (const headline of ["تازه یک", "تازه دو", "تازه سه"]) await addEntry(ctx, { code, headline });
  const button = page.getByRole("button", { name: "۳ خبر تازه" });
  await button.waitFor();
  assert.equal(await page.getByRole("heading", { name: "تازه سه" }).count(), 0);
  assert.equal(await place(), before);
  await button.click();
  await page.getByRole("heading", { name: "تازه سه" }).waitFor();
  assert.deepEqual(
    await page
      .locator(".live-entry h3")
      .allTextContents()
      .then((all) => all.slice(0, 4)),
    ["تازه سه", "تازه دو", "تازه یک", "دقیقه ۱"],
  );
  assert.equal(await button.count(), 0);
  assert.match(String(await page.evaluate("document.activeElement.id")), /^e\d+$/);
  assert.deepEqual(faults, []);
  await page.context().close();
});

test("what is changed, withdrawn or ended is so on an open page, and what is read stays where it is", async () => {
  const { code, ids } = await coverage(20);
  const page = await open(`/n/${code}`, { viewport: { width: 360, height: 740 } });
  await until("the page listens", () => events.count() > 0);
  await page.evaluate(`document.getElementById("e${ids[2]}").scrollIntoView()`);
  const place = () => topOf(page, ids[2]);
  const before = await place();
  await withdrawEntry(ctx, { id: ids[10] as number, reason: "نادرست" });
  await page.locator(`#e${ids[10]}`).waitFor({ state: "detached" });
  await changeEntry(ctx, {
    id: ids[12] as number,
    headline: "دقیقه درست",
    body: "یک\nدو\nسه",
    keyPoint: true,
  });
  await page.locator(`#e${ids[12]}`).getByRole("heading", { name: "دقیقه درست" }).waitFor();
  await page.getByRole("heading", { name: "نکته‌های مهم" }).waitFor();
  assert.ok(Math.abs((await place()) - before) <= 1);
  await endCoverage(ctx, { code, ended: true });
  await page.getByText("پایان‌یافته").waitFor();
  assert.ok(Math.abs((await place()) - before) <= 1);
  await page.context().close();
});

test("without scripts the coverage is whole, and a link loads it anew", async () => {
  const { code, ids } = await coverage(3);
  const page = await open(`/n/${code}`, { javaScriptEnabled: false });
  assert.equal(await page.locator(".live-entry").count(), 3);
  const { id } = await addEntry(ctx, { code, headline: "تازه" });
  await page.getByRole("link", { name: "تازه‌سازی" }).click();
  await page.locator(`#e${id}`).waitFor();
  await page.goto(`${readers.origin}/n/${code}`);
  await page.locator(`#e${ids[0]} .entry-time a`).click();
  assert.ok(page.url().endsWith(`?entry=${ids[0]}#e${ids[0]}`));
  await page.context().close();
});
