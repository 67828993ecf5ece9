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

test("the ezafe after a silent he follows the policy", () => {
  assert.equal(normalize("خانه ی ما و خانهٔ او"), "خانهٔ ما و خانهٔ او");
  assert.equal(normalize("خانه ی ما و خانهٔ او", { ezafe: "ye" }), "خانه‌ی ما و خانه‌ی او");
  assert.equal(normalize("خانه‌ی ما و خانهٔ او", { ezafe: "keep" }), "خانه‌ی ما و خانهٔ او");
});

test("numbers have Persian marks where their digits are Persian", () => {
  assert.equal(normalize("1,250.5 و 3.7 و 20 %"), "۱٬۲۵۰٫۵ و ۳٫۷ و ۲۰٪");
  assert.equal(normalize("3.7 و 1,250", { digits: "keep" }), "3.7 و 1,250");
});

test("stretches marked verbatim stay byte for byte, whatever signs they hold", () => {
  const text = "علي گفت علي 12 , \ue000 علي";
  const [start, end] = [text.indexOf("علي 12"), text.indexOf(" \ue000")];
  assert.equal(normalize(text, { verbatim: [[start, end]] }), "علی گفت علي 12 , \ue000 علی");
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
    "<code>علي = 12</code>",
    "<pre>\nعلي , 12\n</pre>",
    "```\nعلي , 12\n```",
    "~~~\nعلي , 12\n~~~",
    "&nbsp;",
    "<!-- علي 12 -->",
    "192.168.1.10",
    "www.example.ir/ك",
    "IR06 0570 0281 8001 0000 0000 01",
    "COVID-19",
    "Hello, world; how are you?",
  ]) {
    assert.equal(normalize(`این ${kept} ماند`), `این ${kept} ماند`);
  }
});

test("normalizing twice changes nothing more and no string makes it throw", () => {
  const policies = [
    {},
    { digits: "latin" },
    { digits: "keep", punctuation: false },
    { ezafe: "ye" },
  ] as const;
  for (const policy of policies) {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalize(text, policy);
        assert.equal(normalize(once, policy), once);
      }),
      { numRuns: 1500 },
    );
  }
});
