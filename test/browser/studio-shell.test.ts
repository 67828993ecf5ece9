// The studio's frame and its first screens in a real browser: sign-in says what is wrong; an ended session, a broken
// line and a colleague's save lose nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { BrowserContext, Page } from "playwright-core";
import { articleState } from "../../src/newsroom/articles/article-state.ts";
import { buildArticle, buildDraft } from "../factories.ts";
import { testNewsroom } from "../newsroom.ts";
import { givePassword, signedIn, TEST_PASSWORD, testDoor } from "../staff.ts";
import { until } from "../until.ts";
import { axeFaults, studioRoom } from "./studio-room.ts";

const HEADLINE = "پل تازه رودخانه بازگشایی شد";

const { ctx } = await testNewsroom();
const door = testDoor(ctx);
const chief = await signedIn(ctx, { door, email: "chief@example.org" });
await givePassword(ctx, { actor: chief.actor, email: "chief@example.org" });
const article = await buildArticle(ctx, { headline: HEADLINE });

const room = studioRoom({ door, cookies: chief.cookies });

const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("a wrong password is said, a right one leads to where somebody wanted to go", async () => {
  const page = await room.open("/articles/new", { cookies: new Map() });
  await field(page, "رایانامه").fill("chief@example.org");
  await page.getByLabel("گذرواژه", { exact: true }).fill("نه این");
  await page.keyboard.press("Enter");
  await page.getByText("رایانامه یا گذرواژه درست نیست.").waitFor();
  assert.deepEqual(await axeFaults(page), []);
  await page.getByLabel("گذرواژه", { exact: true }).fill(TEST_PASSWORD);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "خبر تازه" }).waitFor();
  await page.context().close();
});

test("when the session ends while somebody writes, they sign in over their text and the save goes on", async () => {
  const cookies = new Map(chief.cookies);
  const page = await room.open(`/articles/${article.code}`, { cookies });
  await field(page, "لید").fill("آنچه نباید گم شود");
  cookies.clear();
  await page.keyboard.press("ControlOrMeta+s");
  const dialog = page.getByRole("dialog", { name: "نشست شما پایان یافت" });
  await dialog.waitFor();
  assert.deepEqual(await axeFaults(page), []);
  await dialog.getByLabel("گذرواژه", { exact: true }).fill(TEST_PASSWORD);
  await page.keyboard.press("Enter");
  await page.getByText(/^ساعت .+ ذخیره شد$/).waitFor();
  const { body } = await chief.call("articles.get", { code: article.code });
  assert.equal(body.revision.lead, "آنچه نباید گم شود");
  await page.context().close();
});

test("what a colleague saved meanwhile stands beside one's own, and both stay in the history", async () => {
  const page = await room.open(`/articles/${article.code}`);
  await field(page, "روتیتر").waitFor();
  const { body } = await chief.call("articles.get", { code: article.code });
  await chief.call("articles.save", { code: article.code, version: body.version, kicker: "از همکار" });
  await field(page, "روتیتر").fill("از من");
  await page.keyboard.press("ControlOrMeta+s");
  const dialog = page.getByRole("dialog", { name: "این خبر در این میان تغییر کرده است" });
  await dialog.waitFor();
  assert.equal(await dialog.getByText("در این میان").count(), 1, "it is said once");
  await dialog.getByText("از همکار").waitFor();
  assert.deepEqual(await axeFaults(page), []);
  await button(page, "نوشته من بماند").click();
  await page.getByText(/^ساعت .+ ذخیره شد$/).waitFor();
  const after = await chief.call("articles.get", { code: article.code });
  assert.equal(after.body.revision.kicker, "از من");
  await page.context().close();
});

test("what was typed while the line is broken is there after the page was loaded anew", async () => {
  const page = await room.open(`/articles/${article.code}`);
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
  const page = await room.open("/");
  await page.getByRole("heading", { name: "کارتابل" }).waitFor();
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("dialog", { name: "رفتن و انجام دادن" }).waitFor();
  await page.keyboard.insertText("خبرها");
  await page.getByRole("menuitem", { name: "خبرها" }).waitFor();
  assert.deepEqual(await axeFaults(page), []);
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
  const page = await room.open("/me");
  await button(page, "راه انداختن").click();
  await page.getByLabel("گذرواژه کنونی", { exact: true }).first().fill(TEST_PASSWORD);
  await page.keyboard.press("Enter");
  await page.getByRole("img", { name: "کد تصویری برای برنامه رمزساز" }).waitFor();
  assert.deepEqual(await axeFaults(page), []);
  await page.context().close();
});

test("the browser's back asks before a form is left, and nothing of it is lost by staying", async () => {
  const page = await room.open("/articles");
  await page.getByRole("heading", { name: "خبرها" }).waitFor();
  await page.getByRole("link", { name: "تنظیمات" }).click();
  const tagline = page.getByRole("textbox", { name: "شعار", exact: true });
  await tagline.fill("شعار نیمه‌تمام");
  const answers = [false, true];
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.message());
    void (answers.shift() ? dialog.accept() : dialog.dismiss());
  });
  await page.evaluate("history.back()");
  await until("it was asked", () => asked.length === 1);
  await page.waitForURL("**/studio/settings");
  assert.equal(await tagline.inputValue(), "شعار نیمه‌تمام");
  await page.evaluate("history.back()");
  await page.getByRole("heading", { name: "خبرها" }).waitFor();
  assert.equal(asked.length, 2);
  await page.goForward();
  await page.getByRole("heading", { name: "تنظیمات" }).waitFor();
  assert.notEqual(await tagline.inputValue(), "شعار نیمه‌تمام");
  await page.context().close();
});

test("an article that is left by the browser's back is saved on the way", async () => {
  const { code } = await buildDraft(ctx, { headline: "پیش از بازگشت" });
  const page = await room.open("/articles");
  await page.getByRole("link", { name: "پیش از بازگشت" }).first().click();
  await field(page, "تیتر").fill("پس از بازگشت");
  await page.goBack();
  await page.getByRole("heading", { name: "خبرها" }).waitFor();
  await page.getByText("پس از بازگشت").first().waitFor();
  assert.equal((await articleState(ctx, code)).headline, "پس از بازگشت");
  await page.context().close();
});
