import assert from "node:assert/strict";
import { test } from "node:test";
import type { Vocabulary } from "../rows/vocabulary.ts";
import { askedOf } from "./asked.ts";
import { chooseWays, placesOf } from "./candidates.ts";

const counts: Record<string, number> = { شهر: 60_000, خبر: 50_000, موزه: 900, عروسک: 40 };
const vocabulary: Vocabulary = {
  documents: 100_000,
  length: 300,
  isPaired: () => false,
  of: (term) => counts[term],
  compound: () => undefined,
};
const ways = (words: string, most = 800) =>
  chooseWays(placesOf(askedOf(words), vocabulary), { documents: 100_000, most });

test("what is rare lets an article in alone, what is common only together with it", () => {
  assert.equal(ways("شهر عروسک").query, "('عروسک')");
  assert.equal(ways("موزه عروسک", 2000).query, "('عروسک' | 'موزه')");
});

test("common words let in whoever has all of them, however many those are", () => {
  const { query, estimate } = ways("شهر خبر");
  assert.equal(query, "'خبر' & 'شهر'");
  assert.ok(estimate > 20_000);
});

test("a word said twice counts once", () => {
  assert.equal(placesOf(askedOf("موزه موزه"), vocabulary).length, 1);
});
