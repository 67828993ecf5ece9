// The screen of fronts in a real browser, by keyboard alone: articles are carried to their places, moved, published;
// somebody else's save in between is shown. Nothing that axe finds, in both schemes and on a phone.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Page, Route } from "playwright-core";
import { PROJECT } from "../../src/config.ts";
import { buildArticle } from "../factories.ts";
import { ORIGIN, testNewsroom } from "../newsroom.ts";
import { signedIn, testDoor } from "../staff.ts";
import { openBrowser, pressOn, tabTo } from "./keyboard.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PIXEL = Buffer.from("R0lGODlhAQABAIAAAJmZmQAAACwAAAAAAQABAAACAkQBADs=", "base64");
const BRIDGE = "پل تازه رودخانه بازگشایی شد";
const LIBRARY = "کتابخانه محله تا نیمه‌شب باز می‌ماند";

const { ctx } = await testNewsroom();
const door = testDoor(ctx);
const colleague = await signedIn(ctx, { door });
const bridge = await buildArticle(ctx, { headline: BRIDGE });
const library = await buildArticle(ctx, { headline: LIBRARY });

let browser: Browser;

before(async () => {
  execFileSync(process.execPath, [join(PROJECT, "scripts/build-studio.ts")]);
  browser = await openBrowser();
});

after(() => browser.close());

/** The door answers from memory, as to somebody who is signed in; pictures are a grey point. */
async function answer(route: Route): Promise<void> {
  const request = route.request();
  const { pathname } = new URL(request.url());
  if (pathname.startsWith("/media/")) return route.fulfill({ body: PIXEL, contentType: "image/gif" });
  const cookie = [...colleague.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const headers = { ...request.headers(), "accept-encoding": "identity", host: new URL(ORIGIN).host, cookie };
  const response = await door.fetch(
    new Request(request.url(), { method: request.method(), headers, body: request.postData() }),
    { sender: "203.0.113.7" },
  );
  const body = Buffer.from(await response.arrayBuffer());
  await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
}

async function openFront(options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ locale: "fa-IR", bypassCSP: true, ...options });
  await context.route("**/*", answer);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${ORIGIN}/studio/fronts/home`);
  await page.getByRole("heading", { name: "صفحه نخست" }).waitFor();
  return page;
}

const place = (page: Page, name: string) => page.getByRole("listitem", { name, exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("articles are carried to their places, moved and published by keyboard alone", async () => {
  const page = await openFront();
  await pressOn(page, button(page, `بردن «${BRIDGE}» به صفحه`));
  await tabTo(page, place(page, "جای ۲، آزاد"));
  await page.keyboard.press("Enter");
  await place(page, `جای ۲: ${BRIDGE}`).waitFor();

  await pressOn(page, button(page, `گذاشتن «${LIBRARY}» در صفحه`));
  await page.getByRole("menuitem", { name: "جای ۱ (نخستین جای آزاد)" }).waitFor();
  await page.keyboard.press("Enter");
  await pressOn(page, place(page, `جای ۱: ${LIBRARY}`).getByRole("button", { name: "یک جا پایین‌تر" }));
  await place(page, `جای ۱: ${BRIDGE}`).waitFor();

  await page.keyboard.press("ControlOrMeta+s");
  await page.getByText("پیش‌نویس صفحه ذخیره شد").waitFor();
  await pressOn(page, button(page, "انتشار صفحه"));
  await page.getByRole("dialog").waitFor();
  await page.keyboard.insertText("صبح یکشنبه");
  await page.keyboard.press("Enter");
  await page.getByText("«صفحه نخست» منتشر شد.").waitFor();

  const { body } = await colleague.call("fronts.get", { front: "home", of: "live" });
  assert.deepEqual(
    body.cards.map((card: { position: number; code: number }) => [card.position, card.code]),
    [
      [1, bridge.code],
      [2, library.code],
    ],
  );
  assert.equal(body.live.note, "صبح یکشنبه");
  await page.context().close();
});

test("what somebody else saved meanwhile is shown beside one's own, and nothing is overwritten", async () => {
  const page = await openFront();
  await pressOn(page, place(page, `جای ۱: ${BRIDGE}`).getByRole("button", { name: "برداشتن از این صفحه" }));
  const { body } = await colleague.call("fronts.get", { front: "home" });
  const theirs = [
    { position: 3, code: bridge.code, headline: null, kicker: null, picture: null, until: null },
  ];
  await colleague.call("fronts.save", { front: "home", cards: theirs, version: body.version });
  await page.keyboard.press("ControlOrMeta+s");
  await page.getByRole("dialog", { name: "این صفحه در این میان تغییر کرد" }).waitFor();
  await pressOn(page, button(page, "گرفتن چیدمان ذخیره‌شده"));
  await place(page, `جای ۳: ${BRIDGE}`).waitFor();
  await page.context().close();
});

for (const [colorScheme, width] of [
  ["light", 1280],
  ["dark", 360],
] as const) {
  test(`axe finds nothing on fronts and pictures: ${colorScheme}, ${width} px`, async () => {
    const page = await openFront({ colorScheme, viewport: { width, height: 800 } });
    for (const path of ["/fronts/home", "/fronts", "/pictures"]) {
      await page.goto(`${ORIGIN}/studio${path}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.waitForLoadState("networkidle");
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`,
        );
      });
      assert.deepEqual(found, [], path);
    }
    await page.context().close();
  });
}
