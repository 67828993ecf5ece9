// Working in two editions in a real browser: going over to the English one, writing there what a Persian article says,
// publishing it; and the words of an edition in the settings.
import assert from "node:assert/strict";
import { test } from "node:test";
import { EDITIONS } from "../../src/editions.ts";
import { createSection } from "../../src/newsroom/sections/sections.ts";
import { buildArticle } from "../factories.ts";
import { testNewsroom } from "../newsroom.ts";
import { signedIn, testDoor } from "../staff.ts";
import { testSite } from "../test-site.ts";
import { until } from "../until.ts";
import { studioRoom } from "./studio-room.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const site = testSite(newsroom);
const door = testDoor(ctx);
const chief = await signedIn(ctx, { door, role: "editor-in-chief", name: "نگار سردبیر" });
const persian = await buildArticle(ctx, { headline: "پل تازه رودخانه بازگشایی شد" });
await createSection({ ...ctx, edition: EDITIONS.en }, { name: "City" });
const room = studioRoom({ door, cookies: chief.cookies });

test("a Persian article is translated in the English edition, published, and both name each other to readers", async () => {
  const page = await room.open("/articles");
  await page.getByRole("button", { name: "نسخه زبانی: فارسی" }).click();
  await page.getByRole("menuitemradio", { name: "English" }).click();
  await page.getByRole("button", { name: /نسخه زبانی: .*English/ }).waitFor();
  assert.equal(new URL(page.url()).pathname, "/studio/en/articles");
  await page.reload();
  await page.getByRole("button", { name: /نسخه زبانی: .*English/ }).waitFor();
  assert.equal(await page.getByText(persian.headline).count(), 0);

  await page.getByRole("link", { name: "خبر تازه" }).click();
  await page.getByRole("textbox", { name: "تیتر" }).fill("New river bridge opens");
  await page.getByRole("button", { name: "آغاز نوشتن" }).click();
  await page.waitForURL(/\/studio\/en\/articles\/\d+$/);
  const lead = page.getByRole("textbox", { name: "لید" });
  assert.equal(await lead.getAttribute("dir"), "ltr");
  assert.equal(await lead.getAttribute("lang"), "en");
  await lead.fill("It opened this morning.");
  await page.getByRole("textbox", { name: "متن" }).fill("It is two hundred metres long.");
  const original = page.getByRole("combobox", { name: "ترجمه از" });
  // What is offered closes when the window moves, as filling the field out of sight would.
  await original.click();
  await original.pressSequentially("پل تازه");
  await page.getByRole("option", { name: persian.headline }).click();
  await page.getByRole("list", { name: "ترجمه از" }).getByText(persian.headline).waitFor();
  await page.keyboard.press("Control+s");
  await page.getByRole("button", { name: "انتشار", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "انتشار", exact: true }).click();
  await page.getByRole("link", { name: "در سایت" }).waitFor();
  const code = Number(new URL(page.url()).pathname.split("/").at(-1));

  const text = await (await site.get(`/en/news/${code}/new-river-bridge-opens`)).text();
  assert.match(text, /It opened this morning/);
  assert.match(text, new RegExp(`hreflang="fa" href="[^"]*/fa/news/${persian.code}/`));
  const persianPage = await (await site.get(persian.address)).text();
  assert.match(persianPage, new RegExp(`hreflang="en" href="[^"]*/en/news/${code}/`));
  await page.context().close();
});

test("a link to an article leads into its edition, and back to one's own with the browser's back", async () => {
  const page = await room.open("/en/");
  await page.getByRole("button", { name: /نسخه زبانی: .*English/ }).waitFor();
  await page.goto(`${ctx.origin}/studio/en/articles/${persian.code}`);
  await page.getByRole("button", { name: "نسخه زبانی: فارسی" }).waitFor();
  assert.equal(new URL(page.url()).pathname, `/studio/articles/${persian.code}`);
  await page.goBack();
  await page.getByRole("button", { name: /نسخه زبانی: .*English/ }).waitFor();
  await page.context().close();
});

test("an edition begins with its name in the settings, and readers meet it", async () => {
  const page = await room.open("/settings/editions");
  await page.getByRole("button", { name: /آغاز نسخه .*English/ }).click();
  const english = page.getByRole("region", { name: "English" });
  await english.getByRole("textbox", { name: "نام رسانه" }).fill("Daily Example");
  await english.getByRole("textbox", { name: "شعار" }).fill("News as it is");
  await page.keyboard.press("Control+s");
  await page.getByText("تنظیمات ذخیره شد.").waitFor();
  await until("the English home says its name", async () =>
    (await (await site.get("/en/")).text()).includes("Daily Example"),
  );
  await page.context().close();
});
