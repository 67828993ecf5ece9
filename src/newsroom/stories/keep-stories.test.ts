import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import type { Context } from "../../context.ts";
import { LOCKS } from "../../platform/db/locks.ts";
import { keepStories, lookAgain } from "./keep-stories.ts";
import { findMembers } from "./rows.ts";

const { ctx } = await testNewsroom();

const reportOf = (name: string): string =>
  ["آغاز شد", "پذیرفته شد", "به پایان رسید", "دیده می‌شود", "گسترش یافت", "از سر گرفته شد"]
    .map((verb, index) => `${name} ${index + 1} در نشست ${name} با همکاری ${name} شهر ${verb}.`)
    .join(" ");
const draft = (name: string, on: Context = ctx) =>
  buildDraft(on, { headline: name, lead: "", body: reportOf(name) });
const storyOf = async (code: number) => (await findMembers(ctx, [code])).get(code)?.story;
const lookAll = async (): Promise<void> => {
  while ((await lookAgain(ctx)) > 0);
};

// Its section is there before two acts meet: they would wait for one another's.
await draft("گشایش پژوهشگاه");

/** Acts end only when so many have come to their end: none sees what another one saves. */
function endingTogether(count: number): Context {
  const { promise: all, resolve } = Promise.withResolvers<void>();
  let come = 0;
  const index: typeof ctx.search.index = async (...asked) => {
    await ctx.search.index(...asked);
    come += 1;
    if (come === count) resolve();
    await all;
  };
  return { ...ctx, search: { ...ctx.search, index } };
}

test("two copies that are saved at the same moment are one story soon after, and so is a third of later", async () => {
  const at = endingTogether(2);
  const both = await Promise.all([draft("بازسازی کاروانسرا", at), draft("بازسازی کاروانسرا", at)]);
  const [one = 0, other = 0] = both.map(({ code }) => code).toSorted((a, b) => a - b);
  assert.deepEqual([await storyOf(one), await storyOf(other)], [one, other]);
  await lookAll();
  assert.deepEqual([await storyOf(one), await storyOf(other)], [one, one]);
  const third = await draft("بازسازی کاروانسرا");
  assert.equal(await storyOf(third.code), one);
});

test("what was looked at once more is not looked at again until it is saved", async () => {
  const { code } = await draft("جشن انار");
  await lookAll();
  assert.equal(await lookAgain(ctx), 0);
  await draft("نمایشگاه سفال");
  assert.equal(await lookAgain(ctx), 1);
  assert.equal(await storyOf(code), code);
});

test("when the process that finds stories for an archive dies, another one goes on", async () => {
  const [first, copy] = [await draft("کوچ عشایر"), await draft("کوچ عشایر")];
  await ctx.db.deleteFrom("story_article").where("article_code", "in", [first.code, copy.code]).execute();
  const { promise: dead, resolve: die } = Promise.withResolvers<void>();
  const { promise: held, resolve: hold } = Promise.withResolvers<void>();
  const dying = ctx.db.transaction().execute(async (db) => {
    await sql`select pg_advisory_xact_lock(${LOCKS.placingStories})`.execute(db);
    hold();
    await dead;
    await sql`select pg_terminate_backend(pg_backend_pid())`.execute(db);
  });
  await held;
  const living = keepStories(ctx);
  await wait(50);
  assert.equal(await storyOf(copy.code), undefined);
  die();
  await assert.rejects(dying);
  while ((await storyOf(copy.code)) === undefined) await wait(10);
  await living.close();
  assert.equal(await storyOf(copy.code), first.code);
});
