// Arranging a dossier in a real browser, by keyboard: begun, filled, put in order, saved, published; two who arrange at
// once lose nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { getDossier, listDossiers } from "../../src/newsroom/dossiers/dossier-state.ts";
import { createDossier, saveDossier } from "../../src/newsroom/dossiers/save-dossier.ts";
import { buildArticle } from "../factories.ts";
import { testNewsroom } from "../newsroom.ts";
import { signedIn, testDoor } from "../staff.ts";
import { axeFaults, studioRoom } from "./studio-room.ts";

const { ctx } = await testNewsroom();
const door = testDoor(ctx);
const colleague = await signedIn(ctx, { door });
const room = studioRoom({ door, cookies: colleague.cookies });
const flood = await buildArticle(ctx, { headline: "سیل راه را بست" });
const bridge = await buildArticle(ctx, { headline: "پل تازه بازگشایی شد" });

test("a dossier is begun, filled, put in order and published", async () => {
  const page = await room.open("/dossiers");
  await page.getByRole("button", { name: "پرونده تازه" }).first().click();
  await page.getByRole("dialog").getByRole("textbox").fill("سیل پاییز");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "سیل پاییز" }).waitFor();
  for (const headline of ["سیل راه را بست", "پل تازه بازگشایی شد"]) {
    await page.getByRole("combobox", { name: "افزودن مطلب" }).pressSequentially(headline);
    await page.getByRole("option", { name: headline }).click();
  }
  await page.keyboard.press("Escape");
  await page.getByRole("textbox", { name: "یادداشت «پل تازه بازگشایی شد»" }).fill("پایان ماجرا");
  await page.getByRole("button", { name: "بالا بردن «پل تازه بازگشایی شد»" }).click();
  await page.keyboard.press("Control+s");
  await page.getByText("پیش‌نویس پرونده ذخیره شد.").waitFor();
  await page.getByRole("button", { name: "انتشار پرونده" }).click();
  await page.getByText("پرونده منتشر شد.").waitFor();
  const { dossiers } = await listDossiers(ctx);
  const detail = await getDossier(ctx, { id: dossiers[0]?.id as number });
  assert.equal(detail.state, "live");
  assert.deepEqual(
    detail.entries.map(({ article, note }) => [article.code, note]),
    [
      [bridge.code, "پایان ماجرا"],
      [flood.code, null],
    ],
  );
  await page.context().close();
});

test("a dossier begun by mistake is thrown away from the list or its own screen, seen in the bin, and recovered", async () => {
  const { id } = await createDossier(ctx, { name: "اشتباهی", intro: "درآمد" });
  const page = await room.open("/dossiers");
  await page.getByRole("link", { name: "سیل پاییز" }).waitFor();
  assert.equal(await page.getByRole("button", { name: "دور انداختن «سیل پاییز»" }).count(), 0);
  await page.getByRole("button", { name: "دور انداختن «اشتباهی»" }).click();
  await page.getByText("پرونده دور انداخته شد؛ در سطل هست.").waitFor();
  const bin = page.getByRole("region", { name: "در سطل" });
  await bin.getByText("اشتباهی").waitFor();
  assert.deepEqual(await axeFaults(page), []);
  await page.getByRole("button", { name: "بازگردانی" }).click();
  await bin.waitFor({ state: "detached" });
  await page.getByRole("link", { name: "اشتباهی" }).click();
  await page.getByRole("button", { name: "دور انداختن", exact: true }).click();
  await bin.getByRole("link", { name: "اشتباهی" }).click();
  const recover = page.getByRole("button", { name: "بازیابی", exact: true });
  await recover.waitFor();
  assert.equal(await page.getByRole("button", { name: "ذخیره پیش‌نویس" }).count(), 0);
  assert.equal(await page.getByRole("button", { name: "گزینش عکس" }).count(), 0);
  assert.deepEqual(await axeFaults(page), []);
  assert.notEqual((await getDossier(ctx, { id })).binned, null);

  const { id: other, version } = await createDossier(ctx, { name: "اشتباهی" });
  await recover.click();
  await page.getByText("پرونده‌ای به نام «اشتباهی» هست. نام دیگری بنویسید.").waitFor();
  await saveDossier(ctx, { id: other, version, name: "دیگری" });
  await recover.click();
  await page.getByRole("textbox", { name: "نام پرونده" }).fill("درست");
  await page.getByRole("button", { name: "ذخیره پیش‌نویس" }).click();
  await page.getByText("پیش‌نویس پرونده ذخیره شد.").waitFor();
  assert.equal((await getDossier(ctx, { id })).name, "درست");
  await page.context().close();
});

test("a dossier whose name another one has is refused in words", async () => {
  await createDossier(ctx, { name: "نام گرفته" });
  const page = await room.open("/dossiers");
  await page.getByRole("button", { name: "پرونده تازه" }).first().click();
  await page.getByRole("dialog").getByRole("textbox").fill("نام گرفته");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByText("پرونده‌ای به نام «نام گرفته» هست. نام دیگری بنویسید.").waitFor();
  await page.context().close();
});

test("who saves what a colleague saved meanwhile sees both, and chooses", async () => {
  const { id, version } = await createDossier(ctx, { name: "آب و خاک" });
  const page = await room.open(`/dossiers/${id}`);
  await page.getByRole("textbox", { name: "نام پرونده" }).fill("آب و باد");
  await saveDossier(ctx, { id, version, name: "آب و آتش" });
  await page.getByRole("button", { name: "ذخیره پیش‌نویس" }).click();
  const choice = page.getByRole("alert");
  await choice.getByText("آب و آتش").waitFor();
  await choice.getByRole("button").first().click();
  await page.getByText("پیش‌نویس پرونده ذخیره شد.").waitFor();
  assert.equal((await getDossier(ctx, { id })).name, "آب و باد");
  await page.context().close();
});
