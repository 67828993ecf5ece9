// What is done while a save is still on its way, in a real browser: it waits for the save and goes on from there. Nobody
// is told that a colleague was faster where there was none, and nothing written meanwhile is lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { CallName } from "../../src/api/calls.ts";
import { getDossier } from "../../src/newsroom/dossiers/dossier-state.ts";
import { createDossier } from "../../src/newsroom/dossiers/save-dossier.ts";
import { buildArticle, buildDraft } from "../factories.ts";
import { testNewsroom } from "../newsroom.ts";
import { signedIn, testDoor } from "../staff.ts";
import { studioRoom } from "./studio-room.ts";

const BRIDGE = "پل تازه رودخانه بازگشایی شد";

const { ctx } = await testNewsroom();
const door = testDoor(ctx);
const chief = await signedIn(ctx, { door });
await buildArticle(ctx, { headline: BRIDGE });
const room = studioRoom({ door, cookies: chief.cookies });

const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** From now on the calls of this name wait on their way: gives when the first one came, and what lets them go on. */
async function hold(page: Page, name: CallName): Promise<{ came: Promise<unknown>; letGo: () => void }> {
  const free = Promise.withResolvers<void>();
  const address = `**/api/${name}`;
  await page.route(address, async (route) => {
    await free.promise;
    await route.fallback();
  });
  return { came: page.waitForRequest(address), letGo: free.resolve };
}

test("an article is published with what a save on its way brings", async () => {
  const { code } = await buildDraft(ctx, { headline: "کتابخانه محله باز می‌ماند" });
  const page = await room.open(`/articles/${code}`);
  await field(page, "لید").fill("تا نیمه‌شب، از امروز.");
  const save = await hold(page, "articles.save");
  await page.keyboard.press("ControlOrMeta+s");
  await save.came;
  await button(page, "انتشار").click();
  await page.getByRole("dialog").getByRole("button", { name: "انتشار", exact: true }).click();
  save.letGo();
  await page.getByRole("link", { name: "در سایت" }).waitFor();
  const { body } = await chief.call("articles.get", { code });
  assert.deepEqual([body.live, body.revision.lead], ["yes", "تا نیمه‌شب، از امروز."]);
  await page.context().close();
});

test("what was saved stands in the form before the newsroom tells it again, and can be written on", async () => {
  const { code } = await buildDraft(ctx, { headline: "باران پاییزی آمد" });
  const page = await room.open(`/articles/${code}`);
  await field(page, "لید").fill("از بامداد می‌بارد.");
  const read = await hold(page, "articles.get");
  await page.keyboard.press("ControlOrMeta+s");
  await page.getByText(/^ساعت .+ ذخیره شد$/).waitFor();
  await read.came;
  assert.equal(await field(page, "لید").inputValue(), "از بامداد می‌بارد.");
  await field(page, "روتیتر").fill("هوا");
  const saved = page.waitForResponse("**/api/articles.save");
  await page.keyboard.press("ControlOrMeta+s");
  read.letGo();
  assert.equal((await saved).status(), 200);
  const { revision } = (await chief.call("articles.get", { code })).body;
  assert.deepEqual([revision.kicker, revision.lead], ["هوا", "از بامداد می‌بارد."]);
  await page.context().close();
});

test("what is written while an article is handed in is written over the one that was handed in", async () => {
  const { code } = await buildDraft(ctx, { headline: "نمایشگاه گل باز شد" });
  const page = await room.open(`/articles/${code}`);
  const act = await hold(page, "articles.submit");
  await button(page, "کارهای دیگر").click();
  await page.getByRole("menuitem", { name: "فرستادن برای بازبینی" }).click();
  await act.came;
  await field(page, "لید").fill("تا پایان هفته.");
  await page.keyboard.press("ControlOrMeta+s");
  act.letGo();
  await page.getByText(/^ساعت .+ ذخیره شد$/).waitFor();
  const { body } = await chief.call("articles.get", { code });
  assert.deepEqual([body.deskState, body.revision.lead], ["in-review", "تا پایان هفته."]);
  await page.context().close();
});

test("a draft is saved once more while it is saved, and again with the button", async () => {
  const { id } = await createDossier(ctx, { name: "آب" });
  const page = await room.open(`/dossiers/${id}`);
  const name = field(page, "نام پرونده");
  await name.fill("آب و خاک");
  const save = await hold(page, "dossiers.save");
  await page.keyboard.press("ControlOrMeta+s");
  await save.came;
  await name.fill("آب و خاک و هوا");
  await page.keyboard.press("ControlOrMeta+s");
  save.letGo();
  await page.getByText("تغییرها ذخیره نشده است.").waitFor({ state: "detached" });
  assert.equal((await getDossier(ctx, { id })).name, "آب و خاک و هوا");
  await name.fill("آب و هوا");
  await button(page, "ذخیره پیش‌نویس").click();
  await page.getByText("تغییرها ذخیره نشده است.").waitFor({ state: "detached" });
  assert.equal((await getDossier(ctx, { id })).name, "آب و هوا");
  await page.context().close();
});

test("a front is published with what a save on its way brings", async () => {
  const page = await room.open("/fronts/home");
  await button(page, `گذاشتن «${BRIDGE}» در صفحه`).click();
  await page.getByRole("menuitem", { name: "جای ۱ (نخستین جای آزاد)" }).click();
  const save = await hold(page, "fronts.save");
  await page.keyboard.press("ControlOrMeta+s");
  await save.came;
  await button(page, "انتشار صفحه").click();
  await page.getByRole("dialog").getByRole("button", { name: "انتشار صفحه" }).click();
  save.letGo();
  await page.getByText("«صفحه نخست» منتشر شد.").waitFor();
  const { body } = await chief.call("fronts.get", { front: "home", of: "live" });
  assert.equal(body.cards.length, 1);
  await page.context().close();
});

test("settings that are written while others are saved stay on the screen, and are saved next", async () => {
  const page = await room.open("/settings");
  await field(page, "شعار").fill("خبر درست");
  const save = await hold(page, "settings.change");
  await page.keyboard.press("ControlOrMeta+s");
  await save.came;
  await field(page, "شعار").fill("خبر درست و به‌موقع");
  await page.keyboard.press("ControlOrMeta+s");
  save.letGo();
  await page.getByText("تنظیمات ذخیره شد.").first().waitFor();
  await button(page, "ذخیره").waitFor({ state: "detached" });
  assert.equal((await chief.call("settings.get")).body.settings.tagline, "خبر درست و به‌موقع");
  await page.context().close();
});
