// Authors: found by any spelling, given to articles, changed, merged and separated again; revisions keep what they
// were given.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { fromText } from "../../document/from-text.ts";
import type { Arrival } from "../articles/article.ts";
import { changeArticle } from "../articles/change-article.ts";
import { compareRevisions } from "../articles/compare-revisions.ts";
import { correctArticle } from "../articles/correct-article.ts";
import { getArticle } from "../articles/get-article.ts";
import { importArticles } from "../articles/import-articles.ts";
import { publishArticle } from "../articles/publish-article.ts";
import { type AuthorLine, authorLines } from "./author-lines.ts";
import { changeAuthor, createAuthor } from "./change-author.ts";
import { addAuthorName, mergeAuthors, separateAuthor } from "./merge-authors.ts";

const { ctx } = await testNewsroom();

async function lineOf(name: string): Promise<AuthorLine | undefined> {
  return (await authorLines(ctx, { search: name })).authors[0];
}

async function writersOf(code: number): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom("article_author as l")
    .innerJoin("author as a", "a.id", "l.author_id")
    .select("a.name")
    .where("l.article_code", "=", code)
    .execute();
  return rows.map(({ name }) => name).sort();
}

test("whoever is named on an article is an author, one for all spellings; a draft shows nothing to readers", async () => {
  const { code } = await buildDraft(ctx, { authors: ["سیما رهنورد", "سيما رهنورد", " امیدرضا کوشا "] });
  assert.deepEqual(
    (await getArticle(ctx, { code })).revision.authors.map(({ name }) => name),
    ["سیما رهنورد", "امیدرضا کوشا"],
  );
  assert.deepEqual(await writersOf(code), []);
  await publishArticle(ctx, { code });
  assert.deepEqual(await writersOf(code), ["امیدرضا کوشا", "سیما رهنورد"]);
  assert.equal((await lineOf("اميدرضا"))?.articles, 1);
});

test("a change of the authors is a revision more, and goes live with it", async () => {
  const { code } = await buildArticle(ctx, { authors: ["سیما رهنورد"] });
  await changeArticle(ctx, { code, authors: ["سیما رهنورد"] });
  assert.equal((await getArticle(ctx, { code })).revision.number, 1);
  await changeArticle(ctx, { code, authors: ["پرنیان افشار"] });
  assert.deepEqual(await writersOf(code), ["سیما رهنورد"]);
  const { fields } = await compareRevisions(ctx, { code, before: 1, after: 2 });
  assert.deepEqual(
    fields.map(({ field }) => field),
    ["authors"],
  );
  await publishArticle(ctx, { code });
  assert.deepEqual(await writersOf(code), ["پرنیان افشار"]);
  await correctArticle(ctx, { code, authors: [], headline: "بی‌نام" });
  assert.deepEqual(await writersOf(code), []);
});

test("an author is made once, described, and named anew; the address stays", async () => {
  const made = await createAuthor(ctx, { name: "بهاره نیک‌پی", roleLine: "خبرنگار شهر" });
  assert.deepEqual(
    [made.slug, made.roleLine, made.version, made.address],
    ["بهاره-نیک-پی", "خبرنگار شهر", 1, `/fa/author/${encodeURIComponent("بهاره-نیک-پی")}`],
  );
  await assert.rejects(createAuthor(ctx, { name: "بهاره نيکپي" }), { code: "CONFLICT" });
  await assert.rejects(createAuthor(ctx, { name: "،" }), { code: "BAD_INPUT" });
  const changed = await changeAuthor(ctx, {
    author: made.slug,
    name: "بهار نیک‌پی",
    intro: "می‌نویسد.",
    version: 1,
  });
  assert.deepEqual(
    [changed.slug, changed.name, changed.intro, changed.version],
    [made.slug, "بهار نیک‌پی", "می‌نویسد.", 2],
  );
  await assert.rejects(changeAuthor(ctx, { author: made.slug, intro: "", version: 1 }), { code: "CONFLICT" });
  await assert.rejects(changeAuthor(ctx, { author: made.slug, picture: "نیست" }), { code: "NOT_FOUND" });
});

test("merged authors are one for lists, and keep what each was given for when they are separated", async () => {
  const pen = await buildArticle(ctx, { authors: ["شبنم سحرخیز"] });
  const own = await buildArticle(ctx, { authors: ["مهناز دریانورد"] });
  await changeAuthor(ctx, { author: "شبنم سحرخیز", roleLine: "ستون‌نویس", intro: "با این نام می‌نویسد." });
  const merged = await mergeAuthors(ctx, { author: "شبنم سحرخیز", into: "مهناز دریانورد" });
  assert.deepEqual(
    [merged.articles, merged.intro, merged.roleLine, merged.aliases.map(({ name }) => name)],
    [2, "با این نام می‌نویسد.", "ستون‌نویس", ["شبنم سحرخیز"]],
  );
  assert.deepEqual(await writersOf(pen.code), ["مهناز دریانورد"]);
  const later = await buildArticle(ctx, { authors: ["شبنم سحرخیز"] });
  assert.deepEqual(await writersOf(later.code), ["مهناز دریانورد"]);
  const separated = await separateAuthor(ctx, { alias: "شبنم سحرخیز" });
  assert.equal(separated.articles, 1);
  assert.deepEqual(await writersOf(pen.code), ["شبنم سحرخیز"]);
  assert.deepEqual(await writersOf(own.code), ["مهناز دریانورد"]);
});

test("another name leads to the author, and is nobody else's", async () => {
  await createAuthor(ctx, { name: "یاور پژوهنده" });
  await addAuthorName(ctx, { author: "یاور پژوهنده", name: "ی. پژوهنده" });
  const { code } = await buildArticle(ctx, { authors: ["ی. پژوهنده"] });
  assert.deepEqual(await writersOf(code), ["یاور پژوهنده"]);
  await assert.rejects(addAuthorName(ctx, { author: "سیما رهنورد", name: "ی.پژوهنده" }), {
    code: "CONFLICT",
  });
});

test("an import makes authors of the people in its bylines, and of desks none", async () => {
  const arrival = (key: string, byline: string | null): Arrival => ({
    origin: "test",
    originKey: key,
    code: null,
    kind: "news",
    kicker: null,
    headline: `خبر ${key}`,
    lead: null,
    body: fromText("متن"),
    byline,
    publishedAt: new Date("2024-01-01T00:00:00Z"),
    section: "شهر",
    source: null,
    tags: [],
    original: `${key} ${byline}`,
  });
  const take = (arrivals: Arrival[]) =>
    importArticles(ctx, { arrivals, section: null, undatedAt: new Date("2024-01-01T00:00:00Z") });
  const [people, desk] = await take([arrival("1", "كيان بهمنش و سیما رهنورد"), arrival("2", "گروه شهر")]);
  assert.deepEqual(await writersOf(people?.code as number), ["سیما رهنورد", "کیان بهمنش"]);
  assert.deepEqual(await writersOf(desk?.code as number), []);
  await take([arrival("2", "کیان بهمنش")]);
  assert.deepEqual(await writersOf(desk?.code as number), ["کیان بهمنش"]);
});
