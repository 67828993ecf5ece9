import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { correctArticle } from "../articles/correct-article.ts";
import { withdrawArticle } from "../articles/withdraw-article.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get } = testSite(newsroom);

/** Headlines under «مطالب مرتبط». */
async function relatedTo(address: string): Promise<string[]> {
  const page = await (await get(address)).text();
  const list = /<nav class="related".*?<\/nav>/s.exec(page)?.[0] ?? "";
  return [...list.matchAll(/<li><a [^>]*>([^<]*)<\/a>/g)].map((match) => match[1] as string);
}

const build = (headline: string, tags: string[], section = "شهر") =>
  buildArticle(ctx, { headline, tags, section });

const oneOld = await build("پل کهنه", ["پل"]);
await build("جاده", ["جاده"]);
const both = await build("پل و جاده", ["پل", "جاده"], "راه");
await build("پل نو", ["پل"]);
const own = await build("خود خبر", ["پل", "جاده"]);

test("those that share most tags come first, of equals the newer ones, never the article itself", async () => {
  assert.deepEqual(await relatedTo(own.address), ["پل و جاده", "پل نو", "جاده", "پل کهنه"]);
});

test("a changed headline, a withdrawal and a newcomer show on pages that were kept before", async () => {
  await correctArticle(ctx, { code: both.code, headline: "پل و جاده، درست" });
  assert.deepEqual(await relatedTo(own.address), ["پل و جاده، درست", "پل نو", "جاده", "پل کهنه"]);
  await withdrawArticle(ctx, { code: oneOld.code });
  assert.deepEqual(await relatedTo(own.address), ["پل و جاده، درست", "پل نو", "جاده"]);
  await build("پل نوتر", ["پل"]);
  assert.deepEqual(await relatedTo(own.address), ["پل و جاده، درست", "پل نوتر", "پل نو", "جاده"]);
});
