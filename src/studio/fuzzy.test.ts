import assert from "node:assert/strict";
import { test } from "node:test";
import { bestMatches, fuzzyScore } from "./fuzzy.ts";

test("letters that do not all occur in order do not match", () => {
  assert.equal(fuzzyScore("ظرکا", "کارتابل"), null);
});

test("a whole word at a beginning wins over letters here and there", () => {
  const rows = ["تنظیم کارتابل", "تغییر نظم روزها", "نظرها"];
  assert.deepEqual(bestMatches(rows, { typed: "نظر", textOf: (row) => row, most: 1 }), ["نظرها"]);
});

test("spellings of Arabic keyboards find Persian words", () => {
  assert.notEqual(fuzzyScore("كارتابل", "کارتابل"), null);
  assert.notEqual(fuzzyScore("برنامه ها", "برنامه‌ها"), null);
});
