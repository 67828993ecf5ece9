// The list of articles and the article's screen in a real browser: narrowed by tag, source and days, the filter kept and
// gone back to; a draft thrown away and recovered.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { buildArticle, buildDraft } from "../factories.ts";
import { testNewsroom } from "../newsroom.ts";
import { signedIn, testDoor } from "../staff.ts";
import { pressOn } from "./keyboard.ts";
import { axeFaults, overflow, studioRoom } from "./studio-room.ts";

const { ctx } = await testNewsroom();
const door = testDoor(ctx);
const editor = await signedIn(ctx, { door, name: "سردبیر آزمایشی" });
const colleague = await signedIn(ctx, { door, name: "مینا همکار" });
const old = new Date("2025-05-10T08:00:00Z");
await buildArticle(ctx, { headline: "پل چوبی مرمت شد", tags: ["پل"], source: "خبرگزاری نمونه" }, { at: old });
await buildArticle(ctx, { headline: "پل سنگی بسته شد", tags: ["پل"], source: "روزنامه عصر" });
await buildArticle(ctx, { headline: "باغ گیاهان باز شد", tags: ["باغ"], source: "خبرگزاری نمونه" });
const room = studioRoom({ door, cookies: editor.cookies });

const headlines = (page: Page) => page.locator(".article-row b").allInnerTexts();

/** Waits until the list says so: it is fetched anew with each filter. */
async function shows(page: Page, wanted: string[]): Promise<void> {
  await page.waitForFunction(
    (count) => document.querySelectorAll(".article-row").length === count,
    wanted.length,
  );
  assert.deepEqual((await headlines(page)).sort(), wanted.toSorted());
}

test("a list is narrowed by tag, source and days; the filter is kept under a name and found again", async () => {
  const page = await room.open("/articles");
  await shows(page, ["پل چوبی مرمت شد", "پل سنگی بسته شد", "باغ گیاهان باز شد"]);
  await page.getByRole("button", { name: "پالایه‌های بیشتر" }).press("Enter");
  const tag = page.getByRole("combobox", { name: "برچسب" });
  await tag.fill("پل");
  await page.getByRole("option", { name: "پل", exact: true }).click();
  await shows(page, ["پل چوبی مرمت شد", "پل سنگی بسته شد"]);
  assert.equal(await tag.inputValue(), "پل");

  await page.getByRole("combobox", { name: "منبع" }).fill("نمونه");
  await page.getByRole("option", { name: "خبرگزاری نمونه" }).click();
  await shows(page, ["پل چوبی مرمت شد"]);
  await page.getByRole("button", { name: "برداشتن برچسب" }).click();
  await shows(page, ["پل چوبی مرمت شد", "باغ گیاهان باز شد"]);

  await page.getByRole("button", { name: "تاریخ", exact: false }).first().click();
  await page.getByRole("option", { name: "انتشار" }).click();
  const from = page.getByLabel("از روز", { exact: true });
  await from.fill("۱۴۰۴/۲/۲۰");
  await from.press("Enter");
  const to = page.getByLabel("تا روز", { exact: true });
  await to.fill("۱۴۰۴/۲/۲۰");
  await to.press("Enter");
  await shows(page, ["پل چوبی مرمت شد"]);
  assert.equal(await to.inputValue(), "۲۰ اردیبهشت ۱۴۰۴");

  await page.getByRole("button", { name: "پالایه‌های من" }).click();
  await page.getByRole("menuitem", { name: "نگه داشتن این پالایه" }).click();
  await page.getByLabel("نام پالایه").fill("پل‌های بهار");
  await page.getByLabel("نام پالایه").press("Enter");
  await page.getByRole("button", { name: "پل‌های بهار" }).waitFor();
  await page.getByRole("button", { name: "برداشتن پالایه‌ها" }).click();
  await page.getByRole("button", { name: "پالایه‌های من" }).click();
  await page.getByRole("menuitem", { name: "پل‌های بهار" }).click();
  await shows(page, ["پل چوبی مرمت شد"]);
  assert.equal(await page.getByRole("combobox", { name: "منبع" }).inputValue(), "خبرگزاری نمونه");
  assert.deepEqual(await axeFaults(page), []);
  await page.context().close();
});

test("a day is picked in the calendar; the filters fit a phone", async () => {
  const page = await room.open("/articles?date=published", { viewport: { width: 360, height: 800 } });
  await page.getByRole("button", { name: "تقویم: از روز" }).click();
  await page.getByRole("gridcell").locator("[aria-current], :scope").first().waitFor();
  assert.deepEqual(await axeFaults(page), []);
  await page.locator(".calendar-day:not([data-outside-month])").first().click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  assert.match(await page.getByLabel("از روز", { exact: true }).inputValue(), /^۱ /);
  assert.ok((await overflow(page)) <= 0);
  assert.deepEqual(await axeFaults(page), []);
  await page.context().close();
});

