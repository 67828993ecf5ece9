import assert from "node:assert/strict";
import { test } from "node:test";
import { embedFromUrl } from "./embeds.ts";
import { parseDocument } from "./parse.ts";
import { referencesOf } from "./references.ts";
import { DOCUMENT_VERSION } from "./schema.ts";
import { toText } from "./to-text.ts";
import { upgradeDocument, upgradeThrough } from "./upgrade.ts";

test("a body names its pictures and articles once, in order", () => {
  const document = parseDocument({
    type: "doc",
    content: [
      { type: "image", attrs: { id: "b" } },
      { type: "gallery", attrs: { pictures: [{ id: "a" }, { id: "b" }] } },
      { type: "readMore", attrs: { codes: [7, 5] } },
      { type: "readMore", attrs: { codes: [5, 9] } },
    ],
  });
  assert.deepEqual(referencesOf(document), { pictures: ["b", "a"], recordings: [], articles: [7, 5, 9] });
});

test("the text of a body has a line for each thing that is read, and its notes last", () => {
  const text = (value: string) => ({ type: "text", text: value });
  const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });
  const cell = (value: string) => ({ type: "tableCell", content: [paragraph(text(value))] });
  const document = parseDocument({
    type: "doc",
    content: [
      { type: "heading", content: [text("عنوان")] },
      paragraph(text("متن"), { type: "footnote", content: [text("یادداشت")] }, text(" ادامه")),
      { type: "pullQuote", content: [text("متن")] },
      { type: "bulletList", content: [{ type: "listItem", content: [paragraph(text("مورد"))] }] },
      { type: "table", content: [{ type: "tableRow", content: [cell("۱"), cell("۲")] }] },
      { type: "image", attrs: { id: "m1", caption: "شرح" } },
      { type: "horizontalRule" },
    ],
  });
  assert.equal(toText(document), "عنوان\nمتن ادامه\nمورد\n۱\t۲\nشرح\nیادداشت");
});

test("an old body goes through every step to the present", () => {
  const steps = {
    1: (body: Record<string, unknown>) => ({ ...body, one: true }),
    2: (body: Record<string, unknown>) => ({ ...body, two: true }),
  };
  const old = { type: "doc" };
  assert.deepEqual(upgradeThrough(old, { steps, target: 3 }), {
    type: "doc",
    one: true,
    two: true,
    version: 3,
  });
  assert.deepEqual(upgradeThrough({ version: 2 }, { steps, target: 3 }), { two: true, version: 3 });
  assert.deepEqual(old, { type: "doc" });
});

test("a body of before there were films is the same body today", () => {
  const content = [{ type: "paragraph", content: [{ type: "text", text: "متن" }] }];
  const old = { type: "doc", version: 1, content };
  assert.deepEqual(upgradeDocument(old), { ...old, version: DOCUMENT_VERSION });
  assert.deepEqual(upgradeDocument({ type: "doc", content }), { ...old, version: DOCUMENT_VERSION });
});

test("a body tells the pictures, films, sounds and subtitles that it names, each once", () => {
  const subtitles = [{ id: "s1", language: "fa", label: "فارسی" }];
  const film = { type: "film", attrs: { id: "f1", poster: "p1", caption: "دریا", subtitles } };
  const sound = { type: "sound", attrs: { id: "a1", caption: null } };
  const image = { type: "image", attrs: { id: "p1", caption: null } };
  const body = parseDocument({ type: "doc", version: 2, content: [film, sound, image, film] });
  assert.deepEqual(referencesOf(body), { pictures: ["p1"], recordings: ["f1", "s1", "a1"], articles: [] });
  assert.equal(toText(body), "دریا\nدریا");
});

test("a body from the future is refused", () => {
  assert.throws(() => upgradeThrough({ version: 4 }, { steps: {}, target: 3 }), /version/);
});

test("addresses of known sites are known in all their shapes, others are not", () => {
  const aparat = { provider: "aparat", id: "AbC12" };
  const youtube = { provider: "youtube", id: "a_b-C3d4E5f" };
  assert.deepEqual(embedFromUrl("https://www.aparat.com/v/AbC12"), aparat);
  assert.deepEqual(embedFromUrl("https://www.aparat.com/video/video/embed/videohash/AbC12/vt/frame"), aparat);
  assert.deepEqual(embedFromUrl("https://youtu.be/a_b-C3d4E5f?t=5"), youtube);
  assert.deepEqual(embedFromUrl("https://www.youtube.com/watch?v=a_b-C3d4E5f"), youtube);
  assert.deepEqual(embedFromUrl("https://t.me/s/dabir_news/57"), {
    provider: "telegram",
    id: "dabir_news/57",
  });
  for (const address of [
    "",
    "x",
    "https://www.youtube.com/",
    "https://t.me/dabir_news",
    "ftp://youtu.be/a_b-C3d4E5f",
    "https://aparat.com.evil.example/v/AbC12",
  ]) {
    assert.equal(embedFromUrl(address), undefined, address);
  }
});
