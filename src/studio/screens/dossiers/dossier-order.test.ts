import assert from "node:assert/strict";
import { test } from "node:test";
import { type DossierEntry, moved, movedBeside } from "./dossier-order.ts";

const entries: DossierEntry[] = [1, 2, 3].map((code) => ({ code, headline: `${code}`, note: "" }));
const order = (list: DossierEntry[]) => list.map(({ code }) => code);

test("an article goes one place up or down, and no further than the ends", () => {
  assert.deepEqual(order(moved(entries, { code: 2, by: -1 })), [2, 1, 3]);
  assert.deepEqual(order(moved(entries, { code: 2, by: 1 })), [1, 3, 2]);
  assert.deepEqual(order(moved(entries, { code: 1, by: -1 })), [1, 2, 3]);
  assert.deepEqual(order(moved(entries, { code: 3, by: 1 })), [1, 2, 3]);
});

test("an article is carried before or after another one", () => {
  assert.deepEqual(order(movedBeside(entries, { code: 3, beside: 1, side: "before" })), [3, 1, 2]);
  assert.deepEqual(order(movedBeside(entries, { code: 1, beside: 2, side: "after" })), [2, 1, 3]);
  assert.deepEqual(order(movedBeside(entries, { code: 2, beside: 2, side: "after" })), [1, 2, 3]);
});