test("a draft is thrown away, found in the bin and recovered by keyboard alone", async () => {
  const { code } = await buildDraft(ctx, { headline: "پیش‌نویس بیهوده" });
  const page = await room.open(`/articles/${code}`);
  await pressOn(page, page.getByRole("button", { name: "کارهای دیگر" }));
  await choosePoint(page, "دور انداختن");
  await page.getByText("دور انداخته شد؛ در سطل هست").waitFor();
  await page.getByText("سردبیر آزمایشی این پیش‌نویس را دور انداخت.").waitFor();
  assert.deepEqual(await axeFaults(page), []);
  await pressOn(page, page.getByRole("button", { name: "بازگردانی" }));
  await page.getByText("سردبیر آزمایشی این پیش‌نویس را دور انداخت.").waitFor({ state: "detached" });

  await pressOn(page, page.getByRole("button", { name: "کارهای دیگر" }));
  await choosePoint(page, "دور انداختن");
  await page.getByText("سردبیر آزمایشی این پیش‌نویس را دور انداخت.").waitFor();
  const inLists = async (filter: object) =>
    (await editor.call("articles.list", filter)).body.articles.some(
      (line: { code: number }) => line.code === code,
    );
  assert.deepEqual(
    [await inLists({}), await inLists({ code }), await inLists({ binned: true })],
    [false, false, true],
  );
  await page.goto(new URL("/studio/articles?desk=binned", page.url()).href);
  await shows(page, ["پیش‌نویس بیهوده"]);
  await page.locator(".article-row").press("Enter");
  await pressOn(page, page.getByRole("button", { name: "بازیابی" }));
  await page.getByText("بازیابی شد").waitFor();
  assert.equal(await inLists({ code }), true);
  await page.context().close();
});

test("a right of reply is begun from the article that it answers; both lead to each other, also in the log", async () => {
  const { code } = await buildArticle(ctx, { headline: "شهرداری پاسخ نداد" });
  const page = await room.open(`/articles/${code}`);
  await pressOn(page, page.getByRole("button", { name: "کارهای دیگر" }));
  await choosePoint(page, "ثبت جوابیه");
  await page.locator(".article-answered", { hasText: "شهرداری پاسخ نداد" }).waitFor();
  await page.getByRole("textbox", { name: "تیتر", exact: true }).fill("جوابیه شهرداری");
  await pressOn(page, page.getByRole("button", { name: "آغاز نوشتن" }));
  const back = page.getByRole("link", { name: "شهرداری پاسخ نداد" });
  await pressOn(page, back);
  await page.getByRole("link", { name: "جوابیه شهرداری" }).waitFor();
  // What was told of the button that waited is still in the page for some seconds, for screen readers.
  await page.reload();
  await page.getByRole("link", { name: "جوابیه شهرداری" }).waitFor();
  assert.deepEqual(await axeFaults(page), []);
  await page.goto(new URL("/studio/audit", page.url()).href);
  await page.getByRole("link", { name: /^«جوابیه شهرداری» \([۰-۹]+\)$/ }).click();
  await page.getByRole("link", { name: "شهرداری پاسخ نداد" }).waitFor();
  await page.context().close();
});

test("two who have an article open see each other; a colleague is called in a note by keyboard and hears of it", async () => {
  const { code } = await buildDraft(ctx, { headline: "خبر دو نفره" });
  const mine = await room.open(`/articles/${code}`);
  const theirs = await room.open(`/articles/${code}`, {
    cookies: colleague.cookies,
    colorScheme: "dark",
    viewport: { width: 360, height: 800 },
  });
  await theirs.getByText("سردبیر آزمایشی هم این خبر را باز دارد").waitFor();
  await mine.getByText("مینا همکار هم این خبر را باز دارد").waitFor({ timeout: 20_000 });
  assert.deepEqual([await axeFaults(mine), await axeFaults(theirs)], [[], []]);
  assert.ok((await overflow(theirs)) <= 0);
  await mine.getByLabel("لید").fill("در حال نوشتن");
  await theirs.getByText("سردبیر آزمایشی در حال نوشتن است").waitFor({ timeout: 20_000 });

  await mine.getByRole("tab", { name: "یادداشت‌ها" }).click();
  const note = mine.getByLabel("یادداشت برای همکاران");
  await note.focus();
  await mine.keyboard.insertText("لطفاً ببین @مین");
  await mine.getByRole("option", { name: "مینا همکار" }).waitFor();
  assert.deepEqual(await axeFaults(mine), []);
  await mine.keyboard.press("Enter");
  assert.equal(await note.inputValue(), "لطفاً ببین @مینا همکار ");
  await pressOn(mine, mine.getByRole("button", { name: "گذاشتن یادداشت" }));
  await mine.locator("mark", { hasText: "@مینا همکار" }).waitFor();
  const { body } = await colleague.call("notices.list");
  assert.equal(body.notices[0]?.kind, "article.mention");

  await theirs.context().close();
  await colleague.call("articles.presence", { code, leaves: true });
  await mine.getByText("مینا همکار هم این خبر را باز دارد").waitFor({ state: "detached", timeout: 20_000 });
  await mine.context().close();
});

/** Goes down an open menu to the act of this name. */
async function choosePoint(page: Page, name: string): Promise<void> {
  const point = page.getByRole("menuitem", { name, exact: true });
  await point.waitFor();
  for (let step = 0; step < 12; step += 1) {
    if (await point.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
}
