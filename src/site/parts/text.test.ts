import assert from "node:assert/strict";
import { test } from "node:test";
import fa from "../../../locales/fa.json" with { type: "json" };
import { refusalText, text } from "./text.ts";

test("fills the holes of a text and leaves those without a value", () => {
  assert.equal(text("list.comments", { count: "۹" }), "۹ نظر");
  assert.equal(text("list.comments", {}), "{count} نظر");
});

test("says why a comment was refused, also for a reason it does not know", () => {
  assert.equal(refusalText("links"), fa["comment.refused.links"]);
  assert.equal(refusalText("constructor"), fa["comment.refused.other"]);
});

test("holds Persian letters and digits only, no Arabic look-alikes, no English words", () => {
  for (const [key, value] of Object.entries(fa)) {
    assert.doesNotMatch(value, /[يكى٠-٩0-9]/, key);
    const words = value.replace(/\{\w+\}|RSS|\/n\//g, "");
    assert.doesNotMatch(words, /[A-Za-z]/, key);
  }
});
