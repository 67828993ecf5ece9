import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle } from "../../test/factories.ts";
import { testNewsroom } from "../../test/newsroom.ts";
import { testSite } from "../../test/test-site.ts";
import { warmSearch } from "./warm-search.ts";

const newsroom = await testNewsroom();
const { site } = testSite(newsroom);

test("a start makes pages of the search ahead", async () => {
  await buildArticle(newsroom.ctx, { headline: "خبر رصدخانه" });
  const asked: string[] = [];
  const { search } = newsroom.ctx;
  const ctx = {
    ...site.ctx,
    search: {
      ...search,
      search: (...words: Parameters<typeof search.search>) => {
        asked.push(words[1].words.trim());
        return search.search(...words);
      },
    },
  };
  await warmSearch({ ...site, ctx });
  assert.ok(asked.includes("خبر"));
});

test("a start goes on when its first searches fail", async () => {
  const fails = async (): Promise<never> => {
    throw new Error("the database is away");
  };
  await warmSearch({ ...site, ctx: { ...site.ctx, search: { ...site.ctx.search, search: fails } } });
});
