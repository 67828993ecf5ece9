// Writing a live coverage in a real browser, by keyboard: one entry after the other, what was typed survives the
// window, two who write at once lose nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { endCoverage } from "../../src/newsroom/live/end-coverage.ts";
import { getCoverage } from "../../src/newsroom/live/get-coverage.ts";
import { addEntry, changeEntry } from "../../src/newsroom/live/write-entry.ts";
import { buildArticle } from "../factories.ts";
import { testNewsroom } from "../newsroom.ts";
import { signedIn, testDoor } from "../staff.ts";
import { axeFaults, studioRoom } from "./studio-room.ts";

const { ctx } = await testNewsroom();
const door = testDoor(ctx);
const colleague = await signedIn(ctx, { door });
const room = studioRoom({ door, cookies: colleague.cookies });

const cover = async () => (await buildArticle(ctx, { kind: "live", headline: "جشنواره بادبادک‌ها" })).code;
const headlinesOf = async (code: number) =>
  (await getCoverage(ctx, { code })).entries.map(({ headline }) => headline);

test("entries are written one after the other without a hand leaving the keyboard", async () => {
  const code = await cover();
  const page = await room.open(`/articles/${code}/live`);
  await page.getByRole("heading", { name: "خبرهای لحظه‌ای" }).waitFor();
  await page.keyboard.press("n");
  for (const headline of ["درها باز شد", "نخستین بادبادک"]) {
    await page.keyboard.insertText(headline);
    await page.keyboard.press("Control+Enter");
    await page.getByRole("listitem", { name: headline }).waitFor();
  }
  assert.deepEqual(await headlinesOf(code), ["نخستین بادبادک", "درها باز شد"]);
  await page.context().close();
});

test("what was typed and not sent is there again", async () => {
  const code = await cover();
  const page = await room.open(`/articles/${code}/live`);
  const text = page.getByRole("form", { name: "خبر تازه" }).getByRole("textbox", { name: "متن" });
  await text.fill("باد آرام شد و پرواز");
  await page.reload();
  assert.equal(await text.inputValue(), "باد آرام شد و پرواز");
  await text.press("Control+Enter");
  await page.getByRole("listitem", { name: "باد آرام شد و پرواز" }).waitFor();
  assert.equal(await text.inputValue(), "");
  await page.context().close();
});

test("who changes what a colleague changed meanwhile sees both, and chooses", async () => {
  const code = await cover();
  const { id, version } = await addEntry(ctx, { code, headline: "پرواز ساعت هشت" });
  const page = await room.open(`/articles/${code}/live`);
  const entry = page.getByRole("listitem", { name: "پرواز ساعت" });
  await entry.getByRole("button", { name: "ویرایش «پرواز ساعت هشت»" }).click();
  await entry.getByRole("textbox", { name: "تیتر" }).fill("پرواز ساعت ده");
  await changeEntry(ctx, { id, version, headline: "پرواز ساعت نه" });
  await entry.getByRole("textbox", { name: "تیتر" }).press("Control+Enter");
  const choice = entry.getByRole("alert");
  await choice.getByText("پرواز ساعت نه").waitFor();
  await choice.getByRole("button").first().click();
  await page.getByRole("heading", { name: "پرواز ساعت ده" }).waitFor();
  assert.deepEqual(await headlinesOf(code), ["پرواز ساعت ده"]);
  await page.context().close();
});

test("an entry is pinned and withdrawn with a reason, and the coverage ends and goes on", async () => {
  const code = await cover();
  await addEntry(ctx, { code, headline: "شایعه" });
  const page = await room.open(`/articles/${code}/live`);
  await page.getByRole("button", { name: "سنجاق کردن «شایعه»" }).click();
  await page.getByRole("button", { name: "برداشتن سنجاق «شایعه»" }).waitFor();
  await page.getByRole("button", { name: "برداشتن «شایعه»", exact: true }).click();
  await page.getByRole("dialog").getByRole("textbox").fill("تأیید نشد");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("تأیید نشد").waitFor();
  await page.getByRole("button", { name: "پایان پوشش" }).click();
  await page.getByRole("button", { name: "از سر گرفتن" }).waitFor();
  assert.equal(await page.getByRole("form", { name: "خبر تازه" }).count(), 0);
  await endCoverage(ctx, { code, ended: false });
  // What others do comes by itself.
  await page.getByRole("form", { name: "خبر تازه" }).waitFor();
  await page.context().close();
});

test("every version of an entry is read where it stands", async () => {
  const code = await cover();
  const { id, version } = await addEntry(ctx, { code, headline: "باد می‌آید" });
  await changeEntry(ctx, { id, version, headline: "باد آمد" });
  const page = await room.open(`/articles/${code}/live`);
  await page.getByRole("button", { name: "نسخه‌های «باد آمد»" }).click();
  const dialog = page.getByRole("dialog", { name: "نسخه‌های این خبر لحظه‌ای" });
  const headlines = dialog.getByRole("heading", { level: 3 });
  await headlines.nth(1).waitFor();
  assert.deepEqual(await headlines.allInnerTexts(), ["باد آمد", "باد می‌آید"]);
  assert.deepEqual(await axeFaults(page), []);
  await page.context().close();
});
