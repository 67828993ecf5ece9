import assert from "node:assert/strict";
import { test } from "node:test";
import type { Document } from "../../document/schema.ts";
import { blocksBefore, bodyLines, bodyOfLines } from "./body-lines.ts";

const nameOf = (type: string, n: number) => `${type} ${n}`;
const before: Document = {
  type: "doc",
  version: 2,
  content: [
    { type: "paragraph", content: [{ type: "text", text: "بند نخست" }] },
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "میان‌تیتر" }] },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "با واژه " },
        { type: "text", text: "پررنگ", marks: [{ type: "bold" }] },
      ],
    },
    { type: "horizontalRule" },
  ],
};

test("lines that come back unchanged give the same body, whatever stood in it", () => {
  const text = bodyLines(before, nameOf);
  assert.equal(text, "بند نخست\n\n⟦heading 1⟧ میان‌تیتر\n\nبا واژه پررنگ\n\n⟦horizontalRule 1⟧");
  assert.deepEqual(bodyOfLines(text, { before, nameOf }), before);
});

test("a changed line is a plain paragraph, its neighbours stay as they were", () => {
  const text = bodyLines(before, nameOf).replace("بند نخست", "بند تازه");
  const after = bodyOfLines(text, { before, nameOf });
  assert.deepEqual(after.content[0], { type: "paragraph", content: [{ type: "text", text: "بند تازه" }] });
  assert.deepEqual(after.content.slice(1), before.content.slice(1));
});

test("an emptied field is the empty body", () => {
  assert.deepEqual(bodyOfLines(" \n\n", { before, nameOf }).content, [{ type: "paragraph" }]);
});

test("what is put in stands under the line of the caret, at the end without one", () => {
  const text = "یک\n\nدو\n\nسه";
  const places = [0, 2, 3, 4, Number.POSITIVE_INFINITY].map((caret) => blocksBefore(text, caret));
  assert.deepEqual(places, [1, 1, 1, 2, 3]);
});
