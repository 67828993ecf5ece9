import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyText } from "./any-text.fixture.ts";
import { halfSpaceEdits, repairHalfSpaces } from "./half-space.ts";

const repaired: [string, string][] = [
  ["میکند", "می‌کند"],
  ["می کنند", "می‌کنند"],
  ["نمیشود", "نمی‌شود"],
  ["موشکها", "موشک‌ها"],
  ["تاریخهای", "تاریخ‌های"],
  ["نگرانی های", "نگرانی‌های"],
  ["آمادهاند", "آماده‌اند"],
  ["نبوده اند", "نبوده‌اند"],
  ["حزبالله", "حزب‌الله"],
  ["کتاب هایشان", "کتاب‌هایشان"],
  ["بزرگترین و مهم ترین", "بزرگ‌ترین و مهم‌ترین"],
];
for (const [lost, right] of repaired) {
  test(`«${lost}» becomes «${right}»`, () => assert.equal(repairHalfSpaces(lost), right));
}

const kept = [
  "شهادت تنها دفتر بهتر میلیارد میدان میراث ترانه شهرها کشورهای",
  "یکی از سال گذشته، در این باره؛ هاشم و الهام آمدند.",
  "این مدیران در خلیج فارس و ایالات متحده دیدار کردند.",
  "می‌رود و کتاب‌ها را می‌خواند.",
];
for (const text of kept) test(`«${text}» stays as it is`, () => assert.equal(repairHalfSpaces(text), text));

test("no half-space is put after a letter that does not join", () => {
  assert.equal(repairHalfSpaces("نیروهای کشورهای خبرها"), "نیروهای کشورهای خبرها");
  assert.equal(repairHalfSpaces("کشور ها", "likely"), "کشورها");
});

test("addresses, names, tags, code and Latin stay byte for byte", () => {
  const text = "https://example.ir/میکند @میکند #میکند `میکند` <b title='میکند'>";
  assert.equal(repairHalfSpaces(text), text);
});

test("vowel marks and Arabic letters are kept where they stand", () => {
  assert.equal(repairHalfSpaces("مي‌كند ولي ميكند"), "مي‌كند ولي مي‌كند");
  assert.equal(repairHalfSpaces("کتابهایِ خوب"), "کتاب‌هایِ خوب");
});

test("edits come in order, do not overlap, and say how sure they are", () => {
  const edits = halfSpaceEdits("او میکند و کتاب های خوب را می خواند");
  assert.deepEqual(
    edits.map(({ start, end, sure }) => [start, end, sure]),
    [
      [3, 8, true],
      [11, 19, true],
      [27, 35, true],
    ],
  );
});

test("repair takes out only spaces, puts in only half-spaces, and no string makes it throw", () => {
  const bare = (text: string) => text.replace(/[ \u00a0\u200c]/g, "");
  fc.assert(
    fc.property(anyText, (text) => {
      for (const mode of ["sure", "likely"] as const)
        assert.equal(bare(repairHalfSpaces(text, mode)), bare(text));
    }),
    { numRuns: 1500 },
  );
});
