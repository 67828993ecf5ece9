// The plan and the history of an article in a real browser, by keyboard alone: an assignment is made, carried to
// another day and dropped; two revisions are compared and the earlier one made the draft again.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { buildArticle } from "../factories.ts";
import { testNewsroom } from "../newsroom.ts";
import { signedIn, testDoor } from "../staff.ts";
import { pressOn, tabTo, typeInto } from "./keyboard.ts";
import { axeFaults, overflow, studioRoom } from "./studio-room.ts";

const WHAT = "نشست خبری شورای شهر";

const { ctx } = await testNewsroom();
const door = testDoor(ctx);
const editor = await signedIn(ctx, { door, name: "سردبیر آزمایشی" });
const article = await buildArticle(ctx, { headline: "شورا بودجه پارک‌ها را پذیرفت" });
const { body: before } = await editor.call("articles.get", { code: article.code });
await editor.call("articles.save", {
  code: article.code,
  version: before.version,
  headline: "شورا بودجه بوستان‌ها را پذیرفت",
});
const far = new Date("2030-11-25T09:00:00Z");
const dayAfter = new Date("2030-11-26T09:00:00Z");
const coming = await buildArticle(ctx, { headline: "خبر سال‌های دور" }, { at: far });
const near = new Date(Date.now() + 2 * 3_600_000);
await buildArticle(ctx, { headline: "خبر دو ساعت دیگر" }, { at: near });
const room = studioRoom({ door, cookies: editor.cookies });

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

test("an assignment is made, carried to the next day, brought back and dropped by keyboard alone", async () => {
  // A Monday, the second of Azar.
  const page = await room.open("/planning?day=2026-11-23");
  await tabTo(page, button(page, /^دوشنبه ۲ آذر/));
  await page.keyboard.press("c");
  const dialog = page.getByRole("dialog", { name: "مأموریت تازه برای دوشنبه ۲ آذر" });
  await dialog.waitFor();
  await page.keyboard.insertText(WHAT);
  await typeInto(page, dialog.getByLabel("تا کی", { exact: true }), "۱۴۰۵/۹/۲ ۱۸:۳۰");
  // On the way stands a list that opens by itself and hides the rest.
  await pressOn(page, page.locator('[role="dialog"] [type="submit"]'));

  const entry = button(page, new RegExp(WHAT));
  await tabTo(page, entry);
  await page.keyboard.press("Shift+ArrowLeft");
  await page.getByText("مأموریت به سه‌شنبه ۳ آذر رفت.").waitFor();
  assert.equal(await dueAt(), "2026-11-24T15:00:00.000Z");

  await pressOn(page, button(page, "بازگردانی"));
  await page.getByText("به حالت پیش برگشت.").waitFor();
  assert.equal(await dueAt(), "2026-11-23T15:00:00.000Z");

  await tabTo(page, button(page, /^سه‌شنبه ۳ آذر/));
  await page.keyboard.press("ArrowRight");
  await pressOn(page, entry);
  await pressOn(page, page.locator('[role="dialog"] button', { hasText: "کنار گذاشتن" }));
  await page.getByText("مأموریت کنار گذاشته شد.").waitFor();
  assert.deepEqual(await planned(), []);
  await page.context().close();
});

async function dueAt() {
  const [entry] = await planned();
  return entry?.kind === "assignment" ? entry.assignment.dueAt : null;
}

test("a planned article is carried to another day by keyboard and by mouse, and brought back", async () => {
  const page = await room.open("/planning?day=2030-11-25");
  const at = async () => (await editor.call("articles.get", { code: coming.code })).body.visibleAt;
  const link = page.getByRole("link", { name: /خبر سال‌های دور/ });
  await tabTo(page, link);
  await page.keyboard.press("Shift+ArrowLeft");
  await page.getByText("زمان خبر به سه‌شنبه ۵ آذر رفت.").waitFor();
  assert.equal(await at(), dayAfter.toISOString());
  await pressOn(page, button(page, "بازگردانی"));
  await page.getByText("به حالت پیش برگشت.").waitFor();
  assert.equal(await at(), far.toISOString());

  const next = page.locator("td", { has: button(page, /^سه‌شنبه ۵ آذر/) });
  await link.dragTo(next);
  await next.getByRole("link", { name: /خبر سال‌های دور/ }).waitFor();
  assert.equal(await at(), dayAfter.toISOString());
  await page.context().close();
});

test("an article is not carried into the past, where it would appear at once", async () => {
  const tehran = new Date(near.getTime() + 3.5 * 3_600_000).toISOString().slice(0, 10);
  const page = await room.open(`/planning?day=${tehran}`);
  await tabTo(page, page.getByRole("link", { name: /خبر دو ساعت دیگر/ }));
  await page.keyboard.press("Shift+ArrowRight");
  await page.getByText("خبر را نمی‌توان به گذشته برد.").waitFor();
  await page.context().close();
});

async function planned() {
  const range = { from: "2026-11-20T00:00:00Z", to: "2026-12-20T00:00:00Z" };
  const { entries } = (await editor.call("planning.list", range)).body;
  return entries.filter((entry) => entry.kind === "assignment");
}

test("two revisions stand beside each other, and the earlier one becomes the draft again", async () => {
  const page = await room.open(`/articles/${article.code}/compare`);
  await page.locator("del", { hasText: "پارک‌ها" }).waitFor();
  await page.locator("ins", { hasText: "بوستان‌ها" }).waitFor();
  await pressOn(page, button(page, "نسخه ۱ پیش‌نویس شود"));
  await page.getByText("نسخه ۱ پیش‌نویس کنونی شد").waitFor();
  const { body } = await editor.call("articles.get", { code: article.code });
  assert.equal(body.revision.headline, "شورا بودجه پارک‌ها را پذیرفت");
  assert.equal(body.revision.number, 3);
  await pressOn(page, page.getByRole("link", { name: "چه کسی چه کرد" }));
  await page.getByText("سردبیر آزمایشی", { exact: false }).first().waitFor();
  await page.context().close();
});

for (const [colorScheme, width] of [
  ["light", 1280],
  ["dark", 360],
] as const) {
  test(`plan and history have no fault and fit: ${colorScheme}, ${width} px`, async () => {
    const page = await room.open("/planning?view=week", {
      colorScheme,
      viewport: { width, height: 800 },
      bypassCSP: true,
    });
    for (const path of ["/planning", `/articles/${article.code}/compare`]) {
      await page.goto(new URL(`/studio${path}`, page.url()).href);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.waitForLoadState("networkidle");
      assert.deepEqual(await axeFaults(page), [], path);
      assert.ok((await overflow(page)) <= 0, path);
    }
    await page.context().close();
  });
}
