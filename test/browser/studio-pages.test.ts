// A page of the newsroom's own in a real browser: begun, written, seen as readers will, published, put into the foot; an
// address that is taken, and two who write at once.
import assert from "node:assert/strict";
import { test } from "node:test";
import { getPage, listPages } from "../../src/newsroom/pages/page-state.ts";
import { createPage, savePage } from "../../src/newsroom/pages/save-page.ts";
import { testNewsroom } from "../newsroom.ts";
import { signedIn, testDoor } from "../staff.ts";
import { axeFaults, studioRoom } from "./studio-room.ts";

const { ctx } = await testNewsroom();
const door = testDoor(ctx);
const colleague = await signedIn(ctx, { door });
const room = studioRoom({ door, cookies: colleague.cookies });

test("a page is begun from an empty list, written, published and put into the foot", async () => {
  const page = await room.open("/pages");
  await page.getByRole("button", { name: "تماس با ما" }).click();
  await page.getByRole("dialog").getByRole("textbox", { name: "عنوان" }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "تماس با ما" }).waitFor();
  await page.getByRole("textbox", { name: "متن" }).fill("برای ما بنویسید.");
  await page.keyboard.press("Control+s");
  await page.getByText("پیش‌نویس برگه ذخیره شد.").waitFor();
  await page.getByRole("button", { name: "انتشار برگه" }).click();
  await page.getByText("برگه منتشر شد.").waitFor();
  await page.getByRole("link", { name: "برگه‌ها" }).first().click();
  await page.getByRole("button", { name: "گذاشتن «تماس با ما» در پایین سایت" }).click();
  await page.getByText("پایین سایت تغییر کرد.").waitFor();
  const [own] = (await listPages(ctx)).pages;
  assert.deepEqual([own?.address, own?.state, own?.footPosition], ["/fa/contact", "live", 1]);
  await page.context().close();
});

test("the order of the foot is changed with a button each", async () => {
  const { id } = await createPage(ctx, { title: "شرایط استفاده", slug: "terms" });
  const page = await room.open("/pages");
  await page.getByRole("button", { name: "گذاشتن «شرایط استفاده» در پایین سایت" }).click();
  await page.getByRole("button", { name: "بالاتر بردن شرایط استفاده" }).click();
  await page.locator(".draft-group").first().locator("li").first().getByText("شرایط استفاده").waitFor();
  assert.equal((await listPages(ctx)).pages[0]?.id, id);
  await page.context().close();
});

test("a page begun by mistake is thrown away, brought back, and thrown away from its own screen", async () => {
  const { id } = await createPage(ctx, { title: "اشتباهی", slug: "mistake" });
  const page = await room.open("/pages");
  await page.getByRole("button", { name: "دور انداختن «اشتباهی»" }).click();
  await page.getByText("برگه دور انداخته شد؛ در سطل هست.").waitFor();
  const bin = page.getByRole("region", { name: "در سطل" });
  await bin.getByText("اشتباهی").waitFor();
  assert.deepEqual(await axeFaults(page), []);
  await bin.getByRole("button", { name: "بازیابی «اشتباهی»" }).click();
  await bin.waitFor({ state: "detached" });
  await page.getByRole("link", { name: "اشتباهی" }).click();
  await page.getByRole("button", { name: "دور انداختن", exact: true }).click();
  await bin.getByRole("link", { name: "اشتباهی" }).click();
  await page.getByRole("button", { name: "بازیابی", exact: true }).waitFor();
  assert.equal(await page.getByRole("button", { name: "ذخیره پیش‌نویس" }).count(), 0);
  assert.deepEqual(await axeFaults(page), []);
  assert.notEqual((await getPage(ctx, { id })).binned, null);
  await page.getByRole("button", { name: "بازیابی", exact: true }).click();
  await page.getByRole("textbox", { name: "عنوان" }).fill("درست");
  await page.getByRole("button", { name: "ذخیره پیش‌نویس" }).click();
  await page.getByText("پیش‌نویس برگه ذخیره شد.").waitFor();
  assert.equal((await getPage(ctx, { id })).title, "درست");
  await page.context().close();
});

test("an address that is the site's own, or another page's, is refused in words; nothing written is lost", async () => {
  const { id } = await createPage(ctx, { title: "آگهی", slug: "advertising" });
  const page = await room.open(`/pages/${id}`);
  const slug = page.getByRole("textbox", { name: "نشانی" });
  await slug.fill("latest");
  await page.getByRole("button", { name: "ذخیره پیش‌نویس" }).click();
  await page.getByText(/نشانی بخشی از خود سایت است/).waitFor();
  await slug.fill("contact");
  await page.getByRole("button", { name: "ذخیره پیش‌نویس" }).click();
  await page.getByText(/نشانی برگه .*تماس با ما.* است/).waitFor();
  await slug.fill("ads");
  await page.getByRole("button", { name: "ذخیره پیش‌نویس" }).click();
  await page.getByText("پیش‌نویس برگه ذخیره شد.").waitFor();
  assert.equal((await getPage(ctx, { id })).slug, "ads");
  await page.context().close();
});

test("who saves what a colleague saved meanwhile sees both, and chooses", async () => {
  const { id, version } = await createPage(ctx, { title: "حریم خصوصی" });
  const page = await room.open(`/pages/${id}`);
  await page.getByRole("textbox", { name: "عنوان" }).fill("حریم خواننده");
  await savePage(ctx, { id, version, title: "حریم شما" });
  await page.getByRole("button", { name: "ذخیره پیش‌نویس" }).click();
  const choice = page.getByRole("alert");
  await choice.getByText("حریم شما").waitFor();
  await choice.getByRole("button").first().click();
  await page.getByText("پیش‌نویس برگه ذخیره شد.").waitFor();
  assert.equal((await getPage(ctx, { id })).title, "حریم خواننده");
  await page.context().close();
});
