import assert from "node:assert/strict";
import { test } from "node:test";
import { steps } from "./did-you-mean.ts";
import { inLatinLayout, inPersianLayout } from "./keyboard.ts";

test("what was typed with the other layout is read back", () => {
  assert.equal(inPersianLayout("sghl nkdh"), "سلام دنیا");
  assert.equal(inLatinLayout("اثممخ"), "hello");
  assert.equal(inPersianLayout("سلام"), undefined);
  assert.equal(inPersianLayout("a@b"), undefined);
});

test("a slip is a letter left out, put in, changed, or two exchanged", () => {
  assert.equal(steps("رودخانه", "رودخنه"), 1);
  assert.equal(steps("تهران", "تهارن"), 1);
  assert.equal(steps("مشهد", "مشهد"), 0);
  assert.equal(steps("مشهد", "تبریز"), 5);
});
