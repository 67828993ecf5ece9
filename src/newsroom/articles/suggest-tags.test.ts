import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { changeTag } from "../tags/change-tag.ts";
import { addAlias } from "../tags/merge-tags.ts";
import { suggestTags, suggestTagsInput } from "./suggest-tags.ts";

const { ctx } = await testNewsroom();
const suggest = async (asked: {
  headline?: string;
  lead?: string;
  text?: string;
  tags?: string[];
}): Promise<string[]> => (await suggestTags(ctx, suggestTagsInput.parse(asked))).tags.map(({ name }) => name);

const LEAGUE = "تیم شهر در لیگ برتر والیبال سه بر یک برد و به صدر جدول رسید.";
const build = (headline: string, body: string, tags: string[]) =>
  buildArticle(ctx, { headline, lead: "", body, tags });
await build("برد والیبال", LEAGUE, ["والیبال", "لیگ برتر والیبال"]);
await build("باخت والیبال", LEAGUE, ["والیبال"]);
await buildArticle(ctx, {
  headline: "زلزله در کرمان",
  body: "زمین در کرمان لرزید.",
  tags: ["کرمان", "زلزله"],
});
await ctx.search.refresh(ctx);

test("tags that a text names are suggested, in any spelling and by any of their names, once each", async () => {
  await addAlias(ctx, { tag: "زلزله", name: "زمین‌لرزه" });
  const found = await suggest({
    headline: "زمين لرزه كرمان را تكان داد",
    text: "زلزله امروز کرمان خسارتی نداشت.",
  });
  assert.deepEqual(found.toSorted(), ["زلزله", "کرمان"].toSorted());
});

test("tags of articles about the same are suggested, though the text does not name them", async () => {
  const found = await suggest({ headline: "برد در لیگ", text: "تیم شهر به صدر جدول رسید و سه بر یک برد." });
  assert.ok(found.includes("والیبال"));
});

test("what the article has already, and what has nothing to do with it, is not suggested", async () => {
  const found = await suggest({
    headline: "والیبال در کرمان",
    lead: "کرمان میزبان بازی بود.",
    text: LEAGUE,
    tags: ["واليبال"],
  });
  assert.ok(!found.includes("والیبال"));
  assert.ok(found.includes("کرمان"));
  assert.deepEqual(await suggest({ headline: "نمایشگاه گل", text: "گل‌ها را دیدند." }), []);
  assert.deepEqual(await suggest({}), []);
});

test("a tag tells what it names, and may tell it no more", async () => {
  assert.equal((await changeTag(ctx, { tag: "کرمان", kind: "place" })).kind, "place");
  assert.equal((await changeTag(ctx, { tag: "کرمان", intro: "استان کرمان" })).kind, "place");
  const [city] = (await suggestTags(ctx, suggestTagsInput.parse({ headline: "کرمان" }))).tags;
  assert.equal(city?.kind, "place");
  assert.equal((await changeTag(ctx, { tag: "کرمان", kind: null })).kind, null);
});

test("what the archive's headlines with a word have in common is suggested by it, whatever the tag is called", async () => {
  for (const what of ["برد", "تمرین", "بازیکن تازه"]) {
    await build(`${what} شاهین`, `${what} در باشگاه دیده شد.`, ["باشگاه شاهین بندر"]);
  }
  await ctx.search.refresh(ctx);
  assert.deepEqual(await suggest({ headline: "شاهین پیروز شد", text: "هواداران شادی کردند." }), [
    "باشگاه شاهین بندر",
  ]);
});
