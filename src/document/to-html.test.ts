import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDocument } from "./parse.ts";
import { type Resolve, toHtml } from "./to-html.ts";

const resolve: Resolve = {
  picture: (id, caption) => `<figure>${id} ${caption}</figure>`,
  gallery: (pictures) => `<div>${pictures.length}</div>`,
  film: ({ id, poster, subtitles }) => `<video>${id} ${poster} ${subtitles.length}</video>`,
  sound: ({ id, caption }) => `<audio>${id} ${caption}</audio>`,
  embed: ({ provider, id }) => `<div>${provider} ${id}</div>`,
  readMore: () => "",
};
const html = (content: unknown[], more: Partial<Resolve> = {}) =>
  toHtml(parseDocument({ type: "doc", version: 1, content }), { ...resolve, ...more });
const text = (value: string, ...marks: unknown[]) => ({ type: "text", text: value, marks });
const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });
const link = (href: string) => ({ type: "link", attrs: { href } });

test("text and attributes are escaped", () => {
  assert.equal(html([paragraph(text(`<b>&"'متن`))]), "<p>&lt;b&gt;&amp;&quot;&#39;متن</p>");
  assert.equal(
    html([{ type: "pullQuote", attrs: { attribution: "<i>" }, content: [text("گفته")] }]),
    '<aside class="pull-quote"><p>گفته</p><p class="pull-quote-by">&lt;i&gt;</p></aside>',
  );
});

test("a link to another site opens nothing back, and says when it is paid for", () => {
  const content = [paragraph(text("یک", link("https://example.org/")), text(" دو", link("/fa/")))];
  assert.equal(
    html(content),
    '<p><a href="https://example.org/" rel="noopener">یک</a><a href="/fa/"> دو</a></p>',
  );
  assert.match(html(content, { sponsored: true }), /href="https:\/\/example.org\/" rel="noopener sponsored"/);
});

test("a link with emphasis inside stays one link", () => {
  const content = [
    paragraph(text("یک ", link("/a")), text("دو", link("/a"), { type: "bold" }), text(" سه", link("/a"))),
  ];
  assert.equal(html(content), '<p><a href="/a">یک <strong>دو</strong> سه</a></p>');
});

test("notes are numbered in Persian and listed at the end with a way back", () => {
  const note = (value: string) => ({ type: "footnote", content: [text(value)] });
  assert.equal(
    html([paragraph(text("یک"), note("شرح یک"), text(" دو"), note("شرح دو"))]),
    '<p>یک<sup class="note-ref"><a id="fnref-1" href="#fn-1" role="doc-noteref">۱</a></sup> دو<sup class="note-ref"><a id="fnref-2" href="#fn-2" role="doc-noteref">۲</a></sup></p>\n' +
      '<section class="notes" role="doc-endnotes" aria-label="پانوشت‌ها"><ol>' +
      '<li id="fn-1">شرح یک <a href="#fnref-1" role="doc-backlink" aria-label="بازگشت به متن">↩</a></li>' +
      '<li id="fn-2">شرح دو <a href="#fnref-2" role="doc-backlink" aria-label="بازگشت به متن">↩</a></li></ol></section>',
  );
});

test("a paragraph in Latin letters runs left to right as a whole", () => {
  assert.equal(
    html([paragraph(text("Real Madrid won 4-0."))]),
    '<p dir="ltr" lang="en">Real Madrid won 4-0.</p>',
  );
});

test("program text is not isolated", () => {
  assert.equal(
    html([paragraph(text("تابع "), text("a-b c", { type: "code" }))]),
    '<p>تابع <code dir="ltr">a-b c</code></p>',
  );
});

test("what the caller does not know, and empty paragraphs, leave no trace", () => {
  assert.equal(
    html([{ type: "paragraph" }, { type: "readMore", attrs: { codes: [5] } }, paragraph(text("متن"))]),
    "<p>متن</p>",
  );
});

test("header cells at the top become the head of the table", () => {
  const cell = (type: string, value: string) => ({ type, content: [paragraph(text(value))] });
  const row = (...content: unknown[]) => ({ type: "tableRow", content });
  const table = {
    type: "table",
    attrs: { caption: "نتایج" },
    content: [
      row(cell("tableHeader", "تیم"), cell("tableHeader", "امتیاز")),
      row(cell("tableHeader", "الف"), cell("tableCell", "۳")),
    ],
  };
  assert.equal(
    html([table]),
    '<div class="table-scroll" role="region" tabindex="0" aria-label="نتایج"><table><caption>نتایج</caption>' +
      '<thead><tr><th scope="col">تیم</th><th scope="col">امتیاز</th></tr></thead>' +
      '<tbody><tr><th scope="row">الف</th><td>۳</td></tr></tbody></table></div>',
  );
});

test("spans that overlap or overhang are clipped", () => {
  const cell = (value: string, colspan: number, rowspan: number) => ({
    type: "tableCell",
    attrs: { colspan, rowspan },
    content: [paragraph(text(value))],
  });
  const row = (...content: unknown[]) => ({ type: "tableRow", content });
  const rows = [row(cell("یک", 1, 1), cell("دو", 1, 9)), row(cell("سه", 2, 1)), row(cell("چهار", 1, 1))];
  assert.match(
    html([{ type: "table", content: rows }]),
    /<tr><td>یک<\/td><td rowspan="3">دو<\/td><\/tr><tr><td>سه<\/td><\/tr><tr><td>چهار<\/td><\/tr>/,
  );
  const wide = [row(cell("یک", 3, 1)), row(cell("دو", 1, 1), cell("سه", 1, 1))];
  assert.match(html([{ type: "table", content: wide }]), /<td colspan="2">یک<\/td>/);
});

test("headings skip no level", () => {
  const heading = (level: number) => ({ type: "heading", attrs: { level }, content: [text("عنوان")] });
  assert.equal(
    html([heading(4), heading(4), heading(2), heading(4)]),
    "<h2>عنوان</h2>\n<h3>عنوان</h3>\n<h2>عنوان</h2>\n<h3>عنوان</h3>",
  );
});
