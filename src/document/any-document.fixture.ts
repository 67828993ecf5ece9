// Arbitrary bodies in their normal form, for property tests: every node and mark of the schema, Persian and Latin text,
// and characters that HTML could lose.
import fc from "fast-check";
import { parseDocument } from "./parse.ts";
import type { Document } from "./schema.ts";

const word = fc.oneof(
  fc.constantFrom(
    "خبر",
    "می‌رود",
    "نمی‌شود",
    "۴–۰",
    "4-0",
    "ه\u200d.",
    "\u200fمتن",
    "Real",
    "S-300",
    "&amp;",
    "<b>",
    '"',
    "'",
    "»",
    "كتاب",
    "😀",
  ),
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 6 })
    .map((text) => text.replace(/[\s\p{C}\p{Z}]/gu, "") || "و"),
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(" "));
const field = fc.option(words, { nil: null });

const marks = fc
  .record({
    link: fc.option(
      fc.constantFrom("https://example.org/a?b=1&c=2", "/fa/news/122657", "mailto:a@example.org", "#here"),
    ),
    plain: fc.subarray(["bold", "italic", "strike"]),
    script: fc.option(fc.constantFrom("superscript", "subscript")),
    code: fc.boolean(),
  })
  .map(({ link, plain, script, code }) => {
    if (code) return [{ type: "code" }];
    const linked = link === null ? [] : [{ type: "link", attrs: { href: link } }];
    return [...linked, ...[...plain, ...(script === null ? [] : [script])].map((type) => ({ type }))];
  });
const text = fc.record({ type: fc.constant("text"), text: words, marks });

/** Runs of text parted by single spaces, so that folding spaces changes nothing. */
function runs(list: { type: string; text: string; marks: unknown[] }[]) {
  return list.map((run, index) => (index === 0 ? run : { ...run, text: ` ${run.text}` }));
}
const texts = fc.array(text, { minLength: 1, maxLength: 4 }).map(runs);
const note = fc.record({ type: fc.constant("footnote"), content: texts });
const broken = fc.tuple(texts, texts).map(([one, other]) => [...one, { type: "hardBreak" }, ...other]);
const line = fc.oneof(texts, broken);
const inline = fc.oneof(
  line,
  fc.tuple(line, note).map(([before, after]) => [...before, after]),
);

const paragraph = fc.record({ type: fc.constant("paragraph"), content: inline });
const { list } = fc.letrec((tie) => ({
  entry: fc.record({
    type: fc.constant("listItem"),
    content: fc
      .tuple(paragraph, fc.array(fc.oneof({ maxDepth: 3 }, paragraph, tie("list")), { maxLength: 2 }))
      .map(([first, rest]) => [first, ...rest]),
  }),
  list: fc.oneof(
    fc.record({
      type: fc.constant("bulletList"),
      content: fc.array(tie("entry"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant("orderedList"),
      attrs: fc.record({ start: fc.nat(2000) }),
      content: fc.array(tie("entry"), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));
const flow = fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 3 });

const table = fc
  .record({
    caption: field,
    rows: fc.nat(3),
    columns: fc.integer({ min: 2, max: 4 }),
    head: fc.boolean(),
    flow,
  })
  .map(({ caption, rows, columns, head, flow: content }) => {
    const cell = (type: string) => ({ type, attrs: { colspan: 1, rowspan: 1 }, content });
    const row = (type: string) => ({
      type: "tableRow",
      content: Array.from({ length: columns }, () => cell(type)),
    });
    const body = Array.from({ length: rows + 1 }, () => row("tableCell"));
    return { type: "table", attrs: { caption }, content: head ? [row("tableHeader"), ...body] : body };
  });

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/);
const picture = fc.record({ id, caption: field });
const source = fc
  .array(fc.oneof(word, fc.constantFrom("\n", "  ", "\t", "{", "\n\n")), { minLength: 1, maxLength: 12 })
  .map((parts) => `x${parts.join("")}`);

const block = fc.oneof(
  paragraph,
  list,
  table,
  fc.record({
    type: fc.constant("heading"),
    attrs: fc.record({ level: fc.constantFrom(2, 3, 4) }),
    content: inline,
  }),
  fc.record({ type: fc.constant("blockquote"), content: flow }),
  fc.record({ type: fc.constant("pullQuote"), attrs: fc.record({ attribution: field }), content: line }),
  fc.record({ type: fc.constant("image"), attrs: picture }),
  fc.record({
    type: fc.constant("gallery"),
    attrs: fc.record({ pictures: fc.array(picture, { minLength: 1, maxLength: 4 }) }),
  }),
  fc.record({
    type: fc.constant("film"),
    attrs: fc.record({
      id,
      poster: fc.option(id, { nil: null }),
      caption: field,
      subtitles: fc.array(fc.record({ id, language: fc.constantFrom("fa", "ar", "en-GB"), label: words }), {
        maxLength: 3,
      }),
    }),
  }),
  fc.record({ type: fc.constant("sound"), attrs: picture }),
  fc.record({
    type: fc.constant("embed"),
    attrs: fc.oneof(
      fc.record({ provider: fc.constant("aparat"), id: fc.constantFrom("AbC12", "x9y8z"), title: field }),
      fc.record({ provider: fc.constant("youtube"), id: fc.constant("a_b-C3d4E5f"), title: field }),
      fc.record({ provider: fc.constant("telegram"), id: fc.constant("dabir_news/57"), title: field }),
    ),
  }),
  fc.record({
    type: fc.constant("codeBlock"),
    attrs: fc.record({ language: fc.option(fc.constantFrom("sql", "c++"), { nil: null }) }),
    content: fc.tuple(fc.record({ type: fc.constant("text"), text: source })),
  }),
  fc.constant({ type: "horizontalRule" }),
  fc.record({
    type: fc.constant("readMore"),
    attrs: fc.record({
      codes: fc.uniqueArray(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 1, maxLength: 5 }),
    }),
  }),
);

/** Any body that an editor could have written and that shows something. */
export const anyDocument: fc.Arbitrary<Document> = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((content) => parseDocument({ type: "doc", version: 1, content }));
