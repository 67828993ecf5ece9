import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyText } from "./any-text.fixture.ts";
import { slug } from "./slug.ts";

test("words are joined by one hyphen and no letter or digit is lost", () => {
  assert.equal(slug("«ایران می‌میرد»/شعاری که ۱۳ بار، FIFA!"), "ایران-می-میرد-شعاری-که-13-بار-fifa");
  assert.equal(slug("علي و كتاب ١٢ـ۳ قُرآن"), "علی-و-کتاب-123-قرآن");
});

test("a long headline is cut at a word", () => {
  assert.equal(slug("یک دو سه چهار", { maxBytes: 14 }), "یک-دو-سه");
  assert.equal(slug("ابجدهوز", { maxBytes: 5 }), "اب");
});

test("a slug is its own slug, within its bytes, and no string makes it throw", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const made = slug(text);
      assert.equal(slug(made), made);
      assert.ok(Buffer.byteLength(made) <= 150);
      assert.doesNotThrow(() => encodeURIComponent(made));
    }),
    { numRuns: 2000 },
  );
});
