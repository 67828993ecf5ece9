// Films, sounds and subtitles in the studio: brought in, found by their kind, looked at, and put into an article.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PROJECT } from "../../src/config.ts";
import { addMedia, uploadMediaInput } from "../../src/newsroom/media/add-media.ts";
import { buildDraft } from "../factories.ts";
import { testNewsroom } from "../newsroom.ts";
import { signedIn, testDoor } from "../staff.ts";
import { until } from "../until.ts";
import { axeFaults, overflow, studioRoom } from "./studio-room.ts";

const { ctx } = await testNewsroom();
const door = testDoor(ctx);
const editor = await signedIn(ctx, { door, name: "سردبیر آزمایشی" });
const RECORDINGS = join(PROJECT, "demo/recordings");
const add = async (file: string, said: Record<string, string>): Promise<string> =>
  (await addMedia(ctx, { ...uploadMediaInput.parse(said), file: join(RECORDINGS, file) })).id;
const film = await add("dawn.mp4", { alt: "طلوع در کویر" });
const words = await add("dawn.fa.vtt", { alt: "زیرنویس طلوع", language: "fa" });
await add("scale.mp3", { alt: "پنج نت" });
const draft = await buildDraft(ctx, { headline: "پیش‌نویس فیلم" });
const room = studioRoom({ door, cookies: editor.cookies });

test("the shelf is narrowed by kind, and a film is looked at beside what is said of it", async () => {
  const page = await room.open("/pictures");
  const shelf = page.locator(".shelf-picture");
  await until("all are there", async () => (await shelf.count()) === 3);
  await page.getByRole("radio", { name: "صوت" }).click();
  await until("one is left", async () => (await shelf.count()) === 1);
  await page.getByRole("radio", { name: "فیلم" }).click();
  await page
    .getByRole("gridcell", { name: "طلوع در کویر" })
    .or(page.getByRole("option", { name: "طلوع در کویر" }))
    .click();
  const dialog = page.getByRole("dialog", { name: "فیلم" });
  assert.equal(await dialog.locator("video").getAttribute("src"), `/media/${film}.mp4`);
  await dialog.getByText("۱۶ ثانیه").waitFor();
  assert.deepEqual(await axeFaults(page), []);
  await page.context().close();
});

test("subtitles are told their language before they are taken", async () => {
  const page = await room.open("/pictures", { viewport: { width: 360, height: 800 } });
  await page.locator("input[type=file]").setInputFiles({
    name: "words.srt",
    mimeType: "application/x-subrip",
    buffer: readFileSync(join(RECORDINGS, "dawn.fa.vtt")),
  });
  assert.equal(await page.getByLabel("زبان").inputValue(), "fa");
  await page.getByLabel("چه دیده یا شنیده می‌شود").fill("همان زیرنویس");
  assert.deepEqual(await axeFaults(page), []);
  assert.ok((await overflow(page)) <= 0);
  await page.context().close();
});

test("a film is put into a draft with its subtitles, and saved", async () => {
  const page = await room.open(`/articles/${draft.code}`);
  await page.getByRole("button", { name: "افزودن عکس، فیلم یا صوت به متن" }).click();
  await page.locator(".shelf-picture", { hasText: "طلوع در کویر" }).click();
  const dialog = page.getByRole("dialog", { name: "فیلم در متن" });
  await dialog.getByRole("button", { name: "افزودن زیرنویس" }).click();
  await page.locator(".shelf-picture", { hasText: "زیرنویس طلوع" }).click();
  await dialog.getByText("فارسی").waitFor();
  assert.deepEqual(await axeFaults(page), []);
  await dialog.getByRole("button", { name: "افزودن فیلم به متن" }).click();
  assert.match(await page.getByLabel("متن", { exact: true }).inputValue(), /⟦فیلم ۱⟧/);
  await page.keyboard.press("ControlOrMeta+s");
  const saved = await until("it is saved", async () => {
    const row = await ctx.db
      .selectFrom("revision")
      .select("body")
      .where("article_code", "=", draft.code)
      .orderBy("id", "desc")
      .executeTakeFirstOrThrow();
    return row.body.content.find((block) => block.type === "film");
  });
  const subtitles = [{ id: words, language: "fa", label: "فارسی" }];
  assert.deepEqual(saved.attrs, { id: film, poster: null, caption: null, subtitles });
  await page.context().close();
});

test("a picture goes under the paragraph that was chosen, with words of its own, the next one under it", async () => {
  const picture = await add("../pictures/city-bicycle.webp", {
    alt: "دوچرخه در باران",
    caption: "شرح خود عکس",
  });
  const { code } = await buildDraft(ctx, { headline: "پیش‌نویس عکس", body: "بند یک\nبند دو\nبند سه" });
  const page = await room.open(`/articles/${code}`);
  const body = page.getByLabel("متن", { exact: true });
  const insert = async (caption: string) => {
    await page.getByRole("button", { name: "افزودن عکس، فیلم یا صوت به متن" }).click();
    await page.locator(".shelf-picture", { hasText: "شرح خود عکس" }).click();
    const dialog = page.getByRole("dialog", { name: "عکس در متن" });
    await dialog.getByText("شرح خود عکس").waitFor();
    assert.deepEqual(await axeFaults(page), []);
    await dialog.getByRole("textbox", { name: "شرح در همین متن" }).fill(caption);
    await dialog.getByRole("button", { name: "افزودن به متن", exact: true }).click();
  };
  await body.evaluate((field: HTMLTextAreaElement) => {
    field.focus();
    field.setSelectionRange(3, 3);
  });
  await insert("شرح این‌جا");
  await insert("");
  await page.keyboard.press("ControlOrMeta+s");
  const content = await until("it is saved", async () => {
    const row = await ctx.db
      .selectFrom("revision")
      .select("body")
      .where("article_code", "=", code)
      .orderBy("id", "desc")
      .executeTakeFirstOrThrow();
    return row.body.content.length === 5 && row.body.content;
  });
  assert.deepEqual(
    content.map((block) => (block.type === "image" ? block.attrs.caption : block.type)),
    ["paragraph", "شرح این‌جا", null, "paragraph", "paragraph"],
  );
  assert.equal(content[1]?.type === "image" && content[1].attrs.id, picture);
  await page.context().close();
});
