import assert from "node:assert/strict";
import { test } from "node:test";
import { callBefore, called, fitting, pieces, withName } from "./mentions.ts";

const people = [
  { id: 1, name: "مینا" },
  { id: 2, name: "مینا دبیر" },
  { id: 3, name: "علی‌اکبر نمونه" },
];

test("a call begins with an «@» at a word's beginning; an address of mail is none", () => {
  assert.deepEqual(callBefore("سلام @می", 8), { from: 5, typed: "می" });
  assert.deepEqual(callBefore("@", 1), { from: 0, typed: "" });
  assert.equal(callBefore("name@example.org", 16), null);
  assert.equal(callBefore("سلام", 4), null);
});

test("whoever's name or a word of it begins so fits, in any spelling", () => {
  const names = (typed: string) => fitting(people, typed).map(({ id }) => id);
  assert.deepEqual(names("مينا"), [1, 2]);
  assert.deepEqual(names("دب"), [2]);
  assert.deepEqual(names("نمونه"), [3]);
  assert.deepEqual(names(""), [1, 2, 3]);
  assert.deepEqual(names("کسی"), []);
});

test("the chosen name takes the place of what was typed", () => {
  const put = withName("سلام @می و بس", { from: 5, to: 8, name: "مینا دبیر" });
  assert.deepEqual(put, { text: "سلام @مینا دبیر و بس", caret: 16 });
});

test("a text calls whose names stand in it, the longer one where two fit", () => {
  assert.deepEqual(called("@مینا دبیر و @علی‌اکبر نمونه، @مینا دبیر", people), [2, 3]);
  assert.deepEqual(called("@مینا ببین", people), [1]);
  assert.deepEqual(called("مینا", people), []);
  assert.deepEqual(
    pieces("ای @مینا!", people).map(({ text, person }) => [text, person?.id]),
    [
      ["ای ", undefined],
      ["@مینا", 1],
      ["!", undefined],
    ],
  );
});
