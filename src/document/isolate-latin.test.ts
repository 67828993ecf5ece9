import assert from "node:assert/strict";
import { test } from "node:test";
import { isLeftToRight, isolateLatin } from "./isolate-latin.ts";

const cases: [string, string][] = [
  ["سازمان «OSCE» گفت", "سازمان «OSCE» گفت"],
  ["تیم Real Madrid برد", "تیم <bdi>Real Madrid</bdi> برد"],
  ["سامانه S-300 و iOS 18.", "سامانه <bdi>S-300</bdi> و <bdi>iOS 18</bdi>."],
  ["نتیجه ۴–۰ بود", "نتیجه <bdi>۴–۰</bdi> بود"],
  ["نتیجه 4-0 بود", "نتیجه <bdi>4-0</bdi> بود"],
  ["سال‌های ۱۳۹۸-۱۴۰۰", "سال‌های <bdi>۱۳۹۸-۱۴۰۰</bdi>"],
  ["ساعت ۱۳:۴۱ - ۲۹ بهمن", "ساعت ۱۳:۴۱ - ۲۹ بهمن"],
  ["در ۱۴۰۰/۱۱/۲۹", "در ۱۴۰۰/۱۱/۲۹"],
  ["نشانی example.org است", "نشانی <bdi>example.org</bdi> است"],
  ["شرکت AT&T گفت", "شرکت <bdi>AT&amp;T</bdi> گفت"],
  ["زبان C++ و C#", "زبان <bdi>C++</bdi> و <bdi>C#</bdi>"],
  ["بانک World Bank (IBRD) گفت", "بانک <bdi>World Bank (IBRD)</bdi> گفت"],
  ["(World Bank)", "(<bdi>World Bank</bdi>)"],
  ["عدد 12 13", "عدد 12 13"],
  ["<b> متن", "&lt;b&gt; متن"],
];

for (const [text, html] of cases) {
  test(`«${text}» is isolated where it needs it`, () => {
    assert.equal(isolateLatin(text), html);
  });
}

test("a text is left to right only where it has Latin and no Persian letters", () => {
  assert.equal(isLeftToRight("Hello, 12"), true);
  assert.equal(isLeftToRight("Hello سلام"), false);
  assert.equal(isLeftToRight("۱۲ - 13"), false);
});
