import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyText } from "./any-text.fixture.ts";
import { sentences } from "./sentences.ts";
import { tokens } from "./tokens.ts";

const terms = (text: string) => tokens(text).map((token) => token.terms.map((term) => term.term).join("|"));

test("a half-space word gives its joined form and its parts, in consecutive places", () => {
  assert.deepEqual(tokens("کتاب‌هاي خوب"), [
    {
      kind: "word",
      start: 0,
      end: 8,
      terms: [
        { term: "کتابهای", position: 0 },
        { term: "کتاب", position: 0 },
        { term: "های", position: 1 },
      ],
    },
    { kind: "word", start: 9, end: 12, terms: [{ term: "خوب", position: 2 }] },
  ]);
});

test("numbers, dates, times, addresses, names, tags and abbreviations stay whole", () => {
  assert.deepEqual(
    tokens(
      "۱۲٬۴۸۵ و ۳٫۷ در ۱۴۰۰/۱۱/۲۹ ساعت ۱۳:۴۱ به a.b@c.ir و https://c.ir/x?y=1 @khabar #سال_نو ج.ا.ایران FIFA 160نفر",
    ).map((token) => [token.kind, token.terms[0]?.term]),
    [
      ["number", "12485"],
      ["word", "و"],
      ["number", "3.7"],
      ["word", "در"],
      ["date", "1400/11/29"],
      ["word", "ساعت"],
      ["time", "13:41"],
      ["word", "به"],
      ["mail", "a.b@c.ir"],
      ["word", "و"],
      ["url", "https://c.ir/x?y=1"],
      ["name", "khabar"],
      ["tag", "سالنو"],
      ["abbreviation", "جاایران"],
      ["latin", "fifa"],
      ["number", "160"],
      ["word", "نفر"],
    ],
  );
});

test("a word with an ending or with می gives the same terms however its half-space is typed", () => {
  const all = (text: string) => terms(text).join("|").split("|").sort();
  for (const word of [
    "می‌کند",
    "نمی‌رود",
    "می‌آید",
    "کتاب‌هایشان",
    "بزرگ‌ترین",
    "رفته‌اند",
    "خانه‌ی",
    "پیش‌بینی",
    "بین‌المللی",
  ]) {
    assert.deepEqual(all(word.replace("\u200c", "")), all(word), word);
    assert.deepEqual(all(word.replace("\u200c", " ")), all(word), word);
    assert.deepEqual(all(word.replaceAll("ی", "ي").replaceAll("ک", "ك")), all(word), word);
  }
  assert.deepEqual(terms("میدان دختر تنها"), ["میدان", "دختر", "تنها"]);
  assert.deepEqual(terms("کتاب می"), ["کتاب", "می"]);
});

test("tokens lie in order inside the text, and no string makes it throw", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      let position = -1;
      for (const token of tokens(text)) {
        assert.ok(token.start >= end && token.end > token.start && token.end <= text.length);
        assert.ok((token.terms[0]?.position ?? -1) > position);
        end = token.end;
        position = token.terms.at(-1)?.position ?? position;
      }
    }),
    { numRuns: 1500 },
  );
});

test("sentences end at stops but not in numbers, initials and abbreviations", () => {
  assert.deepEqual(
    sentences("نرخ ۳.۷ درصد شد. سفیر ج.ا.ایران آمد؟ «بله!» او رفت…\nپایان").map((sentence) => sentence.text),
    ["نرخ ۳.۷ درصد شد.", "سفیر ج.ا.ایران آمد؟", "«بله!»", "او رفت…", "پایان"],
  );
});
