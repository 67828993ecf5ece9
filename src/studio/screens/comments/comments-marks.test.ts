import assert from "node:assert/strict";
import { test } from "node:test";
import { type Flag, flagKinds, segmentsOf } from "./comments-marks.ts";

const flag = (kind: Flag["kind"], start: number | null = null, end: number | null = null): Flag => ({
  kind,
  start,
  end,
  word: null,
});
const cut = (text: string, flags: Flag[]) =>
  segmentsOf({ text, flags }).map((segment) => [segment.text, segment.flags.map(({ kind }) => kind).join()]);

test("a text without places is one plain segment", () => {
  assert.deepEqual(cut("سلام بر همه", [flag("repeat")]), [["سلام بر همه", ""]]);
});

test("what is to be looked at is cut out where it stands", () => {
  assert.deepEqual(cut("زنگ بزن ۰۹۱۲", [flag("phone", 8, 12)]), [
    ["زنگ بزن ", ""],
    ["۰۹۱۲", "phone"],
  ]);
});

test("places that overlap bear what both say, and no letter is lost", () => {
  const text = "abcdefgh";
  const segments = segmentsOf({ text, flags: [flag("link", 1, 5), flag("watched", 3, 7)] });
  assert.equal(segments.map((segment) => segment.text).join(""), text);
  assert.deepEqual(cut(text, [flag("link", 1, 5), flag("watched", 3, 7)])[2], ["de", "link,watched"]);
});

test("an empty text has no segments", () => {
  assert.deepEqual(cut("", []), []);
});

test("a kind that was found often is named once", () => {
  const flags = [flag("link", 0, 2), flag("link", 4, 6), flag("repeat")];
  assert.deepEqual(
    flagKinds(flags).map(({ kind }) => kind),
    ["link", "repeat"],
  );
});
