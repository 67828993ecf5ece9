import assert from "node:assert/strict";
import { test } from "node:test";
import { direction, words } from "./words.ts";

test("keeps a run of Latin words and a score together inside Persian", () => {
  assert.equal(
    String(words("اپل از Apple Vision Pro گفت")),
    `اپل از <span dir="auto">Apple Vision Pro</span> گفت`,
  );
  assert.equal(String(words("برد ۴–۰ بندر")), `برد <span dir="auto">۴–۰</span> بندر`);
});

test("leaves plain Persian alone, and escapes what it touches", () => {
  assert.equal(words("خبر تازه"), "خبر تازه");
  assert.equal(String(words("<b> نسخه 12 آمد")), "&lt;b&gt; نسخه 12 آمد");
});

test("only a text without any Persian runs left to right", () => {
  assert.equal(direction("Google Maps هم"), "");
  assert.match(String(direction("Well done!")), /dir="ltr"/);
});
