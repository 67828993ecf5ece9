// The search of the staff: whatever the state, each article once, and nothing that the caller may not see.
import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { HOSTILE_TYPED } from "../../../test/hostile/hostile-searches.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { staffActor } from "../../../test/staff.ts";
import type { Context, StaffActor } from "../../context.ts";
import { isRight, PLACES, STATES } from "../accounts/rights.fixture.ts";
import { ROLES } from "../accounts/roles.ts";
import { createSection, type Section } from "../sections/sections.ts";
import { assignArticle } from "./assign-article.ts";
import { binArticle } from "./bin-article.ts";
import { changeArticle } from "./change-article.ts";
import { bringTo } from "./desk-state.fixture.ts";
import { listArticles } from "./list-articles.ts";
import { searchArticles } from "./search-articles.ts";
import { setTimes } from "./set-times.ts";
import { withdrawArticle } from "./withdraw-article.ts";

const { ctx } = await testNewsroom();
const here = await createSection(ctx, { name: "شهر" });
const elsewhere = await createSection(ctx, { name: "جهان" });
const author = await staffActor(ctx, { role: "editor-in-chief", name: "سردبیر" });
const stranger = await staffActor(ctx, { role: "editor-in-chief" });
const chief: Context = { ...ctx, actor: author };
const reporterActor: StaffActor = { ...author, role: "reporter", sectionIds: [here.id] };
const reporter: Context = { ...ctx, actor: reporterActor };
const HOUR = 3_600_000;

type Asked = Omit<Parameters<typeof searchArticles>[1], "typed">;
const find = async (who: Context, typed: string, how: Asked = {}): Promise<number[]> =>
  (await searchArticles(who, { typed, ...how })).found.map(({ article }) => article.code);
const draft = (who: Context, headline: string, said: object = {}) =>
  buildDraft(who, { headline, lead: "", body: "متن.", section: here.slug, ...said }).then(({ code }) => code);
const article = (headline: string, said: object = {}, publication: object = {}) =>
  buildArticle(chief, { headline, lead: "", body: "متن.", section: here.slug, ...said }, publication).then(
    ({ code }) => code,
  );

const subjects: { code: number; place: number; state: string }[] = [];
for (const place of PLACES.keys()) {
  for (const state of STATES) {
    const who = { ...ctx, actor: place % 2 === 0 ? author : stranger };
    const section = (place < 2 ? here : elsewhere) as Section;
    const code = await draft(who, `سنجاقک ${place} ${state}`, { section: section.slug });
    await bringTo(ctx, { code, state, newer: "سنجاقک پنهان" });
    subjects.push({ code, place, state });
  }
}

for (const role of ROLES) {
  test(`${role}: finds what the list shows, and the text in hand only where it may be seen`, async () => {
    const who: Context = { ...ctx, actor: { ...author, role, sectionIds: [here.id] } };
    const all = await searchArticles(who, { typed: "سنجاقک", limit: 100 });
    const codes = all.found.map((one) => one.article.code);
    const listed = await listArticles(who, { limit: 200 });
    assert.deepEqual(codes.toSorted(), listed.articles.map(({ code }) => code).toSorted());
    assert.equal(all.count, codes.length);
    const seen = subjects.filter((one) => isRight(role, { deed: "see", ...one }));
    assert.deepEqual(codes.toSorted(), seen.map(({ code }) => code).toSorted());
    const hidden = await find(who, "پنهان", { limit: 100 });
    for (const { code, place } of subjects.filter(({ state }) => state === "n")) {
      const sees = isRight(role, { deed: "see", place, state: "d" });
      assert.equal(hidden.includes(code), sees, `${role} ${place}`);
      const one = all.found.find((found) => found.article.code === code);
      if (!one) continue;
      assert.equal(one.text, sees ? "draft" : "live");
      assert.equal(one.headline.text.includes("پنهان"), sees);
    }
  });

  test(`${role}: asking by the state on the desk finds what the list does`, async () => {
    const who: Context = { ...ctx, actor: { ...author, role, sectionIds: [here.id] } };
    for (const filter of [
      { desk: ["draft" as const] },
      { desk: ["in-review" as const, "returned" as const] },
      { mine: true as const },
      { draft: true },
      { live: ["no" as const] },
      { live: ["yes" as const] },
      { sections: [elsewhere.id] },
      { author: stranger.id },
    ]) {
      const listed = await listArticles(who, { ...filter, words: "سنجاقک", limit: 200 });
      const codes = listed.articles.map(({ code }) => code);
      const found = await find(who, "سنجاقک", { ...filter, limit: 100 });
      // The list knows the newest headline alone and keeps back what has one; the search finds the live text too.
      const more = found.filter((code) => !codes.includes(code));
      const isLive = (code: number) => subjects.some((one) => one.code === code && one.state === "n");
      assert.deepEqual(
        codes.filter((code) => !found.includes(code)),
        [],
        JSON.stringify(filter),
      );
      assert.ok(more.every(isLive), JSON.stringify(filter));
    }
  });
}

