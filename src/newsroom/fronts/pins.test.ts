import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { withdrawArticle } from "../articles/withdraw-article.ts";
import { listPins, pinCard, unpinCard } from "./pins.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get } = testSite(newsroom);
const at = new Date("2026-01-01T08:00:00Z");
for (const headline of ["یکم", "دوم", "سوم", "چهارم"]) await buildArticle(ctx, { headline, section: "شهر" });
const old = await buildArticle(ctx, { headline: "خبر کهنه", section: "کهن" }, { at });

const lead = async (): Promise<string> => {
  const page = await (await get("/fa/")).text();
  return page.match(/lead-card[\s\S]*?<\/a>/)?.[0] ?? "";
};

test("a pinned card stands at its place, under its own headline, until it is freed", async () => {
  assert.doesNotMatch(await lead(), /خبر کهنه|تیتر ویژه/);
  const pin = await pinCard(ctx, { front: "home", position: 1, code: old.code, headline: "تیتر ويژه" });
  assert.deepEqual(pin, { position: 1, code: old.code, headline: "تیتر ویژه", until: null });
  assert.match(await lead(), /تیتر ویژه/);
  assert.deepEqual(await unpinCard(ctx, { front: "home", position: 1 }), { freed: true });
  assert.deepEqual(await unpinCard(ctx, { front: "home", position: 1 }), { freed: false });
  assert.doesNotMatch(await lead(), /تیتر ویژه/);
});

test("a second pin at a place takes it over; other fronts are untouched", async () => {
  const [first, second] = [await buildArticle(ctx), await buildArticle(ctx)];
  await pinCard(ctx, { front: "home", position: 2, code: first.code });
  await pinCard(ctx, { front: "home", position: 2, code: second.code });
  await pinCard(ctx, { front: "شهر", position: 2, code: first.code });
  assert.deepEqual(
    (await listPins(ctx, "home")).map((pin) => pin.code),
    [second.code],
  );
});

test("a pin whose time is over does not hold", async () => {
  await pinCard(ctx, { front: "home", position: 3, code: old.code, until: new Date(Date.now() - 1000) });
  assert.deepEqual(
    (await listPins(ctx, "home")).map((pin) => pin.position),
    [2],
  );
});

test("a pinned draft or withdrawn article leaves its place to the next", async () => {
  const draft = await buildDraft(ctx, { headline: "پیش‌نویس سنجاق‌شده" });
  await pinCard(ctx, { front: "home", position: 1, code: draft.code });
  assert.doesNotMatch(await lead(), /پیش‌نویس/);
  assert.match(await lead(), /headline/);
  const gone = await buildArticle(ctx, { headline: "رفتنی" });
  await pinCard(ctx, { front: "home", position: 1, code: gone.code });
  assert.match(await lead(), /رفتنی/);
  await withdrawArticle(ctx, { code: gone.code });
  assert.doesNotMatch(await lead(), /رفتنی/);
});

test("what does not exist cannot be pinned", async () => {
  await assert.rejects(pinCard(ctx, { front: "home", position: 1, code: 999_999 }), { code: "NOT_FOUND" });
});
