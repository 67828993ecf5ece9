import assert from "node:assert/strict";
import { test } from "node:test";
import { marked, markedTerms, passage } from "./passages.ts";

const shown = (found: ReturnType<typeof marked> | undefined): string | undefined => {
  if (!found) return undefined;
  let out = "";
  let at = 0;
  for (const [start, end] of found.marks) {
    out += `${found.text.slice(at, start)}[${found.text.slice(start, end)}]`;
    at = end;
  }
  return out + found.text.slice(at);
};

test("words are marked in the text's own spelling, side by side as one", () => {
  assert.equal(shown(marked("كتاب‌هاي پيش‌بيني شده", markedTerms("کتابها پیشبینی"))), "[كتاب‌هاي پيش‌بيني] شده");
});

test("common words are marked only where nothing else was asked for", () => {
  assert.equal(shown(marked("پل در شهر", markedTerms("پل در"))), "[پل] در شهر");
  assert.equal(shown(marked("پل در شهر", markedTerms("در"))), "پل [در] شهر");
});

test("the passage is the sentence that holds most of the question", () => {
  const text = "پل باز شد. مردم از پل گذشتند و سیل را دیدند. باران آمد.";
  assert.equal(shown(passage(text, markedTerms("پل سیل"))), "مردم از [پل] گذشتند و [سیل] را دیدند.");
  assert.equal(passage(text, markedTerms("برف")), undefined);
});

test("a long sentence is cut at spaces round its first mark", () => {
  const text = `${"واژه ".repeat(200)}سیل ${"پایان ".repeat(200)}`.trim();
  const found = passage(text, markedTerms("سیل"));
  assert.ok(found && found.text.length < 260);
  assert.match(shown(found) ?? "", /^… واژه .*\[سیل\] .*پایان …$/);
});
