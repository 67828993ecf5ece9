// The search of the newsroom in a real browser: asked from anywhere, walked by keyboard, kept, shared, and kept up to
// date without moving what is read.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { changeArticle } from "../../src/newsroom/articles/change-article.ts";
import { publishArticle } from "../../src/newsroom/articles/publish-article.ts";
import { createSection } from "../../src/newsroom/sections/sections.ts";
import { buildArticle, buildDraft } from "../factories.ts";
import { testNewsroom } from "../newsroom.ts";
import { asStaff, signedIn, testDoor } from "../staff.ts";
import { pressOn, tabTo } from "./keyboard.ts";
import { axeFaults, overflow, studioRoom } from "./studio-room.ts";

const { ctx } = await testNewsroom();
const door = testDoor(ctx);
const city = await createSection(ctx, { name: "شهر" });
const sport = await createSection(ctx, { name: "ورزش" });
const editor = await signedIn(ctx, { door, name: "نگار سردبیر" });
const reporter = await signedIn(ctx, { door, role: "reporter", sections: [city.slug], name: "آرش خبرنگار" });
const asEditor = asStaff(ctx, editor.actor);
const plain = { lead: "", body: "متن." };
await buildArticle(ctx, { ...plain, headline: "گلخانه شیشه‌ای بازگشایی شد" });
await buildDraft(asEditor, { ...plain, headline: "گزارش گلخانه نیمه‌کاره", section: sport.slug });
const changed = await buildArticle(ctx, { ...plain, headline: "خبر باغ", body: "در گلخانه کاشته شد." });
await changeArticle(asEditor, { code: changed.code, headline: "خبر باغ و گلخانه" });
await ctx.search.refresh(ctx);
const room = studioRoom({ door, cookies: editor.cookies });

const rows = (page: Page) => page.locator(".search-found .article-row");
const headlines = async (page: Page) => (await rows(page).locator("b").allInnerTexts()).toSorted();
const field = (page: Page) => page.getByRole("searchbox", { name: "واژه‌ها، «عبارت»، نام یا کد خبر" });
const asked = (page: Page) => new URL(page.url()).searchParams.get("q");
const counted = (page: Page, words: string) =>
  page.getByRole("status").getByText(words, { exact: true }).waitFor();

/** The row at this place. */
const hasFocus = (page: Page, at: number) =>
  page.waitForFunction(
    (place) => document.activeElement?.closest(".long-row")?.getAttribute("data-index") === place,
    String(at),
  );

test("asked from any screen, every state is found with its words marked; keys lead to an article and back", async () => {
  const page = await room.open("/");
  await page.getByRole("heading", { level: 1, name: "کارتابل" }).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.insertText("گلخانه");
  await page.keyboard.press("Enter");
  await counted(page, "۳ خبر");
  assert.deepEqual(await headlines(page), [
    "خبر باغ و گلخانه",
    "گزارش گلخانه نیمه‌کاره",
    "گلخانه شیشه‌ای بازگشایی شد",
  ]);
  const draft = rows(page).filter({ hasText: "نیمه‌کاره" });
  assert.deepEqual(await draft.locator("mark").allInnerTexts(), ["گلخانه"]);
  await draft.getByText("پیش‌نویس", { exact: true }).waitFor();
  await rows(page).filter({ hasText: "باغ" }).getByText("در متن تازه").waitFor();
  assert.deepEqual(await axeFaults(page), []);

  await page.keyboard.press("/");
  assert.equal(await field(page).evaluate((element) => element === document.activeElement), true);
  await page.keyboard.press("ArrowDown");
  await hasFocus(page, 0);
  await page.keyboard.press("ArrowDown");
  await hasFocus(page, 1);
  const second = await rows(page).nth(1).locator("b").innerText();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: second }).waitFor();
  await page.goBack();
  await counted(page, "۳ خبر");
  assert.equal(asked(page), "گلخانه");
  await page.context().close();
});

test("a question goes on as the archive does, is narrowed, and the browser's back leads to the one before", async () => {
  const page = await room.open("/search?q=باغ");
  await counted(page, "یک خبر");
  await field(page).fill("گلخانه شیش");
  await page.getByRole("option", { name: "گلخانه شیشه" }).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => /^گلخانه شیشه/.test(url.searchParams.get("q") ?? ""));
  await rows(page).first().getByText("شیشه‌ای بازگشایی").waitFor();
  assert.equal(await page.getByRole("option").count(), 0);
  await page.goBack();
  await page.waitForURL((url) => url.searchParams.get("q") === "باغ");
  assert.equal(await field(page).inputValue(), "باغ");

  await field(page).fill("گلخانه -شیشه‌ای");
  await counted(page, "۲ خبر");
  await page.getByRole("button", { name: "همه سرویس‌ها" }).first().click();
  await page.getByRole("option", { name: "ورزش" }).click();
  await counted(page, "یک خبر");
  assert.deepEqual(await headlines(page), ["گزارش گلخانه نیمه‌کاره"]);
  await page.getByRole("button", { name: "برداشتن پالایه‌ها" }).click();
  await counted(page, "۲ خبر");
  await field(page).fill("گلحانه");
  await page.getByRole("link", { name: "گلخانه", exact: true }).click();
  await counted(page, "۳ خبر");
  await page.context().close();
});

test("where nothing is found, filters can be taken away there, and there is nothing to sort", async () => {
  const page = await room.open("/search?q=گلخانه&kind=interview");
  await page.getByRole("heading", { name: "چیزی پیدا نشد" }).waitFor();
  const found = page.locator(".search-found");
  assert.equal(await found.getByRole("button", { name: "ترتیب" }).count(), 0);
  assert.deepEqual(await axeFaults(page), []);
  await found.getByRole("button", { name: "برداشتن پالایه‌ها" }).click();
  await counted(page, "۳ خبر");
  await found.getByRole("button", { name: "ترتیب" }).waitFor();
  await page.context().close();
});

