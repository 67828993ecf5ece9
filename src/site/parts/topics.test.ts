import assert from "node:assert/strict";
import { test } from "node:test";
import { topics } from "./topics.ts";

test("topics are links of the editors or of tags; without any nothing stands there", () => {
  assert.equal(String(topics({ chosen: [], tags: [] })), "");
  const chosen = String(topics({ chosen: [{ label: "سیل", address: "/fa/dossier/سیل" }], tags: [] }));
  assert.match(chosen, /<a href="\/fa\/dossier\/سیل">سیل<\/a>/);
  assert.match(String(topics({ chosen: [], tags: [{ slug: "برف", name: "برف" }] })), /href="\/fa\/tag\/برف"/);
});
