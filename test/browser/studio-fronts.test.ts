// The screen of fronts in a real browser, by keyboard alone: articles are carried to their places, moved, published;
// somebody else's save in between is shown.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { buildArticle } from "../factories.ts";
import { testNewsroom } from "../newsroom.ts";
import { signedIn, testDoor } from "../staff.ts";
import { pressOn, tabTo } from "./keyboard.ts";
import { studioRoom } from "./studio-room.ts";

const BRIDGE = "پل تازه رودخانه بازگشایی شد";
const LIBRARY = "کتابخانه محله تا نیمه‌شب باز می‌ماند";

const { ctx } = await testNewsroom();
const door = testDoor(ctx);
const colleague = await signedIn(ctx, { door });
const bridge = await buildArticle(ctx, { headline: BRIDGE });
const library = await buildArticle(ctx, { headline: LIBRARY });

const room = studioRoom({ door, cookies: colleague.cookies });

async function openFront(): Promise<Page> {
  const page = await room.open("/fronts/home");
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
    body.cards.map((card) => [card.position, card.code]),
    [
      [1, bridge.code],
      [2, library.code],
    ],
  );
  assert.equal(body.live?.note, "صبح یکشنبه");
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
