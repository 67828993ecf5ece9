import assert from "node:assert/strict";
import { test } from "node:test";
import { ZWNJ } from "@dabir/farsi";
import type { Vocabulary } from "../rows/vocabulary.ts";
import { askedOf, settle } from "./asked.ts";

const vocabulary = (
  counts: Record<string, number>,
  compounds: Record<string, string[]> = {},
): Vocabulary => ({
  documents: 1000,
  length: 300,
  isPaired: () => false,
  of: (term) => counts[term],
  compound: (joined) => compounds[joined],
});

test("a place holds the terms that say the same", () => {
  assert.deepEqual(askedOf("نامه‌ای").slots, [["نام", "نامه"], ["های"]]);
});

test("a word that only the archive knows is settled alike, however it was typed", () => {
  const known = vocabulary({ زرکوپگاشین: 1, زرکوپ: 3, گاشین: 2 }, { زرکوپگاشین: ["زرکوپ", "گاشین"] });
  const settled = [`زرکوپ${ZWNJ}گاشین`, "زرکوپگاشین", "زرکوپ گاشین"].map((typed) =>
    settle(askedOf(typed), known),
  );
  assert.deepEqual(settled[0], {
    slots: [["زرکوپ"], ["گاشین"]],
    joints: [{ from: 0, to: 2, joined: "زرکوپگاشین" }],
  });
  assert.deepEqual(settled[1], settled[0]);
  assert.deepEqual(settled[2], settled[0]);
});

test("a question has an end, however long it was", () => {
  assert.ok(askedOf("الف ب پ ت ث ج چ ".repeat(60)).slots.length <= 80);
});
