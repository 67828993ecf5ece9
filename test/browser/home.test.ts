// The home page in a real browser: its lists are chosen without script, and the masthead's hour is Tehran's and moves
// nothing.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page, Route } from "playwright-core";
import { findAsset } from "../../src/site/assets.ts";
import { readerHeaders } from "../../src/site/headers.ts";
import { everyPage } from "../site/every-page.ts";
import { NOW } from "../site/samples/newsroom.ts";
import { openBrowser } from "./keyboard.ts";

let browser: Browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser.close());

async function answer(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const file = findAsset(pathname);
  if (file) return route.fulfill({ body: file.bytes, headers: readerHeaders(file.type) });
  if (pathname !== "/home") return route.abort();
  const headers = readerHeaders("text/html; charset=utf-8");
  return route.fulfill({ body: everyPage.get("home") ?? "", headers });
}

async function open({ scripts, at, width = 1280 }: { scripts: boolean; at: Date; width?: number }) {
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    timezoneId: "America/Lima",
    viewport: { width, height: 900 },
  });
  await context.route("**/*", answer);
  const page = await context.newPage();
  await page.clock.setFixedTime(at);
  await page.goto("https://roozamad.example/home");
  return { context, page };
}

const seen = async (page: Page): Promise<string[]> =>
  Promise.all(
    (await page.locator(".lists .panel:visible").all()).map(async (panel) =>
      String(await panel.getAttribute("class")),
    ),
  );

for (const width of [360, 1280]) {
  test(`one list is seen and another chosen by keyboard, without script, at ${width} px`, async () => {
    const { context, page } = await open({ scripts: false, at: NOW, width });
    assert.deepEqual(await seen(page), ["panel latest"]);
    assert.equal(await page.locator(".of-window").isVisible(), false);
    await page.locator(".lists [value=latest]").focus();
    await page.keyboard.press("ArrowDown");
    assert.deepEqual(await seen(page), ["panel viewed day"]);
    await page.locator(".of-window label").last().click();
    assert.deepEqual(await seen(page), ["panel viewed week"]);
    await page.locator(".of-list label").last().click();
    assert.deepEqual(await seen(page), ["panel discussed week"]);
    await context.close();
  });

  test(`the hour is Tehran's wherever the reader is, and its coming moves nothing, at ${width} px`, async () => {
    const { context, page } = await open({ scripts: true, at: NOW, width });
    await page.locator(".clock", { hasText: "۱۴:۲۰" }).waitFor();
    const shift = await page.evaluate(`new Promise((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
    })`);
    assert.ok(Number(shift) <= 0.002, `${shift}`);
    await context.close();
  });
}

test("a page of yesterday tells no hour", async () => {
  const { context, page } = await open({ scripts: true, at: new Date(NOW.getTime() + 86_400_000) });
  await page.locator(".look").waitFor();
  assert.equal(await page.locator(".clock").textContent(), "");
  await context.close();
});

test("every block of home is as wide as the page, whatever its face", async () => {
  const { context, page } = await open({ scripts: false, at: NOW });
  const widths = await page
    .locator("main > .block.wide")
    .evaluateAll<number[], never, HTMLElement>((blocks) =>
      blocks.map((block) => Math.round(block.getBoundingClientRect().width)),
    );
  assert.ok(widths.length > 3);
  assert.equal(new Set(widths).size, 1, `widths: ${widths.join(", ")}`);
  await context.close();
});
