import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyText } from "./any-text.fixture.ts";
import { fold } from "./fold.ts";

test("spellings of one word have one key", () => {
  for (const [one, other] of [
    ["كتاب‌هاي", "کتابهای"],
    ["می‌کند", "میکند"],
    ["مسؤول", "مسوول"],
    ["رئیس", "رییس"],
    ["آمریکا", "امریکا"],
    ["قُرآن", "قران"],
    ["ســلام", "سلام"],
    ["خانۀ", "خانهٔ"],
    ["ﻛﺘﺎﺏ", "کتاب"],
    ["١٢٣", "۱۲۳"],
    ["Café", "cafe"],
    ["۵٪", "5%"],
  ] as const) {
    assert.equal(fold(one), fold(other));
  }
});

test("words stay apart and white space becomes single spaces", () => {
  assert.equal(fold("  دو\u00a0 کلمه\n"), "دو کلمه");
  assert.equal(fold(""), "");
});

test("folding a key again changes nothing and no string makes it throw", () => {
  fc.assert(
    fc.property(anyText, (text) => assert.equal(fold(fold(text)), fold(text))),
    { numRuns: 2000 },
  );
});

test("every single UTF-16 unit folds to a key that folds to itself", () => {
  for (let code = 0; code < 0x10000; code++) {
    const key = fold(`ا${String.fromCharCode(code)}ب`);
    assert.equal(fold(key), key, code.toString(16));
  }
});