test("in English, what is written in Persian begins where English does, and stands clear of buttons", async () => {
  await buildArticle(ctx, { ...plain, kicker: "روتیتر", headline: "جنگل در پاییز", tags: ["باغبانی"] });
  await editor.call("filters.save", { screen: "search", name: "باغ", filter: { q: "باغ" } });
  await ctx.search.refresh(ctx);
  const page = await room.open("/search?q=پاییز&tag=باغبانی&from=2026-01-01T00:00:00.000Z", {
    language: "en",
  });
  const start = async (selector: string) =>
    Math.round((await page.locator(selector).first().boundingBox())?.x ?? -1);
  await rows(page).first().waitFor();
  assert.equal(await start(".article-row .kicker"), await start(".article-row b bdi"));
  const link = page.getByRole("link", { name: "باغ", exact: true });
  await link.waitFor();
  const [outer, inner] = [await link.boundingBox(), await link.locator("bdi").boundingBox()];
  assert.ok(outer && inner && inner.x - outer.x < 16, JSON.stringify([outer, inner]));
  const tag = page.getByRole("combobox", { name: "Tag" });
  assert.equal(await tag.inputValue(), "باغبانی");
  assert.equal(await tag.evaluate((field) => getComputedStyle(field).paddingRight), "44px");
  await page.locator(".seldom-filters .help bdi").getByText("۱۱ دی ۱۴۰۴").waitFor();
  await page.context().close();
});

test("what is filed meanwhile is told and kept back; what changed is shown in its place", async () => {
  const page = await room.open("/search?q=گلخانه&sort=date");
  await counted(page, "۳ خبر");
  const before = await rows(page).locator("b").allInnerTexts();
  const { code } = await buildDraft(asStaff(ctx, reporter.actor), {
    ...plain,
    headline: "گلخانه‌داران در میدان",
    section: city.slug,
  });
  await publishArticle(asEditor, { code: changed.code });
  const fresh = page.getByRole("button", { name: "یک نتیجه تازه" });
  await fresh.waitFor({ timeout: 30_000 });
  assert.deepEqual(await rows(page).locator("b").allInnerTexts(), before);
  const own = rows(page).filter({ hasText: "باغ" });
  assert.equal(await own.getByText("پیش‌نویس", { exact: true }).count(), 0);
  assert.deepEqual(await axeFaults(page), []);
  await pressOn(page, fresh);
  await counted(page, "۴ خبر");
  await fresh.waitFor({ state: "detached" });
  const shown = await rows(page).locator("b").allInnerTexts();
  assert.ok(shown.includes("گلخانه‌داران در میدان"));
  await editor.call("articles.bin", { code, version: 1 });
  await page.context().close();
});

test("a search is kept, shared, renamed, and taken away and back, by keyboard; a colleague finds what is theirs to see", async () => {
  const page = await room.open("/search?q=گلخانه");
  await pressOn(page, page.getByRole("button", { name: "نگه داشتن این جست‌وجو" }));
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("نام جست‌وجو").waitFor();
  assert.equal(await dialog.getByLabel("نام جست‌وجو").inputValue(), "گلخانه");
  await dialog.getByRole("button", { name: "چه کسانی هم ببینند" }).press("Enter");
  await page.getByRole("option", { name: "سرویس شهر" }).press("Enter");
  await pressOn(page, dialog.getByRole("button", { name: "ذخیره" }));
  const link = page.getByRole("link", { name: "گلخانه" }).first();
  await link.getByText("سرویس شهر").waitFor();

  const theirs = await room.open("/search", {
    cookies: reporter.cookies,
    colorScheme: "dark",
    viewport: { width: 360, height: 800 },
  });
  await tabTo(theirs, theirs.getByRole("link", { name: "گلخانه" }));
  await theirs.keyboard.press("Enter");
  await counted(theirs, "۲ خبر");
  assert.deepEqual(await headlines(theirs), ["خبر باغ و گلخانه", "گلخانه شیشه‌ای بازگشایی شد"]);
  assert.deepEqual(await axeFaults(theirs), []);
  assert.ok((await overflow(theirs)) <= 0);
  await theirs.context().close();

  await pressOn(page, page.getByRole("button", { name: "کارهای «گلخانه»" }));
  await page.getByRole("menuitem", { name: "نام و هم‌رسانی" }).press("Enter");
  await dialog.getByLabel("نام جست‌وجو").fill("گلخانه‌ها");
  await page.keyboard.press("Enter");
  await pressOn(page, page.getByRole("button", { name: "کارهای «گلخانه‌ها»" }));
  await page.getByRole("menuitem", { name: "حذف" }).press("Enter");
  await page.getByText("جست‌وجوی «گلخانه‌ها» حذف شد").waitFor();
  await page.getByRole("button", { name: "بازگردانی" }).click();
  await page.getByRole("link", { name: "گلخانه‌ها" }).waitFor();
  await page.context().close();
});

test("the palette finds in texts too, and leads to everything that is found", async () => {
  const page = await room.open("/");
  await page.getByRole("heading", { level: 1, name: "کارتابل" }).waitFor();
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("dialog", { name: "رفتن و انجام دادن" }).waitFor();
  await page.keyboard.insertText("کاشته");
  await page.getByRole("menuitem", { name: /خبر باغ/ }).waitFor();
  await page.getByRole("menuitem", { name: "جست‌وجوی «کاشته» در همه خبرها" }).click();
  await counted(page, "یک خبر");
  assert.equal(asked(page), "کاشته");
  await page.context().close();
});
