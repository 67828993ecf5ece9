// The reader's pages in a real browser: reachable for everybody in both colour schemes, within the content policy,
// and inside the screen from 320 to 1,600 px.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, BrowserContext, Page, Route } from "playwright-core";
import { findAsset } from "../../src/site/assets.ts";
import { readerHeaders } from "../../src/site/headers.ts";
import { liteForm } from "../../src/site/lite.ts";
import { everyPage } from "../site/every-page.ts";
import { openBrowser } from "./keyboard.ts";
import { axeFaults } from "./studio-room.ts";

const ORIGIN = "https://roozamad.example";
const PIXEL = Buffer.from("R0lGODlhAQABAIAAAJmZmQAAACwAAAAAAQABAAACAkQBADs=", "base64");

let browser: Browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

/** Answers from memory; any other address is an error of the page. */
async function answer(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const page = everyPage.get(pathname.slice(1)) ?? lightPage(pathname);
  const file = findAsset(pathname);
  if (page !== undefined) {
    await route.fulfill({ body: page, headers: readerHeaders("text/html; charset=utf-8") });
  } else if (file !== undefined) {
    await route.fulfill({ body: file.bytes, headers: readerHeaders(file.type) });
  } else if (pathname === "/sw.js") {
    // A worker that does nothing: what it keeps is tried in reader-offline.test.ts.
    await route.fulfill({ body: "", headers: readerHeaders("text/javascript; charset=utf-8") });
  } else if (pathname.endsWith("/events")) {
    // Nothing happens, and nobody comes back to ask.
    await route.fulfill({ body: "retry: 1000000\n\n", headers: readerHeaders("text/event-stream") });
  } else if (/^\/media\/[\w-]+\/\d+\.webp$/.test(pathname)) {
    await route.fulfill({ body: PIXEL, headers: readerHeaders("image/gif") });
  } else if (/^\/media\/[\w.]+$/.test(pathname)) {
    // Nobody plays it here: a film that is not there yet is no fault of the page.
    await route.fulfill({ body: "", headers: readerHeaders("text/vtt; charset=utf-8") });
  } else {
    await route.abort();
  }
}

/** The light form of a page, as `/lite/` and its name. */
function lightPage(pathname: string): string | undefined {
  const page = pathname.startsWith("/lite/") ? everyPage.get(pathname.slice(6)) : undefined;
  return page && liteForm(page, { path: pathname.slice(5), full: "نسخه کامل" });
}

async function open(options: Parameters<Browser["newContext"]>[0]): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext(options);
  await context.route("**/*", answer);
  return [context, await context.newPage()];
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const [form, width] of [
    ["", 360],
    ["", 768],
    ["", 1280],
    ["lite/", 360],
  ] as const) {
    test(`no ${form}page has a fault that axe finds: ${colorScheme}, ${width} px`, async () => {
      // axe itself comes in as an inline script, which the policy of the pages forbids.
      const [context, page] = await open({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
      for (const name of everyPage.keys()) {
        await page.goto(`${ORIGIN}/${form}${name}`);
        assert.deepEqual(await axeFaults(page), [], name);
      }
      await context.close();
    });
  }
}

test("no page is wider than the screen, and none breaks its content policy", async () => {
  const [context, page] = await open({});
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  for (const name of [...everyPage.keys()].flatMap((key) => [key, `lite/${key}`])) {
    await page.goto(`${ORIGIN}/${name}`);
    for (const width of [320, 360, 768, 1280, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      const beyond = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      assert.ok(Number(beyond) <= 0, `${name} at ${width} px is ${beyond} px too wide`);
    }
    assert.deepEqual(faults, [], name);
  }
  await context.close();
});

test("without script a page shows no button that would do nothing", async () => {
  const [context, page] = await open({ javaScriptEnabled: false });
  await page.goto(`${ORIGIN}/article`);
  assert.equal(await page.locator("button:visible:not([name]):not([type=submit])").count(), 0);
  await page.locator("#comment-c1 summary").click();
  assert.ok(await page.locator("#comment-c1 textarea").isVisible());
  await context.close();
});
