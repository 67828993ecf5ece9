// Nothing on a page moves by itself when its scripts come after it was drawn, as they do on a slow line.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page, Route } from "playwright-core";
import { findAsset } from "../../src/site/assets.ts";
import { readerHeaders } from "../../src/site/headers.ts";
import { everyPage } from "../site/every-page.ts";
import { openBrowser } from "./keyboard.ts";

/** Pages that have between them all that scripts show when they come. */
const PAGES = ["home", "article", "article-plain", "article-video", "article-live", "section", "search"];
const MOST = 0.002;

let browser: Browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

/** Scripts only once something was drawn, but for the one that runs before. */
async function answer(route: Route, page: Page): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const file = findAsset(pathname);
  const face = everyPage.get(pathname.slice(1));
  if (face !== undefined) {
    await route.fulfill({ body: face, headers: readerHeaders("text/html; charset=utf-8") });
  } else if (file !== undefined) {
    if (/\.js$/.test(pathname) && !pathname.includes("/early.")) await drawn(page);
    await route.fulfill({ body: file.bytes, headers: readerHeaders(file.type) });
  } else {
    await route.abort();
  }
}

function drawn(page: Page): Promise<void> {
  return page.evaluate(
    `new Promise((resolve) => new PerformanceObserver(() => resolve()).observe({ type: "paint", buffered: true }))`,
  );
}

/** The sum of the page's layout shifts, once what it was told is drawn. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(`new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
  })`);
}

for (const width of [360, 768, 1280]) {
  test(`nothing moves when the scripts come, at ${width} px`, async () => {
    const context = await browser.newContext({ viewport: { width, height: 740 } });
    const page = await context.newPage();
    await page.route("**/*", (route) => answer(route, page));
    for (const name of PAGES) {
      await page.goto(`https://roozamad.example/${name}`);
      await page.locator(".look").waitFor();
      const shift = await shiftOf(page);
      assert.ok(shift <= MOST, `${name}: ${shift}`);
    }
    await context.close();
  });
}
