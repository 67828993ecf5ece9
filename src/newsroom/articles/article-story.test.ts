// What writers see of a story, by their rights, and what editors decide about it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { staffActor } from "../../../test/staff.ts";
import type { Context } from "../../context.ts";
import { placeBatch } from "../stories/keep-stories.ts";
import { getStory, joinStoryOf, separateStory } from "./article-story.ts";
import { changeArticle } from "./change-article.ts";

const { ctx } = await testNewsroom();
// Whoever may make sections writes first.
await buildDraft(ctx);

const reportOf = (what: string): string =>
  `شورای شهر در نشست امروز ${what} را پذیرفت. سخنگوی شورا گفت ${what} در محله‌های شمالی آغاز می‌شود و بودجه آن آماده است. مردم محله‌ها می‌توانند درباره ${what} پیشنهاد بدهند و پیشنهادها تا پایان ماه بررسی می‌شود.`;
const told = (what: string, headline = what) => ({ headline, lead: "", body: reportOf(what) });
const storyOf = async (code: number): Promise<number> => (await getStory(ctx, { code })).story;
const others = async (asker: Context, code: number) =>
  (await getStory(asker, { code })).others.map(({ headline, kind, by }) => [headline, kind, by]);

test("who writes what a colleague has filed sees it, as far as they may see it", async () => {
  const mina = { ...ctx, actor: await staffActor(ctx, { role: "reporter", name: "مینا" }) };
  const omid = { ...ctx, actor: await staffActor(ctx, { role: "reporter", name: "امید" }) };
  const first = await buildDraft(mina, told("ساخت پل عابر", "پل عابر از مینا"));
  const second = await buildDraft(omid, told("ساخت پل عابر", "پل عابر از امید"));
  assert.deepEqual(await others(omid, second.code), []);
  assert.deepEqual(await others(ctx, second.code), [["پل عابر از مینا", "first", "مینا"]]);
  await assert.rejects(getStory(omid, { code: first.code }), { code: "NOT_ALLOWED" });
  await buildArticle(ctx, { ...told("ساخت پل عابر", "پل عابر، منتشرشده"), source: "روزنامه شهر" });
  assert.deepEqual(await others(omid, second.code), [["پل عابر، منتشرشده", "copy", "روزنامه شهر"]]);
});

test("what was set apart stays apart, however alike it is, until it is joined by hand", async () => {
  const first = await buildDraft(ctx, told("مرمت حمام تاریخی"));
  const second = await buildDraft(ctx, told("مرمت حمام تاریخی"));
  const third = await buildDraft(ctx, told("مرمت حمام تاریخی"));
  await separateStory(ctx, { code: second.code });
  await changeArticle(ctx, { code: second.code, headline: "تیتری دیگر" });
  await changeArticle(ctx, { code: third.code, headline: "تیتر سوم" });
  assert.deepEqual(await Promise.all([first, second, third].map(({ code }) => storyOf(code))), [
    first.code,
    second.code,
    first.code,
  ]);
  const later = await buildDraft(ctx, told("مرمت حمام تاریخی"));
  assert.equal(await storyOf(later.code), first.code);
  const joined = await joinStoryOf(ctx, { code: second.code, other: third.code });
  assert.equal(joined.story, first.code);
  await assert.rejects(joinStoryOf(ctx, { code: second.code, other: first.code }), { code: "CONFLICT" });
});

test("a story whose first article is set apart goes on under the next one", async () => {
  const [first, second, third] = [
    await buildDraft(ctx, told("گشایش فرهنگسرا")),
    await buildDraft(ctx, told("گشایش فرهنگسرا")),
    await buildDraft(ctx, told("گشایش فرهنگسرا")),
  ];
  await separateStory(ctx, { code: first.code });
  assert.equal(await storyOf(first.code), first.code);
  assert.deepEqual([await storyOf(second.code), await storyOf(third.code)], [second.code, second.code]);
  await separateStory(ctx, { code: third.code });
  await assert.rejects(separateStory(ctx, { code: second.code }), { code: "CONFLICT" });
});

test("what joins by hand brings along what had joined it, and stays when its words change", async () => {
  const [one, same] = [await buildDraft(ctx, told("کاشت درخت")), await buildDraft(ctx, told("کاشت درخت"))];
  const other = await buildDraft(ctx, told("نشست آب"));
  await joinStoryOf(ctx, { code: one.code, other: other.code });
  await changeArticle(ctx, { code: one.code, body: reportOf("چیزی دیگر") });
  assert.deepEqual([await storyOf(one.code), await storyOf(same.code)], [other.code, other.code]);
});

test("whoever may not publish an article decides nothing about its story", async () => {
  const reporter = { ...ctx, actor: await staffActor(ctx, { role: "reporter" }) };
  const own = await buildDraft(reporter, told("جشن کتاب"));
  const other = await buildArticle(ctx, told("جشن کتاب"));
  assert.equal((await getStory(reporter, { code: own.code })).abilities.place, false);
  await assert.rejects(separateStory(reporter, { code: own.code }), { code: "NOT_ALLOWED" });
  await assert.rejects(joinStoryOf(reporter, { code: own.code, other: other.code }), { code: "NOT_ALLOWED" });
});

test("articles of an archive that knew no stories find theirs, batch by batch, and once", async () => {
  const first = await buildArticle(ctx, told("نمایشگاه خط"));
  const copy = await buildArticle(ctx, told("نمایشگاه خط"));
  await ctx.db.deleteFrom("story_article").where("article_code", "in", [first.code, copy.code]).execute();
  assert.equal(await placeBatch(ctx, 0), copy.code);
  assert.equal(await placeBatch(ctx, 0), null);
  assert.equal(await storyOf(copy.code), first.code);
});
