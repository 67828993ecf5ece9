import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyText } from "./any-text.fixture.ts";
import { proofread } from "./proofread.ts";

const slips = (text: string) => proofread(text).map(({ rule, replacement }) => `${rule}: ${replacement}`);
const corrected = (text: string) => {
  let out = text;
  for (const { start, end, replacement } of proofread(text).reverse()) {
    out = out.slice(0, start) + replacement + out.slice(end);
  }
  return out;
};

test("right text has no suggestion", () => {
  assert.deepEqual(
    slips("او گفت: «کتاب‌های تازه می‌رسند، شاید ۳٫۷ درصد بیشتر.» لطفاً صبر کنید؛ https://example.ir?a=1,2"),
    [],
  );
});

test("every usual slip is found with its correction", () => {
  const text = 'علي گفت : "سلام",خوبی?  160نفر در خانه ی او او را میبینند ... که که حتما برگذار شد.';
  assert.equal(
    corrected(text),
    "علی گفت: «سلام»، خوبی؟ 160 نفر در خانهٔ او او را می‌بینند… که حتماً برگزار شد.",
  );
});

test("a suggestion says rule, place, certainty and reason in two languages", () => {
  assert.deepEqual(proofread("او میکند"), [
    {
      rule: "half-space",
      start: 3,
      end: 8,
      replacement: "می‌کند",
      certainty: "sure",
      message: { fa: "نیم‌فاصله لازم است", en: "A half-space belongs here" },
    },
  ]);
});

test("the policy turns rules off and on and the dictionary protects names", () => {
  assert.deepEqual(proofread("او میکند", { rules: { "half-space": false } }), []);
  assert.deepEqual(proofread("او میکند", { dictionary: ["میکند"] }), []);
  assert.equal(proofread("سال 1400", { rules: { digits: true } })[0]?.replacement, "۱۴۰۰");
});

test("the house may write «ها» and «می» its own way", () => {
  assert.deepEqual(slips("کتابهای تازه را می‌خواند"), ["half-space: کتاب‌های"]);
  assert.deepEqual(proofread("کتابهای تازه میخواند", { plural: "either", verb: "either" }), []);
  assert.equal(proofread("کتاب‌های تازه", { plural: "joined" })[0]?.replacement, "");
  assert.deepEqual(proofread("خانه‌های تازه", { plural: "joined" }), []);
});

test("a hidden sign between two joining letters is a half-space, «و …» and abbreviations are right", () => {
  assert.deepEqual(slips("بین\u200eالمللی"), ["half-space-place: \u200c"]);
  assert.deepEqual(slips("شهر و … سال ۱۴۰۰ (ه\u200d.ش)"), []);
  assert.deepEqual(slips("شرکت ام.آی.تی"), []);
  assert.deepEqual(slips("بنابر این این شرکت"), []);
  assert.deepEqual(slips("۲۰ ٪ از راه!!"), ["space-before-sign: ", "repeated-sign: !"]);
});

test("suggestions are in order and apart, touch no protected stretch, and no string makes it throw", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const suggestion of proofread(text, { rules: { digits: true } })) {
        assert.ok(
          suggestion.start >= end && suggestion.end >= suggestion.start && suggestion.end <= text.length,
        );
        end = suggestion.end;
      }
    }),
    { numRuns: 1000 },
  );
});
