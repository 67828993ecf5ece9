import assert from "node:assert/strict";
import { test } from "node:test";
import { formatNumber, toLatinDigits, toPersianDigits } from "./digits.ts";

test("digits of every kind become Persian or Latin", () => {
  assert.equal(toPersianDigits("a1٢۳"), "a۱۲۳");
  assert.equal(toPersianDigits(1400), "۱۴۰۰");
  assert.equal(toLatinDigits("۱٢3"), "123");
});

test("numbers are grouped by thousands with Persian signs", () => {
  assert.deepEqual([0, 999, 12485, -5, 1234567.25, 1e21].map(formatNumber), [
    "۰",
    "۹۹۹",
    "۱۲٬۴۸۵",
    "−۵",
    "۱٬۲۳۴٬۵۶۷٫۲۵",
    "۱٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰",
  ]);
});
