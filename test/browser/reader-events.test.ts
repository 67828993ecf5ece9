// What a page does that hears of events, in a real browser over a real server.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { getRequestListener } from "@hono/node-server";
import type { Browser, Page } from "playwright-core";
import { breakArticle } from "../../src/newsroom/fronts/break-article.ts";
import { siteApp } from "../../src/site/app.ts";
import { readerEvents } from "../../src/site/reader-events.ts";
import { buildArticle } from "../factories.ts";
import { testNewsroom } from "../newsroom.ts";
import { testSite } from "../test-site.ts";
import { until } from "../until.ts";
import { openBrowser } from "./keyboard.ts";
import { axeFaults } from "./studio-room.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { site } = testSite(newsroom);
const app = siteApp(site);
const events = readerEvents(site, { most: 100 });
const server = createServer((request, response) => {
  if (!events.take(request, response)) void listener(request, response);
});
const listener = getRequestListener((request) => app.fetch(request));
let browser: Browser;
let origin: string;

before(async () => {
  browser = await openBrowser();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

after(async () => {
  await browser.close();
  events.close();
  server.closeAllConnections();
  server.close();
});

const hour = () => new Date(Date.now() + 3_600_000);

async function open(path: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
  const page = await (await browser.newContext({ bypassCSP: true, ...options })).newPage();
  await page.goto(origin + path);
  return page;
}

test("breaking news comes over an open page without moving it, leads to its article, and goes", async () => {
  const { code } = await buildArticle(ctx, { headline: "سد شهر سرریز کرد" });
  const page = await open("/fa/", { viewport: { width: 360, height: 740 } });
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
