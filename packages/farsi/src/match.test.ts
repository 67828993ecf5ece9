import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyText } from "./any-text.fixture.ts";
import { matcher } from "./match.ts";

const find = matcher(["دزدگیر", "کلاهبردار", "شیاد"], { finglish: true });
const words = (text: string) => find(text).map((match) => match.word);

test("a listed word is found through its disguises", () => {
  for (const disguise of [
    "کلاهبردار",
    "کلاه‌بردار",
    "كلاهبردار",
    "کـلاه‌بـردار",
    "ک.ل.ا.ه.ب.ر.د.ا.ر",
    "ک ل ا ه ب ر د ا ر",
    "کلاااااهبردااار",
    "کُلاهبَردار",
    "کل1هبردار",
    "کلاه بردار",
    "کلاهبردارها",
    "کلاهبر‌د‌ار",
    "ﮐﻼهبردار",
    "کلاحبردار",
  ]) {
    assert.deepEqual(words(`این ${disguise} است`), ["کلاهبردار"], disguise);
  }
});

test("a digit for the first or the last letter hides no word, and a number beside a word none either", () => {
  assert.equal(matcher(["احمق"])("آن 1حمق رفت")[0]?.start, 3);
  assert.equal(matcher(["گوساله"])("گوساله‌ها و گوساله های").length, 2);
  assert.equal(matcher(["جاسوس", "احمق"])("۱حمق و احم8").length, 2);
  assert.equal(matcher(["دزد"])("1دزد و دزد3 و 12دزد").length, 3);
});

test("a word written with a half-space or a prefix is found parted there", () => {
  assert.equal(matcher(["بی‌شعور", "ناکس"])("بی شعور و نا کس و بیشعور").length, 3);
});

test("Finglish is found where it is asked for", () => {
  assert.deepEqual(words("in kolahbardar ast"), ["کلاهبردار"]);
  assert.deepEqual(matcher(["کلاهبردار"])("in kolahbardar ast"), []);
});

test("an allowed word is not taken for a listed one, and the listed one is still found", () => {
  const strict = matcher(["آشغال"], { allow: ["اشغال"] });
  assert.deepEqual(strict("اشغال خاک و اِشغال"), []);
  assert.equal(strict("آشغال و آ.ش.غ.ا.ل").length, 2);
  assert.equal(matcher(["آشغال"])("اشغال").length, 1);
});

test("the span is that of the disguise in the text", () => {
  const text = "آن شـ‌یـاد رفت";
  const [match] = find(text);
  assert.equal(text.slice(match?.start, match?.end), "شـ‌یـاد");
});

test("clean text and words that only contain a listed one are left alone", () => {
  for (const text of ["شیادی نکرد", "دزد گیر افتاد", "کلاه بر دارد", "کلاه بر دارد", "خبر امروز"])
    assert.deepEqual(words(text), [], text);
});

test("no string makes it throw and spans lie in the text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { start, end } of find(text)) assert.ok(start >= 0 && start < end && end <= text.length);
    }),
    { numRuns: 1000 },
  );
});
