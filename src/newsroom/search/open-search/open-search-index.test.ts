import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { buildArticle, buildDraft } from "../../../../test/factories.ts";
import { testNewsroom } from "../../../../test/newsroom.ts";
import { jsonService } from "../../../platform/http/json-service.ts";
import { correctArticle } from "../../articles/correct-article.ts";
import { searchArticles } from "../../articles/search-articles.ts";
import { withdrawArticle } from "../../articles/withdraw-article.ts";
import type { SearchQuery } from "../search-index.ts";
import { searchTyped } from "../typed/search-typed.ts";
import { fakeOpenSearch } from "./fake-open-search.fixture.ts";
import { openSearchIndex } from "./open-search-index.ts";

const newsroom = await testNewsroom();
const server = await fakeOpenSearch();
after(() => server.close());
const warnings: string[] = [];
const log = { ...newsroom.ctx.log, warn: (message: string) => void warnings.push(message) };
const ctx = { ...newsroom.ctx, log, search: openSearchIndex(jsonService(server.url)) };
beforeEach(() => {
  server.asked.length = 0;
  warnings.length = 0;
});

const article = (headline: string, said: object = {}) =>
  buildArticle(ctx, { headline, lead: "", body: "متن.", ...said }).then(({ code }) => code);
const find = async (typed: string, how: Partial<SearchQuery> = {}): Promise<number[]> => {
  const { hits } = await searchTyped(ctx, { typed, limit: 20, ...how });
  return hits.map(({ code }) => code);
};
const early = await article("رصدخانه کوهستان");

test("the index is made anew beside the old one and takes its name; the old one goes", async () => {
  assert.equal(await ctx.search.rebuild(ctx, {}), 1);
  const [first] = server.indexes.keys();
  assert.equal(server.aliases.get("dabir"), first);
  assert.deepEqual(await find("رصدخانه"), [early]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await ctx.search.rebuild(ctx, {});
  assert.equal(server.indexes.size, 1);
  assert.notEqual([...server.indexes.keys()][0], first);
  assert.equal(server.aliases.has("dabir-next"), false);
  assert.deepEqual(warnings, []);
});

test("what acts change is sent in bulk, and asked for in every spelling", async () => {
  const code = await article("کتاب‌های پیش‌بینی زلزله");
  await ctx.search.refresh(ctx);
  for (const typed of ["کتاب‌های پیش‌بینی", "کتابهای پیشبینی", "كتاب هاي پيش بيني"]) {
    assert.deepEqual(await find(typed), [code], typed);
  }
  await correctArticle(ctx, { code, headline: "فانوس دریایی" });
  await ctx.search.refresh(ctx);
  assert.deepEqual(await find("فانوس"), [code]);
  assert.deepEqual(await find("زلزله"), []);
  assert.ok(server.asked.includes("POST /_bulk"));
});

test("a withdrawn article is not found even before the server has heard of it", async () => {
  const code = await article("کارخانه یخ‌سازی");
  await ctx.search.refresh(ctx);
  assert.deepEqual(await find("یخ‌سازی"), [code]);
  await withdrawArticle(ctx, { code });
  assert.deepEqual(await find("یخ‌سازی"), []);
  await ctx.search.refresh(ctx);
  const index = server.indexes.get(server.aliases.get("dabir") as string);
  assert.equal(index?.documents.has(String(code)), false);
});

test("phrases, exclusions, fields and dates narrow it as in our own rows", async () => {
  const together = await article("باغ وحش ارم‌سبز", { section: "شهر" });
  const apart = await article("باغ ارم‌سبز و حیات وحش", { section: "میراث" });
  await ctx.search.refresh(ctx);
  assert.deepEqual(await find('"باغ وحش" ارم‌سبز'), [together]);
  assert.deepEqual(await find("ارم‌سبز -حیات"), [together]);
  assert.deepEqual(await find("ارم‌سبز سرویس:میراث"), [apart]);
  assert.deepEqual(await find("ارم‌سبز", { sort: "date" }), [apart, together]);
  const first = await searchTyped(ctx, { typed: "ارم‌سبز", sort: "date", limit: 1 });
  assert.equal(first.count, 2);
  assert.deepEqual(await find("ارم‌سبز", { sort: "date", after: first.hits[0] }), [together]);
});

test("a server that is busy for a moment is asked again", async () => {
  server.faults.push(429, 503);
  assert.deepEqual(await find("رصدخانه"), [early]);
  assert.equal(server.asked.length, 3);
  assert.deepEqual(warnings, []);
});

test("while the server is away our own rows answer, and what was not sent is sent later", async () => {
  server.faults.push(503, 503, 503, 503);
  assert.deepEqual(await find("رصدخانه"), [early]);
  assert.equal(warnings.length, 1);
  const code = await article("ویولن کهنه");
  server.faults.push(503, 503, 503, 503);
  await assert.rejects(ctx.search.refresh(ctx));
  await ctx.search.refresh(ctx);
  assert.deepEqual(await find("ویولن"), [code]);
});

test("the staff find drafts in our own rows; the server hears of none", async () => {
  const { code } = await buildDraft(ctx, { headline: "گوزن زرد ایرانی" });
  await ctx.search.refresh(ctx);
  server.asked.length = 0;
  const { found } = await searchArticles(ctx, { typed: "گوزن زرد" });
  assert.deepEqual(
    found.map(({ article, text }) => [article.code, text]),
    [[code, "draft"]],
  );
  assert.deepEqual(server.asked, []);
  const index = server.indexes.get(server.aliases.get("dabir") as string);
  assert.equal(index?.documents.has(String(code)), false);
});

test("a refusal is no reason to ask again", async () => {
  server.faults.push(400);
  assert.deepEqual(await find("رصدخانه"), [early]);
  assert.equal(server.asked.length, 1);
  assert.equal(warnings.length, 1);
});
