import assert from "node:assert/strict";
import { test } from "node:test";
import { moved, NOTHING_TAKEN, ranged, toggled, without, withTaken } from "./comments-selection.ts";

const ids = [10, 20, 30, 40, 50];
const at = (current: number) => ({ ...NOTHING_TAKEN, current, anchor: current });
const taken = (selection: { taken: ReadonlySet<number> }) => [...selection.taken];

test("moving stays within the list, whatever the step", () => {
  assert.equal(moved(at(20), { ids, by: 1 }).current, 30);
  assert.equal(moved(at(10), { ids, by: -1 }).current, 10);
  assert.equal(moved(at(40), { ids, by: 8 }).current, 50);
  assert.equal(moved(NOTHING_TAKEN, { ids, by: 0 }).current, 10);
  assert.equal(moved(at(20), { ids: [], by: 1 }).current, 20);
});

test("moving with Shift takes everything on the way, in both directions", () => {
  const down = moved(moved(at(20), { ids, by: 1, extend: true }), { ids, by: 1, extend: true });
  assert.deepEqual([down.current, taken(down)], [40, [20, 30, 40]]);
  assert.deepEqual(taken(ranged(at(40), { ids, to: 20 })), [20, 30, 40]);
});

test("a range is added to what was taken before", () => {
  const selection = toggled(at(10), 10);
  assert.deepEqual(taken(ranged({ ...selection, anchor: 40 }, { ids, to: 50 })), [10, 40, 50]);
});

test("taking twice is leaving", () => {
  assert.deepEqual(taken(toggled(toggled(at(10), 30), 30)), []);
});

test("comments that are not in the list may be taken too", () => {
  assert.deepEqual(taken(withTaken(at(10), [99])), [99]);
});

test("after a decision the next one is at hand, at the end the one before", () => {
  const next = without(toggled(at(20), 20), { ids, gone: new Set([20, 30]) });
  assert.deepEqual([next.current, taken(next)], [40, []]);
  assert.equal(without(at(50), { ids, gone: new Set([50]) }).current, 40);
  assert.equal(without(at(10), { ids: [10], gone: new Set([10]) }).current, null);
});
