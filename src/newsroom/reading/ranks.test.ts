import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { parseHTML } from "linkedom";
import { buildArticle, buildComment } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get } = testSite(newsroom);

const now = await buildArticle(ctx, { headline: "خبر این ساعت" });
const today = await buildArticle(ctx, { headline: "خبر امروز" });
const earlier = await buildArticle(ctx, { headline: "خبر این هفته" });

async function viewed(code: number, { hoursAgo, count }: { hoursAgo: number; count: number }): Promise<void> {
  const hour = sql<Date>`date_trunc('hour', now()) - ${hoursAgo} * interval '1 hour'`;
  await ctx.db.insertInto("page_view").values({ hour, article_code: code, count }).execute();
}

async function said(code: number, { hoursAgo, count }: { hoursAgo: number; count: number }): Promise<void> {
  for (let each = 0; each < count; each += 1) {
    const id = await buildComment(ctx, { code, text: `نظر ${each} پس از ${hoursAgo} ساعت درباره ${code}` });
    const at = sql<Date>`now() - ${hoursAgo} * interval '1 hour'`;
    await ctx.db.updateTable("comment").set({ created_at: at }).where("id", "=", id).execute();
  }
}

async function listed(list: string): Promise<string[]> {
  const { document } = parseHTML(await (await get("/fa/")).text());
  return [...document.querySelectorAll(`${list} li`)].map((row) => row.textContent?.trim() ?? "");
}

test("what was read and discussed counts in the times it happened in, and the most stands first", async () => {
  await viewed(now.code, { hoursAgo: 0, count: 3 });
  await viewed(today.code, { hoursAgo: 5, count: 9 });
  await viewed(earlier.code, { hoursAgo: 50, count: 20 });
  await viewed(earlier.code, { hoursAgo: 400, count: 900 });
  await said(now.code, { hoursAgo: 0, count: 1 });
  await said(today.code, { hoursAgo: 5, count: 2 });
  await said(earlier.code, { hoursAgo: 50, count: 3 });
  for (const list of [".viewed", ".discussed"]) {
    assert.deepEqual(await listed(`${list}.hour`), ["خبر این ساعت"]);
    assert.deepEqual(await listed(`${list}.day`), ["خبر امروز", "خبر این ساعت"]);
    assert.deepEqual(await listed(`${list}.week`), ["خبر این هفته", "خبر امروز", "خبر این ساعت"]);
  }
});
