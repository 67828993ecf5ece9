import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareBodies } from "./compare.ts";
import { fromHtml } from "./from-html.ts";
import { fromText } from "./from-text.ts";
import type { Document } from "./schema.ts";
import { type Run, wordChanges } from "./word-changes.ts";

const side = (runs: Run[], kind: "added" | "removed"): string =>
  runs
    .filter((run) => run.kind === "equal" || run.kind === kind)
    .map((run) => run.text)
    .join("");

test("a word with half-spaces changes as a whole", () => {
  assert.deepEqual(wordChanges("او کتاب‌ها را می‌خواند", "او کتاب‌هایش را می‌خواند"), [
    { kind: "equal", text: "او " },
    { kind: "removed", text: "کتاب‌ها" },
    { kind: "added", text: "کتاب‌هایش" },
    { kind: "equal", text: " را می‌خواند" },
  ]);
});

test("a half-space that was a space is a change", () => {
  assert.deepEqual(wordChanges("پل ساخته می شود", "پل ساخته می‌شود"), [
    { kind: "equal", text: "پل ساخته " },
    { kind: "removed", text: "می شود" },
    { kind: "added", text: "می‌شود" },
  ]);
});

test("a number with its signs is one piece, a full stop is another", () => {
  assert.deepEqual(wordChanges("بهای آن ۱۲٬۴۸۵ تومان شد.", "بهای آن ۱۲٬۵۰۰ تومان شد!"), [
    { kind: "equal", text: "بهای آن " },
    { kind: "removed", text: "۱۲٬۴۸۵" },
    { kind: "added", text: "۱۲٬۵۰۰" },
    { kind: "equal", text: " تومان شد" },
    { kind: "removed", text: "." },
    { kind: "added", text: "!" },
  ]);
});

test("words that changed one after another are shown together", () => {
  assert.deepEqual(wordChanges("هوا امروز سرد است", "هوا فردا گرم است"), [
    { kind: "equal", text: "هوا " },
    { kind: "removed", text: "امروز سرد" },
    { kind: "added", text: "فردا گرم" },
    { kind: "equal", text: " است" },
  ]);
});

test("both texts can be read again from what is told of any two", () => {
  const words = fc.array(fc.constantFrom("پل", "رود", "می‌شود", " ", "،", "۱۲٫۵", "\n"), { maxLength: 40 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [before, after] = [one.join(""), other.join("")];
      const runs = wordChanges(before, after);
      assert.equal(side(runs, "removed"), before);
      assert.equal(side(runs, "added"), after);
    }),
    { numRuns: 500 },
  );
});

test("the shortest way is told: one new word among many is one change", () => {
  const words = Array.from({ length: 400 }, (_, index) => `واژه${index % 37}`);
  const after = words.toSpliced(200, 0, "تازه");
  const changed = wordChanges(words.join(" "), after.join(" ")).filter((run) => run.kind !== "equal");
  assert.deepEqual(
    changed.map((run) => [run.kind, run.text.trim()]),
    [["added", "تازه"]],
  );
});

test("texts that have nothing in common are shown as wholly different, however long", () => {
  const long = (letter: string): string =>
    Array.from({ length: 20_000 }, (_, n) => `${letter}${n}`).join(" ");
  const kinds = wordChanges(long("الف"), long("ب")).map((run) => run.kind);
  assert.deepEqual(kinds, ["removed", "added"]);
});

test("blocks that stayed, changed, came and went are told in reading order", () => {
  const before = fromText("بند نخست ماند.\nبند دوم کمی دیگر می‌شود.\nاین بند می‌رود از میان متن.");
  const after = fromText("بند نخست ماند.\nتازه‌ای که پیش‌تر نبود اینجاست.\nبند دوم کمی تغییر می‌شود.");
  assert.deepEqual(
    compareBodies(before, after).map((change) => change.kind),
    ["equal", "added", "changed", "removed"],
  );
});

test("another poster is the same film set differently, another caption a changed one", () => {
  const film = (more: string, caption = "موج‌های دریا در شب") =>
    fromHtml(`<figure><video data-media-id="f1"${more}></video><figcaption>${caption}</figcaption></figure>`)
      .document;
  const kindOf = (after: Document) => compareBodies(film(""), after).map(({ kind, type }) => [kind, type]);
  assert.deepEqual(kindOf(film(' data-poster-id="p1"')), [["styled", "film"]]);
  assert.deepEqual(kindOf(film("", "موج‌های دریا در روز")), [["changed", "film"]]);
});

test("the same words set differently are told as such", () => {
  const before = fromHtml("<p>متن ساده</p>").document;
  const after = fromHtml("<p>متن <b>ساده</b></p>").document;
  const [change] = compareBodies(before, after);
  assert.equal(change?.kind, "styled");
});
