import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { wordTable } from "./word-table.ts";

test("every word finds its own line and no other word finds one", () => {
  const words = fc.uniqueArray(fc.string({ minLength: 1 }).filter((word) => !/[\t\n]/.test(word)));
  fc.assert(
    fc.property(words, fc.string(), (known, other) => {
      const table = wordTable(known.map((word, at) => `${word}\t${at}`).join("\n"));
      for (const [at, word] of known.entries()) assert.equal(table.entry(word), String(at));
      assert.equal(table.has(other), known.includes(other));
    }),
  );
});

test("an empty table has no words", () => {
  assert.equal(wordTable("").has(""), false);
});
