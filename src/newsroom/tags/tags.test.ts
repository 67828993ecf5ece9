import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { changeTag } from "./change-tag.ts";
import { addAlias } from "./merge-tags.ts";
import { listTags } from "./tags.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const site = testSite(newsroom);
const names = async (): Promise<string[]> => (await listTags(ctx, { limit: 1000 })).map((tag) => tag.name);

test("all spellings of a name are one tag, shown as it was first written", async () => {
  await buildDraft(ctx, { tags: ["علی‌آباد کتول"] });
  for (const spelling of ["علي آباد كتول", "علی\u200cآباد\u200cکتول", "#علی_آباد_کتول", "علیآبادکتول"]) {
    await buildDraft(ctx, { tags: [spelling] });
  }
  assert.deepEqual(await names(), ["علی‌آباد کتول"]);
});

test("a name said twice, an empty one and one of marks alone make no tag", async () => {
  const before = (await names()).length;
  await buildDraft(ctx, { tags: ["ورزش", "ورزش", "", "  ", "\u200c", "#"] });
  assert.equal((await names()).length, before + 1);
});

test("names whose slugs would be the same get different addresses", async () => {
  await buildDraft(ctx, { tags: ["c", "c+", "c++", "c+++", "+", "++"] });
  const slugs = (await listTags(ctx, { limit: 1000 })).map((tag) => tag.slug);
  assert.equal(new Set(slugs).size, slugs.length);
  for (const slug of slugs) assert.match(slug, /^[\p{L}\p{N}-]+$/u);
});

test("every tag's page is found at its address", async () => {
  await buildArticle(ctx, { headline: "زبان‌های برنامه", tags: ["ab", "ab+", "ab++"] });
  for (const tag of await listTags(ctx, { limit: 1000 })) {
    if (!tag.name.startsWith("ab")) continue;
    assert.equal((await site.get(`/fa/tag/${encodeURIComponent(tag.slug)}`)).status, 200, tag.slug);
  }
});

test("any spelling of a tag's address leads to its one address", async () => {
  await buildArticle(ctx, { tags: ["کتاب‌خوانی"] });
  for (const spelling of ["كتاب-خواني", "کتابخوانی", "کتاب‌خوانی", "کتاب خوانی"]) {
    const answer = await site.get(`/fa/tag/${encodeURIComponent(spelling)}`);
    assert.equal(answer.status, 301, spelling);
    assert.equal(
      decodeURIComponent(answer.headers.get("location") as string),
      `/fa/tag/${"کتاب-خوانی"}`,
      spelling,
    );
  }
});

test("a new name and an introduction are seen on the pages that show the tag", async () => {
  const { address } = await buildArticle(ctx, { tags: ["آب"] });
  const page = `/fa/tag/${encodeURIComponent("آب")}`;
  await site.get(address);
  await site.get(page);
  await changeTag(ctx, { tag: "آب", name: "آب و خاک", intro: "همه خبرهای آب." });
  assert.match(await (await site.get(page)).text(), /آب و خاک[\s\S]*همه خبرهای آب\./);
  assert.match(await (await site.get(address)).text(), /آب و خاک/);
});

test("a name that another tag bears is a conflict, an unknown tag is not found", async () => {
  await buildDraft(ctx, { tags: ["خورشید", "ماه"] });
  await assert.rejects(changeTag(ctx, { tag: "ماه", name: "خورشيد" }), { code: "CONFLICT" });
  await assert.rejects(changeTag(ctx, { tag: "هیچ‌کدام", name: "نام" }), { code: "NOT_FOUND" });
  await assert.rejects(changeTag(ctx, { tag: "ماه", name: "\u200c#" }), { code: "BAD_INPUT" });
});

test("two acts that make the same tags in different order do not hinder one another", async () => {
  const tags = Array.from({ length: 30 }, (_, index) => `برچسب ${index}`);
  const made = await Promise.all([buildDraft(ctx, { tags }), buildDraft(ctx, { tags: tags.toReversed() })]);
  assert.equal(made.length, 2);
});

test("an address leads to the tag that bears it, though another one has taken its old name", async () => {
  await buildArticle(ctx, { tags: ["پایتخت"] });
  await changeTag(ctx, { tag: "پایتخت", name: "تهران" });
  await buildArticle(ctx, { tags: ["پایتخت"] });
  assert.equal((await changeTag(ctx, { tag: "پایتخت", intro: "یک" })).name, "تهران");
});

test("a tag that only drafts bear is nobody's business yet", async () => {
  await buildDraft(ctx, { tags: ["راز"] });
  const page = `/fa/tag/${encodeURIComponent("راز")}`;
  assert.equal((await site.get(page)).status, 404);
  await buildArticle(ctx, { tags: ["راز"] });
  assert.equal((await site.get(page)).status, 200);
});

test("what a tag names is told to machines on its page, with its other names, and on those of its articles", async () => {
  const { address } = await buildArticle(ctx, { tags: ["دریای خزر"] });
  await site.get(address);
  await changeTag(ctx, { tag: "دریای خزر", kind: "place" });
  await addAlias(ctx, { tag: "دریای خزر", name: "دریای مازندران" });
  const page = await (await site.get(`/fa/tag/${encodeURIComponent("دریای-خزر")}`)).text();
  assert.match(page, /"about":\{"@type":"Place","name":"دریای خزر".*"alternateName":\["دریای مازندران"\]/);
  assert.match(await (await site.get(address)).text(), /"mentions":\[\{"@type":"Place","name":"دریای خزر"/);
});
