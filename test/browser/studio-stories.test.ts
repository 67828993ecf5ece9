// What an editor learns beside a text in a real browser: who has filed it already, which tags it may want, what stands
// beside it; and that a hand decides.
import assert from "node:assert/strict";
import { test } from "node:test";
import { getRelated } from "../../src/newsroom/articles/article-related.ts";
import { getStory } from "../../src/newsroom/articles/article-story.ts";
import { chooseBatch } from "../../src/newsroom/related/keep-related.ts";
import { buildArticle, buildDraft } from "../factories.ts";
import { testNewsroom } from "../newsroom.ts";
import { signedIn, testDoor } from "../staff.ts";
import { axeFaults, overflow, studioRoom } from "./studio-room.ts";

const { ctx } = await testNewsroom();
const door = testDoor(ctx);
const editor = await signedIn(ctx, { door, name: "سردبیر آزمایشی" });
const room = studioRoom({ door, cookies: editor.cookies });

const REPORT =
  "شورای شهر در نشست امروز ساخت سه کتابخانه تازه را پذیرفت. این کتابخانه‌ها در محله‌های شمالی ساخته می‌شوند و تا پایان سال آینده به بهره‌برداری می‌رسند. سخنگوی شورا گفت بودجه طرح آماده است و مردم محله‌ها می‌توانند نام کتابخانه‌ها را پیشنهاد کنند.";
const published = await buildArticle(ctx, {
  headline: "سه کتابخانه تازه برای شهر",
  lead: "",
  body: REPORT,
  source: "خبرگزاری نمونه",
  tags: ["کتابخانه", "شورای شهر"],
});
const beside = await buildArticle(ctx, {
  headline: "کتابخانه‌های شمال شهر شبانه شدند",
  lead: "",
  body: "کتابخانه محله‌های شمالی تا نیمه‌شب باز می‌مانند. شورای شهر بودجه کتابخانه‌ها را داده است.",
  tags: ["کتابخانه"],
});
const draft = await buildDraft(ctx, {
  headline: "کتابخانه‌های شورای شهر",
  lead: "",
  body: `به گزارش خبرنگار ما، ${REPORT}`,
});
await ctx.search.refresh(ctx);
while ((await chooseBatch(ctx)) > 0);

test("a text that is here already says by whom and when, and an editor sets it apart", async () => {
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 360, height: 800 },
  ]) {
    const page = await room.open(`/articles/${draft.code}`, { viewport });
    const notice = page.getByRole("region", { name: /این خبر را خبرگزاری نمونه .+ فرستاده است/ });
    await notice.getByRole("link", { name: "سه کتابخانه تازه برای شهر" }).waitFor();
    assert.deepEqual(await axeFaults(page), []);
    assert.equal(await overflow(page), 0);
    await page.context().close();
  }
  const page = await room.open(`/articles/${draft.code}`);
  await page.getByRole("button", { name: "خبر دیگری است، جدا کن" }).click();
  await page.getByText("این خبر را خبرگزاری نمونه", { exact: false }).waitFor({ state: "detached" });
  assert.equal((await getStory(ctx, { code: draft.code })).placed, "apart");
  await page.context().close();
});

test("a suggested tag is taken with one press", async () => {
  const page = await room.open(`/articles/${draft.code}`);
  await page.getByRole("button", { name: "افزودن برچسب «شورای شهر»" }).click();
  await page.getByRole("button", { name: "برداشتن برچسب شورای شهر" }).waitFor();
  assert.equal(await page.getByRole("button", { name: "افزودن برچسب «شورای شهر»" }).count(), 0);
  await page.context().close();
});

test("what stands beside an article by itself is kept away with one press, and comes back", async () => {
  const page = await room.open(`/articles/${published.code}`);
  const list = page.getByRole("region", { name: "کنار این خبر، خودکار" });
  await list.getByRole("link", { name: "کتابخانه‌های شمال شهر شبانه شدند" }).waitFor();
  assert.deepEqual(await axeFaults(page), []);
  await list.getByRole("button", { name: "هرگز کنار این خبر نیاید", exact: false }).first().click();
  await list.getByText("کنارگذاشته‌ها", { exact: false }).click();
  const [banned] = (await getRelated(ctx, { code: published.code })).banned;
  assert.equal(banned?.code, beside.code);
  await list.getByRole("button", { name: "بازگرداندن" }).click();
  await list.getByText("کنارگذاشته‌ها", { exact: false }).waitFor({ state: "detached" });
  await page.context().close();
});
