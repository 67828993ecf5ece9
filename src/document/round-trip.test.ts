import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyDocument } from "./any-document.fixture.ts";
import { fromHtml } from "./from-html.ts";
import { fromText } from "./from-text.ts";
import { parseDocument } from "./parse.ts";
import { toPortableHtml } from "./portable-html.ts";
import { emptyDocument } from "./schema.ts";
import { toText } from "./to-text.ts";

test("a body survives the way to HTML and back unchanged", () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const back = fromHtml(toPortableHtml(document));
      assert.deepEqual(back.document, document);
      assert.deepEqual(back.dropped, []);
    }),
    { numRuns: 150 },
  );
});

test("a body survives the way to JSON and back unchanged", () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      assert.deepEqual(parseDocument(JSON.parse(JSON.stringify(document))), document);
    }),
  );
});

test("whatever HTML comes in, the result is a body that the parser accepts as it stands", () => {
  const tag = fc.constantFrom(
    ..."p div b i a ul ol li table tr td th h1 h5 pre code blockquote aside figure figcaption br hr img video audio track source svg style sup section font".split(
      " ",
    ),
  );
  const attribute = fc.constantFrom(
    "",
    ' style="font-size:30px"',
    ' href="javascript:x"',
    ' href="/a"',
    ' role="doc-endnotes"',
    ' data-media-id="m1"',
    ' src="https://a.example/f.mp4"',
    ' data-media-id="m1" srclang="fa" label="x"',
    ' data-gallery class="pull-quote"',
    ' colspan="9" rowspan="70000"',
    ' id="fn-1"',
    " hidden",
  );
  const piece = fc.oneof(
    fc.tuple(tag, attribute).map(([name, attrs]) => `<${name}${attrs}>`),
    tag.map((name) => `</${name}>`),
    fc.constantFrom(
      "متن ",
      "text",
      " ",
      "&nbsp;",
      "\n",
      "<!--",
      "-->",
      "\u202e",
      "<b><i>",
      "<br><br>",
      '<a role="doc-noteref" href="#fn-1">1</a>',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { document } = fromHtml(pieces.join(""));
      assert.deepEqual(parseDocument(document), document);
    }),
    { numRuns: 1000 },
  );
});

test("plain paragraphs survive the way to text and back", () => {
  const lines = "سطر نخست\nمی‌رود و نمی‌آید\nReal Madrid ۴–۰";
  assert.equal(toText(fromText(lines)), lines);
});

test("whatever text comes in, the result is a body that the parser accepts as it stands", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const document = fromText(text);
      assert.deepEqual(parseDocument(document), document);
    }),
  );
});

test("the empty body is empty text, empty HTML, and comes back from both", () => {
  assert.equal(toText(emptyDocument()), "");
  assert.equal(toPortableHtml(emptyDocument()), "");
  assert.deepEqual(fromText(" \n "), emptyDocument());
  assert.deepEqual(fromHtml("<p> &nbsp;</p>").document, emptyDocument());
});
