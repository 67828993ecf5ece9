import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { changeSection } from "./change-section.ts";
import { orderSections } from "./order-sections.ts";
import { removeSection } from "./remove-section.ts";
import { sectionLines } from "./section-lines.ts";
import { createSection } from "./sections.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const site = testSite(newsroom);
const all = async () => (await sectionLines(ctx)).sections;
const lineOf = async (slug: string) => {
  const found = (await all()).find((section) => section.slug === slug);
  assert.ok(found);
  return found;
};

test("a new name is seen on every page that shows the section; its address stays", async () => {
  await createSection(ctx, { name: "اقتصاد", slug: "economy" });
  const { address } = await buildArticle(ctx, { section: "economy" });
  for (const path of ["/fa/", "/fa/section/economy", "/fa/latest", address]) {
    assert.match(await (await site.get(path)).text(), /اقتصاد/);
  }
  const { id, version } = await lineOf("economy");
  const changed = await changeSection(ctx, { id, name: "پول و بازار", version });
  assert.deepEqual([changed.name, changed.slug, changed.version], ["پول و بازار", "economy", version + 1]);
  for (const path of ["/fa/", "/fa/section/economy", "/fa/latest", address]) {
    const page = await (await site.get(path)).text();
    assert.match(page, /پول و بازار/, path);
    assert.doesNotMatch(page, /اقتصاد/, path);
  }
  const params = await paramsOf("economy");
  await assert.rejects(changeSection(ctx, { id, name: "بازار", version }), { code: "CONFLICT", params });
});

async function paramsOf(slug: string) {
  const { abilities: _, ...section } = await lineOf(slug);
  return section;
}

test("a section moves under another one and out again, but never to a third level", async () => {
  const top = await createSection(ctx, { name: "دانش", slug: "science" });
  const below = await createSection(ctx, { name: "فضا", slug: "space" });
  await createSection(ctx, { name: "پزشکی", slug: "medicine", parent: "science" });
  const moved = await changeSection(ctx, { id: below.id, parentId: top.id });
  assert.equal(moved.parentId, top.id);
  const other = await createSection(ctx, { name: "رصد", slug: "sky" });
  const refused: [number, number][] = [
    [other.id, below.id],
    [top.id, other.id],
    [top.id, top.id],
  ];
  for (const [id, parentId] of refused) {
    await assert.rejects(changeSection(ctx, { id, parentId }), { code: "CONFLICT" });
  }
  assert.equal((await changeSection(ctx, { id: below.id, parentId: null })).parentId, null);
});

test("a name that another section bears, or that has no letters, is refused", async () => {
  const { id } = await createSection(ctx, { name: "جهان", slug: "world" });
  await assert.rejects(changeSection(ctx, { id, name: "دانِش" }), { code: "CONFLICT" });
  await assert.rejects(changeSection(ctx, { id, name: "\u200c#" }), { code: "BAD_INPUT" });
  await assert.rejects(changeSection(ctx, { id: 999_999, name: "نام" }), { code: "NOT_FOUND" });
});

test("the menu stands in the order it was given", async () => {
  const ids = (await all()).map(({ id }) => id);
  const order = ids.toReversed();
  await orderSections(ctx, { ids: order, seen: ids });
  assert.deepEqual(
    (await all()).map(({ id }) => id),
    order,
  );
  const page = await (await site.get("/fa/")).text();
  assert.ok(page.indexOf("/fa/section/world") < page.indexOf("/fa/section/economy"));
  for (const [wrong, seen] of [
    [order.slice(1), order],
    [[...order.slice(1), order[1]], order],
    [[...order, 999_999], order],
    [ids, ids],
  ]) {
    await assert.rejects(orderSections(ctx, { ids: wrong as number[], seen: seen as number[] }), {
      code: "CONFLICT",
    });
  }
});

test("a section goes only when nothing was ever written in it", async () => {
  const { id } = await createSection(ctx, { name: "موقت", slug: "passing" });
  assert.equal((await site.get("/fa/section/passing")).status, 200);
  const { version } = await lineOf("passing");
  await removeSection(ctx, { id, version });
  assert.equal((await site.get("/fa/section/passing")).status, 404);
  assert.doesNotMatch(await (await site.get("/fa/")).text(), /موقت/);
  await buildDraft(ctx, { section: "پر" });
  const full = (await all()).find(({ name }) => name === "پر");
  await assert.rejects(removeSection(ctx, { id: full?.id as number }), {
    code: "CONFLICT",
    params: { holds: "articles" },
  });
  const { id: science } = await lineOf("science");
  await assert.rejects(removeSection(ctx, { id: science }), {
    code: "CONFLICT",
    params: { holds: "sections" },
  });
});