test("an article is found once, by the text in hand, and by the live one where only that has the words", async () => {
  const code = await article("کبک کوهی", { body: "بلدرچین هم بود." });
  await changeArticle(chief, { code, headline: "کبک دری" });
  const both = await searchArticles(chief, { typed: "کبک" });
  assert.deepEqual(
    both.found.map((one) => [one.article.code, one.text, one.headline.text]),
    [[code, "draft", "کبک دری"]],
  );
  const live = await searchArticles(chief, { typed: "کوهی" });
  assert.deepEqual(
    live.found.map((one) => [one.article.code, one.text, one.headline.text]),
    [[code, "live", "کبک کوهی"]],
  );
  assert.deepEqual(await find(reporter, "دری"), [code]);
  const other: Context = { ...ctx, actor: { ...stranger, role: "reporter", sectionIds: [here.id] } };
  assert.deepEqual(await find(other, "دری"), []);
  assert.deepEqual(await find(other, "کوهی"), [code]);
});

test("an assignment opens a draft to the search, and its end closes it", async () => {
  const code = await draft({ ...ctx, actor: stranger }, "هدهد تاج‌دار");
  assert.deepEqual(await find(reporter, "هدهد"), []);
  await assignArticle(chief, { code, assignee: author.id });
  assert.deepEqual(await find(reporter, "هدهد"), [code]);
  await assignArticle(chief, { code, assignee: null });
  assert.deepEqual(await find(reporter, "هدهد"), []);
});

test("scheduled, embargoed, expired and withdrawn articles are found by those alone who see them in lists", async () => {
  const other: Context = { ...ctx, actor: { ...stranger, role: "reporter", sectionIds: [here.id] } };
  const scheduled = await article("لاجورد یک", {}, { at: new Date(Date.now() + HOUR) });
  const embargoed = await article("لاجورد دو", {}, { embargoUntil: new Date(Date.now() + HOUR) });
  const withdrawn = await article("لاجورد سه");
  const expired = await article("لاجورد چهار");
  await withdrawArticle(chief, { code: withdrawn, reason: "اشتباه" });
  await setTimes(chief, { code: expired, expiresAt: new Date(Date.now() + 300) });
  await sql`select pg_sleep(0.4)`.execute(ctx.db);
  const all = [scheduled, embargoed, withdrawn, expired].toSorted();
  assert.deepEqual((await find(chief, "لاجورد")).toSorted(), all);
  assert.deepEqual((await find(reporter, "لاجورد")).toSorted(), all);
  assert.deepEqual(await find(other, "لاجورد"), []);
  assert.deepEqual(await find(chief, "لاجورد", { live: ["withdrawn"] }), [withdrawn]);
  assert.deepEqual(await find(chief, "لاجورد", { live: ["scheduled"] }), [scheduled]);
  const [gone] = (await searchArticles(chief, { typed: "لاجورد سه" })).found;
  assert.equal(gone?.text, "live");
});

test("what lies in the bin is not found", async () => {
  const code = await draft(chief, "سوسن وحشی");
  assert.deepEqual(await find(chief, "سوسن"), [code]);
  await binArticle(chief, { code });
  assert.deepEqual(await find(chief, "سوسن"), []);
});

test("a news code finds its article, to whoever may see it", async () => {
  const code = await draft({ ...ctx, actor: stranger }, "پیش‌نویس کد");
  const persian = String(code).replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] as string);
  assert.equal((await searchArticles(chief, { typed: persian })).named?.code, code);
  assert.equal((await searchArticles(reporter, { typed: persian })).named, null);
});

test("words are typed as readers type them, and marked where they stand", async () => {
  const code = await draft(chief, "نمایشگاه سفالگری", {
    section: elsewhere.slug,
    lead: "کوزه‌های لعابی دیده می‌شود.",
    tags: ["سفال"],
  });
  const spellings = ["کوزه های", "كوزه‌هاي", "کوزههای لعابی", "«کوزه‌های لعابی»", "سفالگری سرویس:جهان"];
  for (const typed of [...spellings, "سفالگری برچسب:سفال", "سفالگری از:امروز", "سفالگری -فرش"]) {
    assert.deepEqual(await find(chief, typed), [code], typed);
  }
  for (const typed of ["سفالگری -کوزه‌های", "سفالگری سرویس:شهر", "سفالگری تا:دیروز"]) {
    assert.deepEqual(await find(chief, typed), [], typed);
  }
  const tag = await ctx.db
    .selectFrom("tag")
    .select("slug")
    .where("name", "=", "سفال")
    .executeTakeFirstOrThrow();
  assert.deepEqual(await find(chief, "سفالگری", { tag: tag.slug }), [code]);
  assert.deepEqual(await find(chief, "سفالگری", { tag: "چیزی-که-نیست" }), []);
  const [one] = (await searchArticles(chief, { typed: "کوزه لعابی" })).found;
  const { text, marks } = one?.passage ?? { text: "", marks: [] };
  assert.deepEqual(
    marks.map(([start, end]) => text.slice(start, end)),
    ["کوزه‌های لعابی"],
  );
});

