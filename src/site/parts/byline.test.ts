import assert from "node:assert/strict";
import { test } from "node:test";
import { bylineLinks } from "./byline.ts";

const author = (name: string) => ({ slug: name.replaceAll(" ", "-"), name, picture: null });
const [negar, kaveh] = [author("نگار آذرمنش"), author("کاوه رستاک")];
const linked = (byline: string | null, authors: ReturnType<typeof author>[]) =>
  String(bylineLinks({ byline, authors })).replace(/ href="[^"]*"/g, "");

test("the names in a byline lead to their pages, in whatever order they stand", () => {
  assert.equal(
    linked("کاوه رستاک و نگار آذرمنش، تبریز", [negar, kaveh]),
    '<a rel="author">کاوه رستاک</a> و <a rel="author">نگار آذرمنش</a>، تبریز',
  );
});

test("a pen name leads to the one author; a desk's line to nobody where several have written", () => {
  assert.equal(linked("ن. آ.", [negar]), '<a rel="author">ن. آ.</a>');
  assert.equal(linked("گروه شهر", [negar, kaveh]), "گروه شهر");
  assert.equal(linked("گروه شهر", []), "گروه شهر");
});

test("signs of HTML in a byline stay signs", () => {
  assert.equal(
    linked("<b>کاوه رستاک & یاران", [kaveh]),
    '&lt;b&gt;<a rel="author">کاوه رستاک</a> &amp; یاران',
  );
});
