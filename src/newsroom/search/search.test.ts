import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { HOSTILE_TYPED } from "../../../test/hostile/hostile-searches.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { changeArticle } from "../articles/change-article.ts";
import { correctArticle } from "../articles/correct-article.ts";
import { setTimes } from "../articles/set-times.ts";
import { restoreArticle, withdrawArticle } from "../articles/withdraw-article.ts";
import { mergeTags, separateTag } from "../tags/merge-tags.ts";
import { findRecords } from "./find-records.ts";
import type { SearchQuery } from "./search-index.ts";
import { didYouMean } from "./typed/did-you-mean.ts";
import { searchTyped } from "./typed/search-typed.ts";

const { ctx } = await testNewsroom();

const find = async (typed: string, how: Partial<SearchQuery> = {}): Promise<number[]> => {
  const { hits } = await searchTyped(ctx, { typed, limit: 20, ...how });
  return hits.map(({ code }) => code);
};
const HOUR = 3_600_000;
const article = (headline: string, said: object = {}, publication: object = {}) =>
  buildArticle(ctx, { headline, lead: "", body: "متن.", ...said }, publication).then(({ code }) => code);

test("an article is found as soon as it is published, and not before", async () => {
  const { code } = await buildDraft(ctx, { headline: "افتتاح رصدخانه کوهستان" });
  assert.deepEqual(await find("رصدخانه"), []);
  const live = await article("رصدخانه تازه دشت");
  assert.deepEqual(await find("رصدخانه"), [live]);
  assert.notEqual(code, live);
});

test("it is found by its new words after a correction, no more by its old ones", async () => {
  const code = await article("جشنواره آبشار آغاز شد");
  await correctArticle(ctx, { code, headline: "جشنواره فانوس آغاز شد" });
  assert.deepEqual(await find("فانوس"), [code]);
  assert.deepEqual(await find("آبشار"), []);
});

test("a newer draft of a live article is not found", async () => {
  const code = await article("گزارش مرجان‌ها");
  await changeArticle(ctx, { code, headline: "گزارش نهنگ‌ها" });
  assert.deepEqual(await find("نهنگ"), []);
  assert.deepEqual(await find("مرجان"), [code]);
});

test("what is scheduled, embargoed, expired or withdrawn is not found", async () => {
  const now = Date.now();
  const scheduled = await article("زعفران قائنات", {}, { at: new Date(now + HOUR) });
  const embargoed = await article("زعفران خراسان", {}, { embargoUntil: new Date(now + HOUR) });
  const withdrawn = await article("زعفران برداشته");
  const expired = await article("زعفران گذشته");
  assert.deepEqual((await find("زعفران")).sort(), [withdrawn, expired].sort());
  await withdrawArticle(ctx, { code: withdrawn, reason: "اشتباه" });
  await setTimes(ctx, { code: expired, expiresAt: new Date(Date.now() + 400) });
  await sql`select pg_sleep(0.5)`.execute(ctx.db);
  assert.deepEqual(await find("زعفران"), []);
  await restoreArticle(ctx, { code: withdrawn });
  assert.deepEqual(await find("زعفران"), [withdrawn]);
  await setTimes(ctx, { code: scheduled, at: new Date(now - HOUR) });
  assert.ok((await find("زعفران")).includes(scheduled));
  assert.ok(!(await find("زعفران")).includes(embargoed));
});

test("every spelling of a question finds the same", async () => {
  const code = await article("کتاب‌های پیش‌بینی زلزله");
  for (const typed of [
    "کتاب‌های پیش‌بینی",
    "کتابهای پیشبینی",
    "کتاب های پیش بینی",
    "كتاب‌هاي پيش‌بيني",
    "کـتابهای پیش‌بینی",
  ]) {
    assert.deepEqual(await find(typed), [code], typed);
  }
});

test("a word that no table knows is found joined, apart and with a half-space", async () => {
  const code = await article("تیم زرکوپ‌گاشین برنده شد");
  await ctx.search.refresh(ctx);
  for (const typed of ["زرکوپ‌گاشین", "زرکوپ گاشین", "زرکوپگاشین"])
    assert.deepEqual(await find(typed), [code], typed);
});

test("the more of a question an article holds, and the higher up, the earlier it comes", async () => {
  const body = await article("خبر نخست", { body: "گلخانه در متن آمده است." });
  const headline = await article("گلخانه هیدروپونیک");
  assert.deepEqual(await find("گلخانه"), [headline, body]);
  const partly = await article("موزه عروسک");
  const wholly = await article("موزه عروسک چوبی");
  assert.deepEqual(await find("موزه عروسک چوبی"), [wholly, partly]);
});

test("quotes ask for the words side by side, a hyphen leaves them out", async () => {
  const together = await article("باغ وحش تازه ارم‌سبز");
  const apart = await article("باغ ارم‌سبز و حیات وحش");
  assert.deepEqual(await find('"باغ وحش" ارم‌سبز'), [together]);
  assert.deepEqual(await find("«باغ وحش» ارم‌سبز"), [together]);
  assert.deepEqual(await find("ارم‌سبز -حیات"), [together]);
  assert.deepEqual((await find("ارم‌سبز")).sort(), [together, apart].sort());
});

