// Moderation in a real browser, by keyboard alone: one comment after the other, many at once, an answer, undoing, and
// a comment that somebody else decided meanwhile. Nothing that axe finds, in both schemes and on a phone.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { buildArticle, buildComment } from "../factories.ts";
import { testNewsroom } from "../newsroom.ts";
import { signedIn, testDoor } from "../staff.ts";
import { until } from "../until.ts";
import { pressOn } from "./keyboard.ts";
import { axeFaults, overflow, studioRoom } from "./studio-room.ts";

const QUESTION = "پل از فردا شب‌ها هم باز می‌ماند؟";
const OFF_TOPIC = "نتیجه بازی دیشب را هم می‌نوشتید.";
const LURES = [
  "شارژ کارت مترو با تخفیف ویژه فقط در فروشگاه ما، همین امروز.",
  "شارژ کارت مترو با تخفیف ویژه فقط در فروشگاه ما، همین امروز!!",
];
const THANKS = "گزارش دقیقی بود، خسته نباشید.";

const { ctx } = await testNewsroom();
const door = testDoor(ctx);
const moderator = await signedIn(ctx, { door, role: "moderator" });
const { code } = await buildArticle(ctx, { headline: "پل تازه رودخانه بازگشایی شد" });
const { code: other } = await buildArticle(ctx, { headline: "کتابخانه محله تا نیمه‌شب باز می‌ماند" });
const pending = (text: string, name: string, under = code) =>
  buildComment(ctx, { code: under, text, name, pending: true });
const question = await pending(QUESTION, "ساکن محله");
const offTopic = await pending(OFF_TOPIC, "تماشاگر");
const lures = [
  await pending(LURES[0] as string, "فروشنده"),
  await pending(LURES[1] as string, "فروشگاه", other),
];
const thanks = await pending(THANKS, "پرستو", other);

const room = studioRoom({ door, cookies: moderator.cookies });

async function openQueue(look: Parameters<typeof room.open>[1] = {}): Promise<Page> {
  const page = await room.open("/comments", look);
  await page.getByRole("article").first().waitFor();
  return page;
}

const row = (page: Page, name: string) => page.getByRole("article", { name, exact: true });
/** A key by its place, with the letter that a Persian keyboard gives there. */
const persianKey = (page: Page, key: { code: string; key: string }) =>
  page.evaluate((said) => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent("keydown", { ...said, bubbles: true, cancelable: true }));
  }, key);
async function standing(id: number) {
  const { body } = await moderator.call("comments.list", { limit: 100 });
  const comment = body.comments.find((one) => one.id === id);
  assert.ok(comment);
  return comment;
}
async function hasBecome(id: number, wanted: string): Promise<void> {
  await until(`comment ${id} is ${wanted}`, async () => {
    const { status, reason } = await standing(id);
    return `${status} ${reason ?? ""}`.trim() === wanted;
  });
}

test("the queue is worked by keyboard alone, one by one, many at once, with answers and undoing", async () => {
  const page = await openQueue();
  await persianKey(page, { code: "KeyP", key: "ح" });
  await hasBecome(question, "published");
  await row(page, "ساکن محله").waitFor({ state: "detached" });
  await page.locator(`[data-comment="${offTopic}"]:focus`).waitFor();

  await page.keyboard.press("u");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Digit3");
  await hasBecome(offTopic, "unpublishable off-topic");
  await page.keyboard.press("z");
  await hasBecome(offTopic, "pending");
  await page.locator(`[data-comment="${offTopic}"]:focus`).waitFor();

  await page.keyboard.press("j");
  await page.keyboard.press("m");
  await page.getByText("۲ نظر برگزیده").waitFor();
  await page.keyboard.press("s");
  for (const lure of lures) await hasBecome(lure, "unpublishable spam");

  await page.locator(`[data-comment="${thanks}"]:focus`).waitFor();
  await page.keyboard.press("r");
  await page.getByRole("textbox", { name: "متن پاسخ" }).and(page.locator(":focus")).waitFor();
  await page.keyboard.insertText("سپاس از همراهی شما.");
  await page.keyboard.press("Control+Enter");
  await page.getByText("پاسخ تحریریه منتشر شد.").waitFor();
  await hasBecome(thanks, "published");
  const { body } = await moderator.call("comments.list", { code: other, from: "newsroom" });
  assert.deepEqual(
    body.comments.map((reply) => [reply.parentId, reply.text]),
    [[thanks, "سپاس از همراهی شما."]],
  );
  await page.context().close();
});

test("a comment that somebody else decided meanwhile is shown as it stands now and asked about again", async () => {
  const page = await openQueue();
  const { version } = await standing(offTopic);
  await moderator.call("comments.decide", { id: offTopic, status: "unpublishable", reason: "law", version });
  await page.keyboard.press("p");
  await page.getByText("آنچه دیده بودید").waitFor();
  assert.equal((await standing(offTopic)).status, "unpublishable");
  await pressOn(page, page.getByRole("button", { name: "رفتن به آن" }));
  await page.locator(`[data-comment="${offTopic}"]:focus`).waitFor();
  await page.keyboard.press("p");
  await hasBecome(offTopic, "published");
  await page.keyboard.press("z");
  await hasBecome(offTopic, "unpublishable law");
  await page.context().close();
});

for (const [colorScheme, width] of [
  ["light", 1280],
  ["dark", 360],
] as const) {
  test(`axe finds nothing in moderation: ${colorScheme}, ${width} px`, async () => {
    await pending(`${QUESTION} ${width}`, "نگار");
    const page = await openQueue({ colorScheme, viewport: { width, height: 800 } });
    for (const keys of ["", "u", "r", "i"]) {
      if (keys) await page.keyboard.press(keys);
      await page.waitForLoadState("networkidle");
      assert.deepEqual(await axeFaults(page), [], keys);
      assert.equal(await overflow(page), 0);
      if (keys && keys !== "i") await page.keyboard.press("Escape");
    }
    await page.context().close();
  });
}
