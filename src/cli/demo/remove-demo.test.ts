import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { EDITIONS } from "../../editions.ts";
import { articleState } from "../../newsroom/articles/article-state.ts";
import { authorLines } from "../../newsroom/authors/author-lines.ts";
import { listPins, pinCard } from "../../newsroom/fronts/pins.ts";
import { ensureRendition } from "../../newsroom/media/renditions.ts";
import { findPage, listPages } from "../../newsroom/pages/page-state.ts";
import { savePage } from "../../newsroom/pages/save-page.ts";
import { createSection, listSections } from "../../newsroom/sections/sections.ts";
import { changeSettings, getSettings } from "../../newsroom/settings/settings.ts";
import { listTags } from "../../newsroom/tags/tags.ts";
import { readArticles, readTranslations } from "./read-demo.ts";
import { removeDemo } from "./remove-demo.ts";
import { seedDemo } from "./seed-demo.ts";

const { ctx } = await testNewsroom();
await seedDemo(ctx, { say: () => {} });
const [demoSection] = await listSections(ctx);
const { id: picture } = await ctx.db.selectFrom("media").select("id").executeTakeFirstOrThrow();
await ensureRendition(ctx, { id: picture, file: "320.webp" });

await createSection(ctx, { name: "سرویس تازه ما", slug: "ours" });
await createSection(ctx, { name: "زیر نمونه", slug: "below", parent: demoSection?.slug });
const own = await buildArticle(ctx, {
  section: "ours",
  tags: ["برچسب ما"],
  authors: ["نویسنده ما", "نگار آذرمنش"],
});
// The first code of the demonstration.
const PERSIAN = 100_001;
const english = { ...ctx, edition: EDITIONS.en };
await createSection(english, { name: "Ours", slug: "ours" });
await buildArticle(english, { section: "ours", translationOf: PERSIAN });
await changeSettings(ctx, { name: "روزنامه ما" });
const contact = await findPage(ctx, "contact");
await savePage(ctx, { id: contact.id, body: "به ما بنویسید." });
await pinCard(ctx, { front: "home", position: 1, code: PERSIAN });
await pinCard(ctx, { front: "ours", position: 1, code: own.code });

test("what the newsroom made itself stays when the demonstration goes", async () => {
  const { articles } = await removeDemo(ctx);
  assert.equal(articles, readArticles().length + readTranslations().length);
  assert.equal((await articleState(ctx, own.code)).live, "yes");
  const slugs = (await listSections(ctx)).map((section) => section.slug);
  assert.deepEqual(slugs.toSorted(), [demoSection?.slug, "below", "ours"].toSorted());
  assert.deepEqual(
    (await listSections(english)).map((section) => section.slug),
    ["ours"],
  );
  assert.deepEqual(
    (await listTags(ctx, { limit: 10 })).map((tag) => tag.name),
    ["برچسب ما"],
  );
  assert.deepEqual(
    new Set((await authorLines(ctx, {})).authors.map((author) => author.name)),
    new Set(["نگار آذرمنش", "نویسنده ما"]),
  );
  const { name, tagline, logo } = await getSettings(ctx);
  assert.deepEqual({ name, tagline, logo }, { name: "روزنامه ما", tagline: "", logo: null });
});

test("its pages go, but not those that the newsroom wrote in", async () => {
  assert.deepEqual(
    (await listPages(ctx)).pages.map(({ slug }) => slug),
    ["contact"],
  );
});

test("a front that showed an article of the demonstration is empty again, the others are as they were", async () => {
  assert.deepEqual(await listPins(ctx, "home"), []);
  assert.deepEqual(
    (await listPins(ctx, "ours")).map((pin) => pin.code),
    [own.code],
  );
});

test("no picture of the demonstration is left, in no size", async () => {
  assert.equal((await ctx.db.selectFrom("media").select("id").execute()).length, 0);
  assert.equal(await ensureRendition(ctx, { id: picture, file: "320.webp" }), undefined);
});

test("the demonstration does not come again, and cannot be taken away twice", async () => {
  assert.equal(await seedDemo(ctx, { say: () => {} }), false);
  await assert.rejects(removeDemo(ctx), { code: "NOT_FOUND" });
});