test("by date the newest comes first, a cursor goes on, and nothing comes twice", async () => {
  const codes: number[] = [];
  for (const number of [1, 2, 3, 4, 5]) {
    const code = await article(`ویولن ${number}`, {}, { at: new Date(Date.now() - number * HOUR) });
    codes.push(code);
  }
  await changeArticle(chief, { code: codes[3] as number, lead: "تازه شد." });
  const expected = [codes[3], codes[0], codes[1], codes[2], codes[4]];
  assert.deepEqual(await find(chief, "ویولن", { sort: "date" }), expected);
  for (const sort of ["date", "relevance"] as const) {
    const walked: number[] = [];
    for (let after: string | undefined; ; ) {
      const page = await searchArticles(chief, { typed: "ویولن", sort, limit: 2, ...(after && { after }) });
      walked.push(...page.found.map((one) => one.article.code));
      if (page.next === null) break;
      after = page.next;
    }
    assert.deepEqual(walked, await find(chief, "ویولن", { sort }));
    assert.deepEqual(walked.toSorted(), codes.toSorted());
  }
});

test("since a moment, only what changed, appeared or ran out after it is found", async () => {
  const old = await article("قایق چوبی");
  const due = await article("قایق بادی", {}, { at: new Date(Date.now() + HOUR) });
  const { at } = await searchArticles(chief, { typed: "قایق" });
  assert.deepEqual(await find(chief, "قایق", { since: at }), []);
  const fresh = await draft(chief, "قایق تازه");
  assert.deepEqual(await find(chief, "قایق", { since: at, sort: "date" }), [fresh]);
  // Its hour comes.
  await sql`update article set published_at = now() where code = ${due}`.execute(ctx.db);
  assert.deepEqual((await find(chief, "قایق", { since: at })).toSorted(), [due, fresh].toSorted());
  await changeArticle(chief, { code: old, lead: "دوباره." });
  assert.deepEqual((await find(chief, "قایق", { since: at })).toSorted(), [old, due, fresh].toSorted());
});

test("without words filters alone list what they let in; without either nothing is found", async () => {
  const code = await draft(chief, "پیش‌نویس تنها", { kind: "interview" });
  assert.deepEqual(await find(chief, "", { kinds: ["interview"] }), [code]);
  assert.deepEqual(await find(chief, ""), []);
  const { body } = { body: await searchArticles(chief, { typed: "   " }) };
  assert.deepEqual([body.count, body.next, body.meant], [0, null, []]);
});

test("where little is found, what may have been meant is told, by words that readers know too", async () => {
  await article("گنجشک‌ها برگشتند");
  await draft({ ...ctx, actor: stranger }, "طوطیان سخنگو");
  await ctx.search.refresh(ctx);
  assert.deepEqual((await searchArticles(chief, { typed: "گنجشکها برگشتتد" })).meant.length, 1);
  assert.deepEqual((await searchArticles(reporter, { typed: "طوطیا" })).meant, []);
});

test("a search whose time is over finds the newest, in hand and live, and says so", async () => {
  const live = await article("تعمیر قنات کهنه");
  const inHand = await draft(chief, "قنات تازه");
  const { search } = ctx;
  const hurried: Context = {
    ...chief,
    search: {
      ...search,
      searchForStaff: (who, query) => search.searchForStaff(who, { ...query, patience: 0 }),
    },
  };
  const { found, stopped } = await searchArticles(hurried, { typed: "قنات" });
  assert.deepEqual(found.map(({ article: { code } }) => code).toSorted(), [live, inHand].toSorted());
  assert.ok(stopped);
});

test("nothing that is typed is an error", async () => {
  const hostile = [...HOSTILE_TYPED, "", "   ", "\ud800"];
  for (const typed of hostile) {
    for (const how of [{}, { sort: "date" as const }, { desk: ["draft" as const] }]) {
      assert.ok(Array.isArray(await find(chief, typed, how)), typed.slice(0, 30));
    }
  }
  assert.deepEqual(await find(chief, "((((", { sections: [here.id] }), []);
});

test("another edition's articles are not found", async () => {
  const { EDITIONS } = await import("../../editions.ts");
  assert.deepEqual(await find({ ...chief, edition: EDITIONS.en }, "سنجاقک"), []);
});
