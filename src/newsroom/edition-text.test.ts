import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle } from "../../test/factories.ts";
import { testNewsroom } from "../../test/newsroom.ts";
import { EDITIONS } from "../editions.ts";
import { getArticle } from "./articles/get-article.ts";
import { findSection } from "./sections/sections.ts";
import { listTags } from "./tags/tags.ts";

const { ctx } = await testNewsroom();

test("an Arabic article keeps Arabic letters and digits, in its text and in its names", async () => {
  const arabic = { ...ctx, edition: EDITIONS.ar };
  const { code } = await buildArticle(arabic, {
    headline: "كان  القطار ٥ في المحطة",
    lead: "يصل الركاب إلى وسط المدينة",
    tags: ["النقل العمومي"],
    section: "المدينة الكبرى",
  });
  const { revision } = await getArticle(arabic, { code });
  assert.equal(revision.headline, "كان القطار ٥ في المحطة");
  assert.equal(revision.lead, "يصل الركاب إلى وسط المدينة");
  assert.equal((await findSection(arabic, "المدينة الكبرى"))?.name, "المدينة الكبرى");
  const [tag] = await listTags(arabic, { limit: 1 });
  assert.equal(tag?.name, "النقل العمومي");
});

test("a Persian article gets Persian letters and digits", async () => {
  const { code } = await buildArticle(ctx, { headline: "كتاب 5 نفر" });
  assert.equal((await getArticle(ctx, { code })).revision.headline, "کتاب ۵ نفر");
});
