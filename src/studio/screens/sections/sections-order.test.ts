import assert from "node:assert/strict";
import { test } from "node:test";
import { dropped, inOrder, type Placed, stepped } from "./sections-order.ts";

/** politics (1) with 11, 12; economy (2); sport (3) with 31. */
const SECTIONS: Placed[] = [
  { id: 1, parentId: null },
  { id: 11, parentId: 1 },
  { id: 12, parentId: 1 },
  { id: 2, parentId: null },
  { id: 3, parentId: null },
  { id: 31, parentId: 3 },
];

test("each section of the top is followed by its own, in whatever order they came", () => {
  const shuffled = [31, 12, 1, 3, 11, 2].map((id) => SECTIONS.find((one) => one.id === id) as Placed);
  assert.deepEqual(
    inOrder(shuffled).map(({ id }) => id),
    [1, 12, 11, 3, 31, 2],
  );
});

test("a section of the top moves past the next one with all that lie under it", () => {
  assert.deepEqual(stepped(SECTIONS, { id: 1, by: 1 }), { ids: [2, 1, 11, 12, 3, 31], parentId: null });
  assert.deepEqual(stepped(SECTIONS, { id: 3, by: -1 }), { ids: [1, 11, 12, 3, 31, 2], parentId: null });
});

test("a section under another moves among its own, and stays at their ends", () => {
  assert.deepEqual(stepped(SECTIONS, { id: 12, by: -1 }), { ids: [1, 12, 11, 2, 3, 31], parentId: 1 });
  assert.equal(stepped(SECTIONS, { id: 11, by: -1 }), null);
  assert.equal(stepped(SECTIONS, { id: 3, by: 1 }), null);
});

test("dropped beside one of another section it lies under that one", () => {
  assert.deepEqual(dropped(SECTIONS, { id: 12, beside: { id: 31, side: "after" } }), {
    ids: [1, 11, 2, 3, 31, 12],
    parentId: 3,
  });
  assert.deepEqual(dropped(SECTIONS, { id: 12, beside: { id: 2, side: "after" } }), {
    ids: [1, 11, 2, 12, 3, 31],
    parentId: 2,
  });
});

test("dropped before a section of the top it lies last under the one above", () => {
  assert.deepEqual(dropped(SECTIONS, { id: 31, beside: { id: 2, side: "before" } }), {
    ids: [1, 11, 12, 31, 2, 3],
    parentId: 1,
  });
});

test("a section of the top dropped among those under another comes after them all", () => {
  assert.deepEqual(dropped(SECTIONS, { id: 2, beside: { id: 31, side: "before" } }), {
    ids: [1, 11, 12, 3, 31, 2],
    parentId: null,
  });
});

test("dropped where it stands, nothing moves", () => {
  assert.equal(dropped(SECTIONS, { id: 2, beside: { id: 3, side: "before" } }), null);
  assert.equal(dropped(SECTIONS, { id: 1, beside: { id: 11, side: "after" } }), null);
  assert.equal(dropped(SECTIONS, { id: 11, beside: { id: 1, side: "before" } }), null);
});
