// What readers do with articles where scripts run: how pages look, copying and handing on, the reading list. In a real
// browser, with the site's own pages from memory and its own content policy.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, BrowserContext, Page, Route } from "playwright-core";
import { findAsset } from "../../src/site/assets.ts";
import { readerHeaders } from "../../src/site/headers.ts";
import { everyPage } from "../site/every-page.ts";
import { openBrowser, pressOn, tabTo } from "./keyboard.ts";
import { axeFaults } from "./studio-room.ts";

const ORIGIN = "https://roozamad.example";
let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Every address that was asked for, with what was sent along. */
let asked: string[] = [];

async function answer(route: Route): Promise<void> {
  const request = route.request();
  const { pathname, search, host } = new URL(request.url());
  asked.push(`${request.method()} ${host}${pathname}${search}`);
  const name = pathname === "/fa/saved" ? "saved" : pathname.slice(1);
  const body = everyPage.get(name);
  const file = findAsset(pathname);
  if (body !== undefined) await route.fulfill({ body, headers: readerHeaders("text/html; charset=utf-8") });
  else if (file) await route.fulfill({ body: file.bytes, headers: readerHeaders(file.type) });
  else await route.fulfill({ status: 404, body: "" });
}

async function open(
  path: string,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<[BrowserContext, Page]> {
  asked = [];
  const context = await browser.newContext(options);
  await context.route("**/*", answer);
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/${path}`);
  return [context, page];
}

const ground = (page: Page) => page.evaluate("getComputedStyle(document.body).backgroundColor");
const sizeOf = (page: Page): Promise<number> =>
  page.evaluate("parseFloat(getComputedStyle(document.querySelector('.body')).fontSize)");

test("size and scheme are chosen by keyboard, and hold on the next page", async () => {
  const [context, page] = await open("article", {
    colorScheme: "light",
    viewport: { width: 360, height: 740 },
  });
  const light = await ground(page);
  const usual = await sizeOf(page);
  await pressOn(page, page.locator(".look summary"));
  await tabTo(page, page.getByRole("radio", { name: "معمولی" }));
  await page.keyboard.press("ArrowLeft");
  assert.ok((await sizeOf(page)) > usual * 1.15);
  await tabTo(page, page.getByRole("radio", { name: "مانند دستگاه" }));
  await page.keyboard.press("ArrowRight");
  const dark = await ground(page);
  assert.notEqual(dark, light);
  assert.deepEqual(
    await page.evaluate("[...document.querySelectorAll('meta[name=theme-color]')].map((meta) => meta.media)"),
    ["not all", "all"],
  );
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".look").getAttribute("open"), null);
  assert.ok(await page.locator(".look summary").evaluate((element) => element === document.activeElement));
  await page.goto(`${ORIGIN}/article-report`);
  assert.equal(await ground(page), dark);
  assert.ok((await sizeOf(page)) > usual * 1.15);
  await page.locator(".look summary").click();
  assert.ok(await page.getByRole("radio", { name: "تیره" }).isChecked());
  await page.getByRole("radio", { name: "مانند دستگاه" }).check();
  await page.getByRole("radio", { name: "معمولی" }).check();
  assert.equal(await ground(page), light);
  assert.equal(await sizeOf(page), usual);
  assert.equal(await page.evaluate("localStorage.length"), 0);
  await page.locator("h1").click();
  assert.equal(await page.locator(".look").getAttribute("open"), null);
  await context.close();
});

test("a page is never drawn in another scheme than the chosen one", async () => {
  const [context, page] = await open("article", { colorScheme: "light" });
  await page.evaluate("localStorage.setItem('scheme', 'dark')");
  // The scheme stands before anything of the body does, so before the first picture of it.
  await page.addInitScript(
    `new MutationObserver((_, watch) => {
       if (!document.body) return;
       watch.disconnect();
       globalThis.atBody = document.documentElement.dataset.scheme;
     }).observe(document, { childList: true, subtree: true })`,
  );
  await page.goto(`${ORIGIN}/article-plain`);
  assert.equal(await page.evaluate("globalThis.atBody"), "dark");
  await context.close();
});

test("the short link is copied and says so", async () => {
  const [context, page] = await open("article", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.click("[data-copy]");
  await page.getByText("لینک کپی شد").waitFor();
  assert.match(
    String(await page.evaluate("navigator.clipboard.readText()")),
    /^https:\/\/roozamad\.example\/n\/\d+$/,
  );
  await context.close();
});

test("the device's own sharing is offered where there is one, and gets headline and short link", async () => {
  const [context, page] = await open("article");
  await page.addInitScript(
    "Navigator.prototype.share = async (given) => { globalThis.given = given; throw new DOMException('no', 'AbortError'); }",
  );
  await page.reload();
  await page.click("[data-share]");
  const given = (await page.evaluate("globalThis.given")) as { title: string; url: string };
  assert.match(given.url, /^https:\/\/roozamad\.example\/n\/\d+$/);
  assert.equal(given.title, await page.locator("h1").textContent());
  await context.close();
});

test("articles are saved in the browser, listed newest first, removed and cleared; nothing is sent", async () => {
  // axe itself comes in as an inline script, which the policy of the pages forbids.
  const [context, page] = await open("article", { bypassCSP: true });
  const first = await page.locator("h1").textContent();
  const save = page.locator("[data-save]");
  await save.click();
  assert.equal(await save.textContent(), "ذخیره شد؛ برداشتن");
  await page.goto(`${ORIGIN}/article-report`);
  const second = await page.locator("h1").textContent();
  await save.click();
  await page.getByRole("link", { name: "خواندنی‌های من" }).first().click();
  await page.waitForURL("**/fa/saved");
  assert.deepEqual(await page.locator(".saved a").allTextContents(), [second, first]);
  assert.match(String(await page.locator(".saved time").first().getAttribute("datetime")), /\+03:30$/);
  assert.equal(await page.locator(".needs-script").count(), 0);
  assert.deepEqual(await axeFaults(page), []);
  await page.getByRole("button", { name: `برداشتن ${second}` }).click();
  assert.deepEqual(await page.locator(".saved a").allTextContents(), [first]);
  assert.ok(await page.locator(".saved button").evaluate((element) => element === document.activeElement));
  await page.reload();
  await page.getByRole("button", { name: "خالی‌کردن فهرست" }).click();
  assert.equal(await page.locator(".saved a").count(), 1);
  await page.getByRole("button", { name: "بله، همه را بردار" }).click();
  assert.ok(await page.getByText("هنوز چیزی ذخیره نکرده‌اید").isVisible());
  assert.equal(await page.locator("[data-clear] button").isVisible(), false);
  assert.deepEqual(await axeFaults(page), []);
  assert.deepEqual(
    asked.filter((one) => !/^GET roozamad\.example\/[\w./-]+$/.test(one)),
    [],
  );
  await context.close();
});

test("a saved article can be taken back on its page, and other tabs see it", async () => {
  const [context, page] = await open("article");
  await page.click("[data-save]");
  const other = await context.newPage();
  await other.goto(`${ORIGIN}/saved`);
  assert.equal(await other.locator(".saved a").count(), 1);
  await page.click("[data-save]");
  assert.equal(await page.locator("[data-save]").textContent(), "ذخیره برای خواندن");
  await other.getByText("هنوز چیزی ذخیره نکرده‌اید").waitFor();
  await context.close();
});

test("a damaged list is taken for what is right in it, and a browser that keeps nothing says so", async () => {
  const [context, page] = await open("saved");
  const good = {
    code: 5,
    path: "/fa/news/5/x",
    headline: "<b>خبر</b>",
    at: "2026-01-01T00:00:00+03:30",
    day: "۱۱ دی",
  };
  const list = [
    good,
    { ...good, path: "//evil.test/" },
    { ...good, path: "javascript:alert(1)" },
    null,
    7,
    {},
  ];
  await page.evaluate((text) => localStorage.setItem("saved", text), JSON.stringify(list));
  await page.reload();
  assert.deepEqual(await page.locator(".saved a").allTextContents(), ["<b>خبر</b>"]);
  await page.evaluate("localStorage.setItem('saved', '{broken')");
  await page.reload();
  assert.ok(await page.getByText("هنوز چیزی ذخیره نکرده‌اید").isVisible());
  await page.addInitScript("Storage.prototype.setItem = () => { throw new Error('full'); }");
  await page.goto(`${ORIGIN}/article`);
  await page.click("[data-save]");
  assert.equal(await page.locator("[data-save]").textContent(), "مرورگر چیزی نگه نمی‌دارد");
  await context.close();
});

test("without scripts the tools are links, and the reading list says what it needs", async () => {
  const [context, page] = await open("article", { javaScriptEnabled: false });
  assert.equal(await page.locator(".tools button:visible, .look:visible").count(), 0);
  assert.equal(await page.locator(".shares a:visible").count(), 7);
  assert.ok(await page.getByRole("link", { name: "نسخه چاپی" }).isVisible());
  await page.goto(`${ORIGIN}/saved`);
  assert.ok(await page.locator(".needs-script").isVisible());
  await context.close();
});

test("on paper there is the article with its code, short link and QR code, and nothing to press", async () => {
  const [context, page] = await open("print");
  assert.ok(await page.locator("[data-print]").isVisible());
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  assert.equal(await page.locator("button:visible, .paper-acts:visible").count(), 0);
  assert.equal(await ground(page), "rgb(255, 255, 255)");
  assert.ok(await page.locator(".qr").isVisible());
  await page.goto(`${ORIGIN}/article`);
  assert.deepEqual(await page.locator(".tools a:visible").count(), 1);
  assert.ok(await page.locator(".short-link").isVisible());
  await context.close();
});
