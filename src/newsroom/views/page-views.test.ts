import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { addViews, startViewCounter } from "./page-views.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { code } = await buildArticle(ctx, { headline: "پرخواننده امروز" });

async function viewsOf(article: number): Promise<number> {
  const { views } = await ctx.db
    .selectFrom("page_view")
    .select((select) => select.fn.sum<string | null>("count").as("views"))
    .where("article_code", "=", article)
    .executeTakeFirstOrThrow();
  return Number(views ?? 0);
}

test("readings gather and are written together, each once", async () => {
  const counter = startViewCounter(ctx);
  for (let reading = 0; reading < 5; reading += 1) counter.count(code);
  assert.equal(await viewsOf(code), 0);
  await counter.flush();
  await counter.flush();
  assert.equal(await viewsOf(code), 5);
  counter.count(code);
  await counter.close();
  assert.equal(await viewsOf(code), 6);
});

test("readings of very many articles are written as well, in pieces", async () => {
  const { code: last } = await buildArticle(ctx);
  const counter = startViewCounter(ctx);
  for (let other = 0; other < 450; other += 1) counter.count(800_000 + other);
  counter.count(last);
  await Promise.all([counter.flush(), counter.flush(), counter.close()]);
  assert.equal(await viewsOf(last), 1);
});

test("several processes add to the same hour at once without losing any", async () => {
  const other = await buildArticle(ctx);
  const batch = new Map([
    [code, 2],
    [other.code, 3],
    [999_999, 1],
  ]);
  await Promise.all(Array.from({ length: 8 }, () => addViews(ctx, batch)));
  assert.equal(await viewsOf(other.code), 24);
  assert.equal(await viewsOf(999_999), 0);
});

test("while the database is away readings wait", async () => {
  const { code: waiting } = await buildArticle(ctx);
  const { db } = ctx;
  const own = {
    ...ctx,
    db: {
      ...db,
      getExecutor: () => {
        throw new Error("away");
      },
    } as unknown as typeof db,
  };
  const counter = startViewCounter(own);
  counter.count(waiting);
  await counter.flush();
  own.db = db;
  counter.count(waiting);
  await counter.close();
  assert.equal(await viewsOf(waiting), 2);
});

test("what is read most stands first among the most read", async () => {
  const { get } = testSite(newsroom);
  const page = await (await get("/fa/")).text();
  assert.match(page, /پربیننده‌های یک ساعت[\s\S]*پرخواننده امروز/);
});
