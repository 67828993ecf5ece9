import assert from "node:assert/strict";
import { test } from "node:test";
import { freeSlug } from "./names.ts";

const among =
  (...taken: string[]) =>
  async (slug: string) =>
    taken.includes(slug);

test("a name whose slugs others took gets one of its own, however often that was", async () => {
  const first = await freeSlug("پل تازه", among());
  const second = await freeSlug("پل تازه", among(first));
  const third = await freeSlug("پل تازه", among(first, second));
  const fourth = await freeSlug("پل تازه", among(first, second, third));
  assert.equal(first, "پل-تازه");
  assert.match(second, /^پل-تازه-[0-9a-f]{8}$/);
  assert.equal(third, `${second}-2`);
  assert.equal(fourth, `${second}-3`);
});

test("a name of nothing but signs is known by a mark", async () => {
  const mark = await freeSlug("؟!", among());
  assert.match(mark, /^[0-9a-f]{8}$/);
  assert.equal(await freeSlug("؟!", among(mark)), `${mark}-2`);
});
