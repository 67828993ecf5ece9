// Everything that one account did since a moment is undone; nothing of it is removed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { staffActor } from "../../../test/staff.ts";
import { databaseNow } from "./article-times.ts";
import { binArticle } from "./bin-article.ts";
import { changeArticle } from "./change-article.ts";
import { correctArticle } from "./correct-article.ts";
import { createArticle } from "./create-article.ts";
import { getArticle } from "./get-article.ts";
import { listRevisions } from "./list-revisions.ts";
import { publishArticle } from "./publish-article.ts";
import { setTimes } from "./set-times.ts";
import { listUndo, undoAccount } from "./undo-account.ts";
import { withdrawArticle } from "./withdraw-article.ts";

const { ctx } = await testNewsroom();
const intruder = { ...ctx, actor: await staffActor(ctx, { name: "حساب ربوده" }) };
const account = intruder.actor.id;

test("texts, publications and withdrawals of one account go back to how they stood", async () => {
  const live = await buildArticle(ctx, { headline: "تیتر درست", tags: ["درست"] });
  const withdrawn = await buildArticle(ctx, { headline: "خبر برداشته" });
  const draft = await buildDraft(ctx, { headline: "پیش‌نویس درست" });
  const untouched = await buildArticle(ctx, { headline: "دست‌نخورده" });
  const published = await buildDraft(ctx, { headline: "هنوز زود بود" });
  const drafted = await buildArticle(ctx, { headline: "بی پیش‌نویس" });
  const since = await databaseNow(ctx as never);

  await correctArticle(intruder, { code: live.code, headline: "تیتر نادرست", tags: ["نادرست"] });
  await withdrawArticle(intruder, { code: withdrawn.code });
  await changeArticle(intruder, { code: draft.code, headline: "پیش‌نویس نادرست" });
  await publishArticle(intruder, { code: published.code });
  await changeArticle(intruder, { code: drafted.code, headline: "پیش‌نویس ناخواسته" });
  const made = await createArticle(intruder, { headline: "خبر ساختگی", section: "شهر" });
  await publishArticle(intruder, { code: made.code });

  const { articles } = await listUndo(ctx, { account, since, limit: 50 });
  assert.deepEqual(
    articles.map(({ code, publication, liveText, draft }) => [code, publication, liveText, draft]),
    [
      [live.code, null, true, null],
      [withdrawn.code, "restore", false, null],
      [draft.code, null, false, "back"],
      [published.code, "withdraw", false, null],
      [drafted.code, null, false, "drop"],
      [made.code, "withdraw", false, null],
    ],
  );

  const codes = articles.map((line) => line.code);
  const { undone } = await undoAccount(ctx, { account, since, codes: [...codes, untouched.code] });
  assert.deepEqual(undone, codes);
  const now = async (code: number) => getArticle(ctx, { code });
  assert.equal((await now(live.code)).revision.headline, "تیتر درست");
  assert.deepEqual(
    (await now(live.code)).revision.tags.map((tag) => tag.name),
    ["درست"],
  );
  assert.equal((await now(withdrawn.code)).live, "yes");
  assert.equal((await now(draft.code)).revision.headline, "پیش‌نویس درست");
  assert.equal((await now(published.code)).live, "withdrawn");
  assert.deepEqual([(await now(drafted.code)).hasDraft, (await now(drafted.code)).live], [false, "yes"]);
  assert.equal((await now(made.code)).live, "withdrawn");
  assert.equal((await now(untouched.code)).version, untouched.version);
  assert.ok((await listRevisions(ctx, live.code)).some((revision) => revision.headline === "تیتر نادرست"));

  const again = await undoAccount(ctx, { account, since, codes });
  assert.deepEqual(again.undone, []);
});

test("changed times go back too, what was taken from the plan comes into it again, what was binned is recovered", async () => {
  const hours = (n: number) => new Date(Date.now() + n * 3_600_000);
  const [soon, later, much] = [hours(2), hours(5), hours(50)];
  const moved = await buildArticle(ctx, { headline: "زمان جابه‌جا" }, { at: soon });
  const shown = await buildArticle(ctx, { headline: "پیش از موعد" }, { at: soon, embargoUntil: later });
  const ended = await buildArticle(ctx, { headline: "پایان‌یافته" }, { expiresAt: much });
  const unplanned = await buildArticle(
    ctx,
    { headline: "از برنامه برداشته", tags: ["برنامه"] },
    { at: soon },
  );
  const binned = await buildDraft(ctx, { headline: "در سطل" });
  const since = await databaseNow(ctx as never);

  await setTimes(intruder, { code: moved.code, at: much });
  await setTimes(intruder, { code: moved.code, embargoUntil: hours(60) });
  await setTimes(intruder, { code: shown.code, at: hours(-1), embargoUntil: null });
  await setTimes(intruder, { code: ended.code, expiresAt: null });
  await setTimes(intruder, { code: unplanned.code, at: null });
  await binArticle(intruder, { code: binned.code });

  const { articles } = await listUndo(ctx, { account, since, limit: 50 });
  assert.deepEqual(
    articles.map(({ code, publication, times, bin, draft }) => [code, publication, times, bin, draft]),
    [
      [moved.code, null, true, null, null],
      [shown.code, null, true, null, null],
      [ended.code, null, true, null, null],
      [unplanned.code, "reschedule", true, null, "drop"],
      [binned.code, null, false, "recover", null],
    ],
  );
  const codes = articles.map((line) => line.code);
  assert.deepEqual((await undoAccount(ctx, { account, since, codes })).undone, codes);
  const now = async ({ code }: { code: number }) => {
    const { publishedAt, embargoUntil, expiresAt, live, hasDraft } = await getArticle(ctx, { code });
    return { publishedAt, embargoUntil, expiresAt, live, hasDraft };
  };
  const still = { embargoUntil: null, expiresAt: null, hasDraft: false };
  assert.deepEqual(await now(moved), { ...still, publishedAt: soon, live: "scheduled" });
  assert.deepEqual(await now(shown), {
    ...still,
    publishedAt: soon,
    embargoUntil: later,
    live: "embargoed",
  });
  assert.deepEqual((await now(ended)).expiresAt, much);
  assert.deepEqual(await now(unplanned), { ...still, publishedAt: soon, live: "scheduled" });
  assert.equal((await getArticle(ctx, { code: binned.code })).binned, null);
  assert.deepEqual((await undoAccount(ctx, { account, since, codes })).undone, []);
});

test("others who changed an article since then are named beforehand", async () => {
  const { code } = await buildArticle(ctx, { headline: "کار چند نفر" });
  const since = await databaseNow(ctx as never);
  await changeArticle(intruder, { code, lead: "یکی" });
  await changeArticle(ctx, { code, lead: "دیگری" });
  const { articles } = await listUndo(ctx, { account, since, limit: 50 });
  assert.deepEqual(articles.find((line) => line.code === code)?.others, ["test"]);
});

test("only those may undo whom the policy names", async () => {
  const actor = await staffActor(ctx, { role: "desk-editor" });
  const input = { account, since: new Date(0), codes: [1] };
  await assert.rejects(undoAccount({ ...ctx, actor }, input), { code: "NOT_ALLOWED" });
  await assert.rejects(listUndo({ ...ctx, actor }, { ...input, limit: 1 } as never), { code: "NOT_ALLOWED" });
});
