// Merged tags: readers of an old address are led on, articles stand under what their tags became, and all of it can
// be taken back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { publishArticle } from "../articles/publish-article.ts";
import { changeTag } from "./change-tag.ts";
import { addAlias, mergeTags, separateTag } from "./merge-tags.ts";
import { tagLines } from "./tag-lines.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const site = testSite(newsroom);
const page = (slug: string) => site.get(`/fa/tag/${encodeURIComponent(slug)}`);
const line = async (name: string) => (await tagLines(ctx, { search: name })).tags[0];
const tagLinks = (text: string) =>
  [...text.matchAll(/href="\/fa\/tag\/([^"]+)"/g)].map((match) => decodeURIComponent(match[1] as string));

test("readers of a merged tag's address are led on for good, with its articles", async () => {
  const old = await buildArticle(ctx, { headline: "خبر کهنه", tags: ["کرونا"] });
  await buildArticle(ctx, { headline: "خبر نو", tags: ["کووید ۱۹"] });
  assert.equal((await page("کرونا")).status, 200);
  const before = await (await site.get(old.address)).text();
  assert.deepEqual(tagLinks(before), ["کرونا"]);
  const merged = await mergeTags(ctx, { tag: "کرونا", into: "کووید ۱۹" });
  assert.deepEqual(
    merged.aliases.map(({ name }) => name),
    ["کرونا"],
  );
  assert.equal(merged.articles, 2);
  const [found] = (await tagLines(ctx, { slug: "کرونا" })).tags;
  assert.equal(found?.slug, merged.slug);
  const answer = await page("کرونا");
  assert.equal(answer.status, 301);
  assert.equal(decodeURIComponent(answer.headers.get("location") as string), `/fa/tag/${merged.slug}`);
  const list = await (await page(merged.slug)).text();
  assert.match(list, /خبر کهنه/);
  assert.match(list, /خبر نو/);
  assert.deepEqual(tagLinks(await (await site.get(old.address)).text()), [merged.slug]);
});

test("an article that names both bears the tag once; one that names the old name later bears the new tag", async () => {
  const both = await buildArticle(ctx, { tags: ["دود", "آلودگی هوا"] });
  const draft = await buildDraft(ctx, { headline: "پیش‌نویس دود", tags: ["دود"] });
  await mergeTags(ctx, { tag: "دود", into: "آلودگی هوا" });
  assert.deepEqual(tagLinks(await (await site.get(both.address)).text()), ["آلودگی-هوا"]);
  await page("آلودگی-هوا");
  await publishArticle(ctx, { code: draft.code });
  assert.match(await (await page("آلودگی-هوا")).text(), /پیش‌نویس دود/);
  await buildArticle(ctx, { headline: "دود تازه", tags: ["دود", "آلودگي هوا"] });
  assert.match(await (await page("آلودگی-هوا")).text(), /دود تازه/);
  assert.equal((await line("آلودگی هوا"))?.articles, 3);
});

test("what was merged can be separated again: each article stands where it was", async () => {
  const alone = await buildArticle(ctx, { headline: "تنها باران", tags: ["باران"] });
  await buildArticle(ctx, { headline: "باران و بارش", tags: ["باران", "بارش"] });
  await buildArticle(ctx, { headline: "تنها بارش", tags: ["بارش"] });
  const { aliases } = await mergeTags(ctx, { tag: "باران", into: "بارش" });
  assert.equal((await line("بارش"))?.articles, 3);
  const separated = await separateTag(ctx, { alias: aliases[0]?.slug as string });
  assert.deepEqual([separated.name, separated.articles], ["باران", 2]);
  assert.equal((await line("بارش"))?.articles, 2);
  assert.deepEqual(tagLinks(await (await site.get(alone.address)).text()), ["باران"]);
  assert.doesNotMatch(await (await page("بارش")).text(), /تنها باران/);
  await assert.rejects(separateTag(ctx, { alias: separated.slug }), { code: "NOT_FOUND" });
});

test("names lead on in one step, however often tags were merged", async () => {
  await buildArticle(ctx, { tags: ["یوز", "یوزپلنگ", "یوز ایرانی"] });
  await mergeTags(ctx, { tag: "یوز", into: "یوزپلنگ" });
  await mergeTags(ctx, { tag: "یوزپلنگ", into: "یوز ایرانی" });
  const { aliases = [], articles } = (await line("یوز ایرانی")) ?? {};
  assert.deepEqual(aliases.map(({ name }) => name).toSorted(), ["یوز", "یوزپلنگ"].toSorted());
  assert.equal(articles, 1);
  assert.equal((await page("یوز")).status, 301);
  await assert.rejects(mergeTags(ctx, { tag: "یوز", into: "یوزپلنگ" }), { code: "CONFLICT" });
});

test("another name leads readers to the tag, and a tag of that name is never made again", async () => {
  await buildArticle(ctx, { headline: "زمین لرزید", tags: ["زلزله"] });
  assert.equal((await page("زمین-لرزه")).status, 404);
  await addAlias(ctx, { tag: "زلزله", name: "زمین‌لرزه" });
  assert.equal((await page("زمین-لرزه")).status, 301);
  await buildArticle(ctx, { headline: "باز هم لرزید", tags: ["زمین لرزه"] });
  assert.match(await (await page("زلزله")).text(), /باز هم لرزید/);
  await assert.rejects(addAlias(ctx, { tag: "زلزله", name: "زمين‌لرزه" }), { code: "CONFLICT" });
  await assert.rejects(changeTag(ctx, { tag: "زلزله", name: "زمین لرزه" }), { code: "CONFLICT" });
  assert.equal((await changeTag(ctx, { tag: "زمین‌لرزه", intro: "لرزش زمین." })).name, "زلزله");
});

test("a tag that was changed meanwhile is not merged", async () => {
  await buildArticle(ctx, { tags: ["گاز", "نفت"] });
  const { version } = (await line("گاز")) as { version: number };
  await changeTag(ctx, { tag: "گاز", intro: "گاز طبیعی", version });
  await assert.rejects(mergeTags(ctx, { tag: "گاز", into: "نفت", version }), { code: "CONFLICT" });
  await mergeTags(ctx, { tag: "گاز", into: "نفت", version: version + 1 });
  assert.equal((await line("نفت"))?.intro, "گاز طبیعی");
});

test("two tags that are merged into one another at the same moment end as one", async () => {
  await buildArticle(ctx, { headline: "ماه نو", tags: ["ماه", "قمر"] });
  await Promise.allSettled([
    mergeTags(ctx, { tag: "ماه", into: "قمر" }),
    mergeTags(ctx, { tag: "قمر", into: "ماه" }),
  ]);
  const { tags } = await tagLines(ctx, { search: "ماه" });
  assert.deepEqual(
    tags.map(({ aliases, articles }) => [aliases.length, articles]),
    [[1, 1]],
  );
});

test("the list is searched in any spelling and in other names, and goes on from page to page", async () => {
  await buildArticle(ctx, { tags: ["فهرست الف", "فهرست ب", "فهرست پ"] });
  const names = async (after?: string) => tagLines(ctx, { search: "فهرست", limit: 2, after });
  const first = await names();
  const second = await names(first.next ?? undefined);
  assert.deepEqual(
    [...first.tags, ...second.tags].map(({ name }) => name).toSorted(),
    ["فهرست الف", "فهرست ب", "فهرست پ"].toSorted(),
  );
  assert.equal(second.next, null);
  assert.deepEqual(
    (await tagLines(ctx, { search: "زمين لرزه" })).tags.map(({ name }) => name),
    ["زلزله"],
  );
});
