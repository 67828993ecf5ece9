import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyText } from "./any-text.fixture.ts";
import { formatMoney } from "./money.ts";
import { numberToWords, ordinal, parseNumber, spokenNumber } from "./number-words.ts";

test("numbers are written in words", () => {
  assert.equal(numberToWords(0), "صفر");
  assert.equal(numberToWords(2_700_000), "دو میلیون و هفتصد هزار");
  assert.equal(numberToWords(1999), "هزار و نهصد و نود و نه");
  assert.equal(numberToWords(-21), "منفی بیست و یک");
  assert.throws(() => numberToWords(1.5), RangeError);
});

test("every whole number comes back from its words and its place", () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), (value) => {
      assert.equal(parseNumber(numberToWords(value)), value);
      if (value > 0) assert.equal(parseNumber(ordinal(value)), value, ordinal(value));
    }),
    { numRuns: 3000 },
  );
});

test("news figures are read", () => {
  for (const [text, value] of [
    ["۲ میلیون و ۷۰۰ هزار", 2_700_000],
    ["6 هزار و ۱۳۲", 6132],
    ["12.6 هزار میلیارد", 12.6e12],
    ["۱۲٬۴۸۵", 12_485],
    ["بیست‌وهشتم", undefined],
    ["بیست و هشتمین", 28],
    ["اول", 1],
    ["سی‌ام", 30],
    ["یک و نیم میلیون", 1_500_000],
    ["سلام", undefined],
    ["", undefined],
    ["دو و", undefined],
  ] as const) {
    assert.equal(parseNumber(text), value, text);
  }
});

test("places and spoken numbers follow usage", () => {
  assert.deepEqual([1, 3, 23, 30, 28].map(ordinal), ["یکم", "سوم", "بیست و سوم", "سی‌ام", "بیست و هشتم"]);
  assert.equal(spokenNumber(2_700_000), "۲ میلیون و ۷۰۰ هزار");
  assert.equal(spokenNumber(12_485), "۱۲٬۴۸۵");
  assert.equal(formatMoney(27_000_000, "toman"), "۲ میلیون و ۷۰۰ هزار تومان");
  assert.equal(formatMoney(50_000, "rial"), "۵۰٬۰۰۰ ریال");
});

test("no string makes it throw", () => {
  fc.assert(
    fc.property(anyText, (text) => void parseNumber(text)),
    { numRuns: 500 },
  );
});
