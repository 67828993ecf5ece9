import assert from "node:assert/strict";
import { test } from "node:test";
import { DocumentError } from "./document-error.ts";
import { parseDocument } from "./parse.ts";
import { emptyDocument } from "./schema.ts";

const doc = (...content: unknown[]) => ({ type: "doc", version: 1, content });
const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });
const text = (value: string, ...marks: unknown[]) => ({
  type: "text",
  text: value,
  ...(marks.length > 0 && { marks }),
});

const faults: [unknown, string][] = [
  [null, ""],
  [[], ""],
  ["<p>متن</p>", ""],
  [{ type: "paragraph" }, "type"],
  [{ ...doc({ type: "paragraph" }), version: 3 }, "version"],
  [{ ...doc({ type: "paragraph" }), version: "1" }, "version"],
  [{ ...doc({ type: "paragraph" }), extra: 1 }, "extra"],
  [doc(), "content"],
  [{ type: "doc", version: 1, content: {} }, "content"],
  [doc({ type: "script" }), "content[0].type"],
  [doc({ type: "toString" }), "content[0].type"],
  [doc({ type: "listItem", content: [{ type: "paragraph" }] }), "content"],
  [doc({ type: "paragraph", onclick: "x" }), "content[0].onclick"],
  [doc({ type: "paragraph", attrs: { style: "x" } }), "content[0].attrs.style"],
  [doc({ type: "paragraph" }, { type: "heading", attrs: { level: 1 } }), "content[1].attrs.level"],
  [doc({ type: "heading", attrs: { level: "2" } }), "content[0].attrs.level"],
  [doc(paragraph(text(""))), "content[0].content[0].text"],
  [doc(paragraph({ type: "paragraph" })), "content[0].content"],
  [doc(paragraph(text("x", { type: "blink" }))), "content[0].content[0].marks[0].type"],
  [doc(paragraph(text("x", { type: "bold" }, { type: "bold" }))), "content[0].content[0].marks"],
  [doc(paragraph(text("x", { type: "code" }, { type: "bold" }))), "content[0].content[0].marks"],
  [doc(paragraph(text("x", { type: "link" }))), "content[0].content[0].marks[0].attrs.href"],
  [
    doc(paragraph(text("x", { type: "link", attrs: { href: "javascript:x" } }))),
    "content[0].content[0].marks[0].attrs.href",
  ],
  [doc({ type: "bulletList" }), "content[0].content"],
  [
    doc({
      type: "bulletList",
      content: [{ type: "listItem", content: [{ type: "bulletList", content: [] }] }],
    }),
    "content[0].content[0].content[0].content",
  ],
  [doc({ type: "codeBlock", content: [text("x", { type: "bold" })] }), "content[0].content[0].marks"],
  [doc({ type: "image" }), "content[0].attrs.id"],
  [doc({ type: "film", attrs: { poster: "m1" } }), "content[0].attrs.id"],
  [doc({ type: "film", attrs: { id: "m1", poster: "a/b" } }), "content[0].attrs.poster"],
  [doc({ type: "film", attrs: { id: "m1", autoplay: true } }), "content[0].attrs.autoplay"],
  [doc({ type: "film", attrs: { id: "m1", subtitles: {} } }), "content[0].attrs.subtitles"],
  [
    doc({ type: "film", attrs: { id: "m1", subtitles: [{ id: "s1", language: "فا", label: "فارسی" }] } }),
    "content[0].attrs.subtitles[0].language",
  ],
  [
    doc({ type: "film", attrs: { id: "m1", subtitles: [{ id: "s1", language: "fa", label: " " }] } }),
    "content[0].attrs.subtitles[0].label",
  ],
  [doc({ type: "sound", attrs: { id: "m1", subtitles: [] } }), "content[0].attrs.subtitles"],
  [doc({ type: "image", attrs: { id: "a/b" } }), "content[0].attrs.id"],
  [
    doc(
      { type: "image", attrs: { id: "m1" }, content: [] },
      { type: "image", attrs: { id: "m1" }, content: [text("x")] },
    ),
    "content[1].content",
  ],
  [
    doc({ type: "gallery", attrs: { pictures: [{ id: "m1" }, { id: 2 }] } }),
    "content[0].attrs.pictures[1].id",
  ],
  [doc({ type: "gallery", attrs: { pictures: [] } }), "content[0].attrs.pictures"],
  [doc({ type: "embed", attrs: { provider: "constructor", id: "x" } }), "content[0].attrs.provider"],
  [doc({ type: "embed", attrs: { provider: "youtube", id: "x" } }), "content[0].attrs.id"],
  [doc({ type: "readMore", attrs: { codes: ["1"] } }), "content[0].attrs.codes"],
  [doc(paragraph({ type: "footnote", content: [{ type: "footnote" }] })), "content[0].content[0].content"],
];

for (const [json, path] of faults) {
  test(`refuses ${JSON.stringify(json).slice(0, 110)} at «${path}»`, () => {
    assert.throws(
      () => parseDocument(json),
      (error) => error instanceof DocumentError && error.path === path,
    );
  });
}

test("refuses a body that is too deep, without exhausting the stack", () => {
  let list: unknown = { type: "paragraph" };
  for (let depth = 0; depth < 50_000; depth++) {
    list = { type: "bulletList", content: [{ type: "listItem", content: [{ type: "paragraph" }, list] }] };
  }
  assert.throws(() => parseDocument(doc(list)), /lies deeper than 32/);
});

test("refuses a body of too many nodes and of too many characters", () => {
  assert.throws(() => parseDocument(doc(...Array(50_001).fill({ type: "paragraph" }))), /over 50000 nodes/);
  assert.throws(() => parseDocument(doc(paragraph(text("م".repeat(1_000_001))))), /over 1000000 characters/);
});

test("takes a body without a version for one of the first", () => {
  assert.deepEqual(parseDocument({ type: "doc", content: [{ type: "paragraph" }] }), emptyDocument());
});

test("fills in what an attribute is when absent", () => {
  const [heading, list] = parseDocument(
    doc(
      { type: "heading" },
      { type: "orderedList", content: [{ type: "listItem", content: [{ type: "paragraph" }] }] },
    ),
  ).content;
  assert.deepEqual(heading, { type: "heading", attrs: { level: 2 } });
  assert.deepEqual(list?.type === "orderedList" && list.attrs, { start: 1 });
});

test("puts marks in order and joins neighbours of the same marks", () => {
  const link = { type: "link", attrs: { href: "/fa/" } };
  const { content } = parseDocument(
    doc(paragraph(text("یک", { type: "bold" }, link), text("دو", link, { type: "bold" }), text("سه"))),
  );
  assert.deepEqual(content, [paragraph(text("یکدو", link, { type: "bold" }), text("سه"))]);
});

test("takes out controls, bidi overrides and lone surrogates, and keeps ZWNJ, ZWJ and direction marks", () => {
  const { content } = parseDocument(
    doc(paragraph(text("م\u0000\u202eی\u200cرود\u2067 \u200f\u200d\u200e\ufeff"), text("\u202a"))),
  );
  assert.deepEqual(content, [paragraph(text("می\u200cرود \u200f\u200d\u200e"))]);
});

test("leaves marks of the editor on breaks and notes out", () => {
  const { content } = parseDocument(doc(paragraph({ type: "hardBreak", marks: [{ type: "bold" }] })));
  assert.deepEqual(content, [paragraph({ type: "hardBreak" })]);
});
