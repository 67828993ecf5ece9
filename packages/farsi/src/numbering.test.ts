import assert from "node:assert/strict";
import { test } from "node:test";
import { Numbering } from "./index.ts";

test("strings are numbered in the order of their first sight, and keep their numbers", () => {
  const words = Array.from({ length: 3000 }, (_, at) => `${at % 2 ? "واژه" : "ۀ"}${at * at}`);
  const numbering = new Numbering();
  assert.equal(numbering.find("واژه1"), -1);
  assert.deepEqual(
    words.map((word) => numbering.numberOf(word)),
    words.map((_, at) => at),
  );
  assert.deepEqual(
    words.map((word) => numbering.find(word)),
    words.map((_, at) => at),
  );
  assert.deepEqual(numbering.keys, words);
  assert.equal(numbering.numberOf(""), 3000);
  assert.equal(numbering.find(""), 3000);
});
