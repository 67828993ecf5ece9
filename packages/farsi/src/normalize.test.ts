import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyText } from "./any-text.fixture.ts";
import { normalize } from "./normalize.ts";

test("Arabic letters, shaped letters and tatweel become Persian letters", () => {
  assert.equal(normalize("علي كتاب ســلام ﻛﺘﺎﺏ"), "علی کتاب سلام کتاب");
});

test("a half-space stands only between letters that would join, once", () => {
  assert.equal(normalize("می‌‌رود کتاب ‌ها خودروساز‌ها خاتمی‌:"), "می‌رود کتاب ها خودروسازها خاتمی:");
});

test("soft hyphen, ¬ and bidi marks between letters are half-spaces, elsewhere nothing", () => {
  assert.equal(normalize("بین\u00adالملل خام¬فروشی \u200fسلام\u200e."), "بین‌الملل خام‌فروشی سلام.");
});

test("digits follow the policy", () => {
  assert.equal(normalize("12 و ٤٥"), "۱۲ و ۴۵");
  assert.equal(normalize("12 و ٤٥", { digits: "latin" }), "12 و 45");
  assert.equal(normalize("12 و ٤٥", { digits: "keep" }), "12 و ۴۵");
});

test("signs stand by Persian rules", () => {
  assert.equal(normalize('گفت : "سلام" ,خوبی ?'), "گفت: «سلام»، خوبی؟");
});

test("addresses, mail, names, tags, code and Latin phrases stay byte for byte", () => {
  for (const kept of [
    "https://example.ir/news/12?q=كتاب&p=٣",
    "name.12@example.ir",
    "@khabar_12",
    "#سال_1400",
    "<a href='x 1'>",
    "`كد 12`",
    "iPhone 15 Pro",
    "1.2.3",
    "IR120170000000123456789012",
    "2022 February 18",
  ]) {
    assert.equal(normalize(`این ${kept} ماند`), `این ${kept} ماند`);
  }
});

test("normalizing twice changes nothing more and no string makes it throw", () => {
  for (const policy of [{}, { digits: "latin" }, { digits: "keep", punctuation: false }] as const) {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalize(text, policy);
        assert.equal(normalize(once, policy), once);
      }),
      { numRuns: 1500 },
    );
  }
});
