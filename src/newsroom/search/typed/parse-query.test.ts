import assert from "node:assert/strict";
import { test } from "node:test";
import { LONGEST_QUERY, parseQuery } from "./parse-query.ts";

const tidy = (typed: string) => {
  const { words, ...others } = parseQuery(typed);
  return { words: words.trim().replace(/\s+/g, " "), ...others };
};
const none = { words: "", phrases: [], without: [], fields: [] };

test("words are words, with hyphens between them and figures below zero", () => {
  assert.deepEqual(tidy("قطار تهران-مشهد در دمای -۵"), { ...none, words: "قطار تهران-مشهد در دمای -۵" });
});

test("quotes of every shape hold a phrase", () => {
  for (const typed of ['"باغ وحش"', "«باغ وحش»", "“باغ وحش”", "„باغ وحش“"]) {
    assert.deepEqual(tidy(`${typed} تهران`), { ...none, words: "تهران", phrases: ["باغ وحش"] });
  }
});

test("a quote that is never closed is a word's beginning", () => {
  assert.deepEqual(tidy('"باغ وحش'), { ...none, words: '"باغ وحش' });
});

test("a hyphen before a word or a phrase leaves it out", () => {
  assert.deepEqual(tidy("آب -برق -«گاز شهری»"), { ...none, words: "آب", without: ["برق", "گاز شهری"] });
});

test("fields are named in Persian, Arabic letters and English", () => {
  assert.deepEqual(tidy("پل سرويس:شهر tag:«پل تازه» از:1400/1/1").fields, [
    { name: "section", value: "شهر" },
    { name: "tag", value: "پل تازه" },
    { name: "from", value: "1400/1/1" },
  ]);
  assert.deepEqual(tidy("ساعت:۱۰ http://example.ir"), { ...none, words: "ساعت:۱۰ http://example.ir" });
});

test("what is too long is cut, and a NUL is a space", () => {
  assert.equal(parseQuery("آ".repeat(5000)).words.length, LONGEST_QUERY);
  assert.equal(parseQuery("الف\0ب").words, "الف ب");
});

test("of endless phrases, exclusions and fields the first count, the others are words", () => {
  const { phrases, without, fields, words } = tidy('"الف ب" -پ سرویس:ت '.repeat(20));
  assert.deepEqual([phrases.length, without.length, fields.length], [8, 8, 8]);
  assert.match(words, /"الف ب"/);
});