test("fields narrow what is found, by any spelling of the name", async () => {
  const sport = await article("قهرمانی شنای پروانه", { section: "ورزش", tags: ["شنا"], kind: "report" });
  const city = await article("شنای پروانه در استخر شهر", { section: "شهر" });
  assert.deepEqual(await find("پروانه سرویس:ورزش"), [sport]);
  assert.deepEqual(await find("پروانه section:شهر"), [city]);
  assert.deepEqual(await find("پروانه نوع:گزارش"), [sport]);
  assert.deepEqual(await find("پروانه برچسب:شنا"), [sport]);
  assert.deepEqual(await find("پروانه از:۱۴۰۰ تا:۱۴۰۱"), []);
  assert.deepEqual((await find("پروانه از:امسال")).length, 2);
});

test("an article is found under what its tag became, and under the tag's own name again", async () => {
  const code = await article("مسابقه کشتی چوخه", { tags: ["چوخه خراسانی"] });
  await article("آیین پهلوانی", { tags: ["کشتی چوخه"] });
  await mergeTags(ctx, { tag: "چوخه خراسانی", into: "کشتی چوخه" });
  assert.ok((await find("مسابقه برچسب:«کشتی چوخه»")).includes(code));
  assert.ok((await find("مسابقه برچسب:«چوخه خراسانی»")).includes(code));
  await separateTag(ctx, { alias: "چوخه خراسانی" });
  assert.deepEqual(await find("مسابقه برچسب:«چوخه خراسانی»"), [code]);
});

test("by date the newest comes first, and a cursor goes on after it", async () => {
  const ago = (hours: number) => ({ at: new Date(Date.now() - hours * HOUR) });
  const old = await article("ویولن قدیمی ویولن ویولن", {}, ago(30));
  const middle = await article("ویولن میانه", {}, ago(20));
  const fresh = await article("درباره ساز", { body: "ویولن." }, ago(1));
  assert.deepEqual(await find("ویولن", { sort: "date" }), [fresh, middle, old]);
  const first = await searchTyped(ctx, { typed: "ویولن", sort: "date", limit: 1 });
  assert.equal(first.count, 3);
  const { at, code } = first.hits[0] as { at: Date; code: number };
  assert.deepEqual(await find("ویولن", { sort: "date", after: { at, code } }), [middle, old]);
});

test("a search whose time is over finds the newest by itself, and says so", async () => {
  const old = await article("قالی‌بافی عشایر دشت", {}, { at: new Date(Date.now() - 40 * HOUR) });
  const fresh = await article("نمایشگاه قالی‌بافی عشایر");
  for (const how of [{}, { sort: "date" }] satisfies Partial<SearchQuery>[]) {
    for (const typed of ["قالی‌بافی", "«قالی‌بافی عشایر»"]) {
      const { hits, stopped } = await searchTyped(ctx, { typed, limit: 20, patience: 0, ...how });
      assert.deepEqual(hits.map(({ code }) => code).sort(), [old, fresh].sort(), typed);
      assert.ok(stopped);
    }
  }
  const { hits, stopped } = await searchTyped(ctx, { typed: "قالی‌بافی", limit: 20 });
  assert.equal(hits.length, 2);
  assert.ok(!stopped);
});

test("nothing that is typed is an error", async () => {
  const hostile = [...HOSTILE_TYPED, "", "   ", "\ud800"];
  for (const typed of hostile) assert.ok(Array.isArray(await find(typed)), typed.slice(0, 30));
});

test("making the index anew changes nothing of what is found", async () => {
  const before = [await find("گلخانه"), await find("موزه عروسک چوبی"), await find("پروانه سرویس:ورزش")];
  const told: number[] = [];
  const articles = await ctx.search.rebuild(ctx, { onProgress: (done) => told.push(done) });
  assert.ok(articles > 10);
  assert.ok(told.length > 0);
  assert.deepEqual(
    [await find("گلخانه"), await find("موزه عروسک چوبی"), await find("پروانه سرویس:ورزش")],
    before,
  );
  const code = await article("گلخانه پس از بازسازی");
  assert.ok((await find("گلخانه")).includes(code));
  await ctx.search.rebuild(ctx, {});
  assert.ok((await find("گلخانه")).includes(code));
});

test("what changes while the index is made anew is in it", async () => {
  const code = await article("تالاب پیش از بازسازی");
  let changed: Promise<unknown> | undefined;
  await ctx.search.rebuild(ctx, {
    onProgress: () => {
      changed ??= correctArticle(ctx, { code, headline: "مرداب در میان بازسازی" });
    },
  });
  await changed;
  assert.deepEqual(await find("مرداب"), [code]);
  assert.deepEqual(await find("تالاب"), []);
});

test("what the index lacks is filled in", async () => {
  const code = await article("نمایشگاه خوشنویسی");
  await sql`delete from search_row`.execute(ctx.db);
  assert.deepEqual(await find("خوشنویسی"), []);
  assert.ok((await ctx.search.rebuild(ctx, { missing: true })) > 10);
  assert.deepEqual(await find("خوشنویسی"), [code]);
  assert.equal(await ctx.search.rebuild(ctx, { missing: true }), 0);
});

test("a script that asks for exact words nobody wrote gets what has them anywhere; a reader is offered it", async () => {
  const code = await article("کوزه آبی در موزه", { body: "سفالگری با چرخ." });
  const typed = "«کوزه سفالگری»";
  assert.deepEqual(await find(typed), []);
  const [found] = await findRecords(ctx, { typed, limit: 5 });
  assert.equal(found?.code, code);
  await ctx.search.refresh(ctx);
  assert.deepEqual(await didYouMean(ctx, typed), ["کوزه سفالگری"]);
});
