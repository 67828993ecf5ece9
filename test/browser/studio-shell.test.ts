// The studio's frame and its first screens in a real browser: nothing that axe finds, in both languages and schemes,
// from a phone to a wall; sign-in says what is wrong; an ended session, a broken line and a colleague's save lose nothing.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, BrowserContext, Page, Route } from "playwright-core";
import { PROJECT } from "../../src/config.ts";
import { buildArticle } from "../factories.ts";
import { ORIGIN, testNewsroom } from "../newsroom.ts";
import { givePassword, signedIn, TEST_PASSWORD, testDoor } from "../staff.ts";
import { openBrowser } from "./keyboard.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const HEADLINE = "پل تازه رودخانه بازگشایی شد";

const { ctx } = await testNewsroom();
const door = testDoor(ctx);
const chief = await signedIn(ctx, { door, email: "chief@example.org" });
await givePassword(ctx, { actor: chief.actor, email: "chief@example.org" });
const article = await buildArticle(ctx, { headline: HEADLINE });

let browser: Browser;

before(async () => {
  execFileSync(process.execPath, [join(PROJECT, "scripts/build-studio.ts")]);
  browser = await openBrowser();
});

after(() => browser.close());

type Options = Parameters<Browser["newContext"]>[0];

/** A browser of its own; `cookies` are those of whoever is signed in, and change with what the door answers. */
async function open(
  path: string,
  { cookies = new Map(chief.cookies), ...options }: Options & { cookies?: Map<string, string> } = {},
): Promise<Page> {
  const context = await browser.newContext({ locale: "fa-IR", bypassCSP: true, ...options });
  await context.route("**/*", (route) => answer(route, cookies));
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${ORIGIN}/studio${path}`);
  return page;
}

async function answer(route: Route, cookies: Map<string, string>): Promise<void> {
  const request = route.request();
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const headers = { ...request.headers(), "accept-encoding": "identity", host: new URL(ORIGIN).host, cookie };
  const response = await door.fetch(
    new Request(request.url(), { method: request.method(), headers, body: request.postData() }),
    { sender: "203.0.113.9" },
  );
  for (const line of response.headers.getSetCookie()) {
    const [name = "", value = ""] = (line.split(";", 1)[0] ?? "").split(/=(.*)/s);
    cookies.set(name, value);
  }
  const body = Buffer.from(await response.arrayBuffer());
  await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
}

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(`${AXE};0`);
  return page.evaluate(
    `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
       violations.map(({ id, nodes }) => id + " " + nodes.map((node) => node.html).join(" ")))`,
  );
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

const SCREENS: readonly [path: string, fa: string, en: string][] = [
  ["/", "کارتابل", "Inbox"],
  ["/articles", "خبرها", "Articles"],
  ["/articles/new", "خبر تازه", "New article"],
  [`/articles/${article.code}`, HEADLINE, HEADLINE],
  ["/me", "حساب من", "My account"],
];
const LOOKS = [
  { language: "fa", colorScheme: "light", width: 360, density: "roomy" },
  { language: "fa", colorScheme: "dark", width: 1280, density: "dense" },
  { language: "en", colorScheme: "dark", width: 360, density: "roomy" },
  { language: "en", colorScheme: "light", width: 2560, density: "roomy" },
] as const;

for (const { language, colorScheme, width, density } of LOOKS) {
  test(`no screen has a fault that axe finds: ${language}, ${colorScheme}, ${width} px`, async () => {
    const page = await open("/", { colorScheme, viewport: { width, height: 900 } });
    await page.evaluate(
      (kept) => localStorage.setItem("dabir.studio", kept),
      JSON.stringify({ language, density }),
    );
    for (const [path, fa, en] of SCREENS) {
      await page.goto(`${ORIGIN}/studio${path}`);
      await page.getByRole("heading", { level: 1, name: language === "fa" ? fa : en }).waitFor();
      assert.deepEqual(await faults(page), [], path);
      assert.ok((await overflow(page)) <= 0, `${path} is wider than the screen`);
    }
    await page.context().close();
  });
}

test("a wrong password is said, a right one leads to where somebody wanted to go", async () => {
  const page = await open("/articles/new", { cookies: new Map() });
  await field(page, "رایانامه").fill("chief@example.org");
  await page.getByLabel("گذرواژه", { exact: true }).fill("نه این");
  await page.keyboard.press("Enter");
  await page.getByText("رایانامه یا گذرواژه درست نیست.").waitFor();
  assert.deepEqual(await faults(page), []);
  await page.getByLabel("گذرواژه", { exact: true }).fill(TEST_PASSWORD);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "خبر تازه" }).waitFor();
  await page.context().close();
});

test("when the session ends while somebody writes, they sign in over their text and the save goes on", async () => {
  const cookies = new Map(chief.cookies);
  const page = await open(`/articles/${article.code}`, { cookies });
  await field(page, "لید").fill("آنچه نباید گم شود");
  cookies.clear();
  await page.keyboard.press("ControlOrMeta+s");
  const dialog = page.getByRole("dialog", { name: "نشست شما پایان یافت" });
  await dialog.waitFor();
  assert.deepEqual(await faults(page), []);
  await dialog.getByLabel("گذرواژه", { exact: true }).fill(TEST_PASSWORD);
  await page.keyboard.press("Enter");
  await page.getByText(/^ساعت .+ ذخیره شد$/).waitFor();
  const { body } = await chief.call("articles.get", { code: article.code });
  assert.equal(body.revision.lead, "آنچه نباید گم شود");
  await page.context().close();
});

test("what a colleague saved meanwhile stands beside one's own, and both stay in the history", async () => {
  const page = await open(`/articles/${article.code}`);
  await field(page, "روتیتر").waitFor();
  const { body } = await chief.call("articles.get", { code: article.code });
  await chief.call("articles.save", { code: article.code, version: body.version, kicker: "از همکار" });
  await field(page, "روتیتر").fill("از من");
  await page.keyboard.press("ControlOrMeta+s");
  const dialog = page.getByRole("dialog", { name: "این خبر در این میان تغییر کرده است" });
  await dialog.getByText("از همکار").waitFor();
  assert.deepEqual(await faults(page), []);
  await button(page, "نوشته من بماند").click();
  await page.getByText(/^ساعت .+ ذخیره شد$/).waitFor();
  const after = await chief.call("articles.get", { code: article.code });
  assert.equal(after.body.revision.kicker, "از من");
  await page.context().close();
});

test("what was typed while the line is broken is there after the page was loaded anew", async () => {
  const page = await open(`/articles/${article.code}`);
  const context: BrowserContext = page.context();
  await field(page, "لید").fill("نوشته در قطار");
  await context.setOffline(true);
  await page.getByText("ارتباط قطع است؛ چیزی از دست نرفته").waitFor();
  await context.setOffline(false);
  await context.route("**/api/articles.save", (route) => route.abort());
  page.once("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await field(page, "لید").waitFor();
  assert.equal(await field(page, "لید").inputValue(), "نوشته در قطار");
  await context.close();
});

test("the palette finds a screen by a few letters and an article by its code", async () => {
  const page = await open("/");
  await page.getByRole("heading", { name: "کارتابل" }).waitFor();
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("dialog", { name: "رفتن و انجام دادن" }).waitFor();
  await page.keyboard.insertText("خبرها");
  await page.getByRole("menuitem", { name: "خبرها" }).waitFor();
  assert.deepEqual(await faults(page), []);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "خبرها" }).waitFor();
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("dialog", { name: "رفتن و انجام دادن" }).waitFor();
  await page.keyboard.insertText(String(article.code));
  await page.getByRole("menuitem", { name: /کد/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: HEADLINE }).waitFor();
  await page.context().close();
});

test("a second factor is set up from the code that the screen shows", async () => {
  const page = await open("/me");
  await button(page, "راه انداختن").click();
  await page.getByLabel("گذرواژه کنونی", { exact: true }).first().fill(TEST_PASSWORD);
  await page.keyboard.press("Enter");
  await page.getByRole("img", { name: "کد تصویری برای برنامه رمزساز" }).waitFor();
  assert.deepEqual(await faults(page), []);
  await page.context().close();
});
