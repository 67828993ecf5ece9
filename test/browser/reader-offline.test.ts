// What stays readable when the line is cut, in a real browser over a real server.
import assert from "node:assert/strict";
import { test } from "node:test";
import { getRequestListener } from "@hono/node-server";
import type { BrowserContext, Page } from "playwright-core";
import { withdrawArticle } from "../../src/newsroom/articles/withdraw-article.ts";
import { siteApp } from "../../src/site/app.ts";
import { buildArticle } from "../factories.ts";
import { testNewsroom } from "../newsroom.ts";
import { testSite } from "../test-site.ts";
import { onPort } from "./on-port.ts";
import { axeFaults } from "./studio-room.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const app = siteApp(testSite(newsroom).site);
const readers = onPort(getRequestListener((request) => app.fetch(request)));

/** A reader whose browser keeps pages by now. */
async function reader(): Promise<{
  context: BrowserContext;
  page: Page;
  open(path: string): Promise<string>;
}> {
  const context = await readers.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true });
  const page = await context.newPage();
  const open = async (path: string) => {
    await page.goto(readers.origin + path);
    return page.locator("h1").innerText();
  };
  await open("/fa/");
  await page.evaluate(
    "navigator.serviceWorker.ready.then(() => new Promise((go) => navigator.serviceWorker.controller ? go() : navigator.serviceWorker.addEventListener('controllerchange', () => go())))",
  );
  return { context, page, open };
}

test("a page that was read opens without a line; one that was not leads to what is kept", async () => {
  const read = await buildArticle(ctx, { headline: "خبری که خوانده شد" });
  const unread = await buildArticle(ctx, { headline: "خبری که خوانده نشد" });
  const { context, page, open } = await reader();
  assert.equal(await open(read.address), "خبری که خوانده شد");
  await context.setOffline(true);
  assert.equal(await open(read.address), "خبری که خوانده شد");
  assert.equal(await open(unread.address), "خواندن بی‌اینترنت");
  await page.getByRole("link", { name: "خبری که خوانده شد" }).first().waitFor();
  await context.close();
});

test("the day's news is taken along at a wish, with how far it is, and can be removed", async () => {
  const { address } = await buildArticle(ctx, { headline: "خبر امروز" });
  const { context, page, open } = await reader();
  await open("/fa/offline");
  await page.getByRole("button", { name: "گرفتن خبرهای امروز" }).click();
  await page.getByText("خبرهای امروز آماده خواندن است.").waitFor();
  assert.deepEqual(await axeFaults(page), []);
  await context.setOffline(true);
  assert.equal(await open(address), "خبر امروز");
  await context.setOffline(false);
  await open("/fa/offline");
  await page.getByRole("button", { name: "پاک کردن همه" }).click();
  await page.getByText("پاک شد.").waitFor();
  await context.setOffline(true);
  assert.equal(await open(address), "خواندن بی‌اینترنت");
  await context.close();
});

test("what was withdrawn is kept no more once the line said so, and the newest comes from the line", async () => {
  const { code, address } = await buildArticle(ctx, { headline: "خبری که برداشته می‌شود" });
  const { context, open } = await reader();
  await open(address);
  await withdrawArticle(ctx, { code, reason: "نادرست بود" });
  assert.equal(await open(address), "این خبر دیگر در دسترس نیست");
  await context.setOffline(true);
  assert.equal(await open(address), "خواندن بی‌اینترنت");
  await context.close();
});

test("with scripts off the page says what it needs and lists the latest", async () => {
  const context = await readers.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${readers.origin}/fa/offline`);
  await page.getByText("این کار به اجرای اسکریپت در مرورگر نیاز دارد.").waitFor();
  assert.ok((await page.locator("[data-bundle] a").count()) > 0);
  await context.close();
});
