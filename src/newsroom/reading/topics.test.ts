import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { newReader } from "../../site/site.ts";
import { withdrawArticle } from "../articles/withdraw-article.ts";
import { changeSettings } from "../settings/settings.ts";
import { topicsOfTheDay } from "./topics.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { site } = testSite(newsroom);

const daysAgo = (days: number) => ({ at: new Date(Date.now() - days * 86_400_000) });
const names = async () => (await topicsOfTheDay(newReader(site))).tags.map(({ name }) => name);

test("where nothing is told more than once there is no topic of the day", async () => {
  await buildArticle(ctx, { tags: ["برف"] });
  assert.deepEqual(await names(), []);
});

test("a topic is what several articles of the last two days share, and goes with them", async () => {
  const { code } = await buildArticle(ctx, { tags: ["برف"] });
  await buildArticle(ctx, { tags: ["کنکور"] }, daysAgo(3));
  await buildArticle(ctx, { tags: ["کنکور"] }, daysAgo(4));
  assert.deepEqual(await names(), ["برف"]);
  await withdrawArticle(ctx, { code });
  assert.deepEqual(await names(), []);
});

test("what is new goes before what is always there; a weighty article counts for more", async () => {
  for (const days of [5, 8, 11, 14, 17, 20]) await buildArticle(ctx, { tags: ["ترافیک"] }, daysAgo(days));
  for (const tag of ["ترافیک", "سیل", "جشنواره"]) {
    const importance = tag === "جشنواره" ? 5 : 2;
    for (const _ of [1, 2]) await buildArticle(ctx, { tags: [tag], importance });
  }
  assert.deepEqual(await names(), ["جشنواره", "سیل", "ترافیک"]);
});

test("what the editors set stands there instead, in their order, for the readers of its edition", async () => {
  const flood = { label: "سیل", address: "/fa/dossier/سیل" };
  const other = { label: "Flood", address: "/en/tag/flood" };
  await changeSettings(ctx, { topics: [flood, other] });
  assert.deepEqual(await topicsOfTheDay(newReader(site)), { chosen: [flood], tags: [] });
  await changeSettings(ctx, { topics: [] });
  assert.deepEqual(await names(), ["جشنواره", "سیل", "ترافیک"]);
});
