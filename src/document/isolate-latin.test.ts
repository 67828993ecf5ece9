import assert from "node:assert/strict";
import { test } from "node:test";
import { isLeftToRight, isolateLatin } from "./isolate-latin.ts";

const cases: [string, string][] = [
  ["سازمان «OSCE» گفت", "سازمان «OSCE» گفت"],
  ["تیم Real Madrid برد", `تیم <span dir="auto">Real Madrid</span> برد`],
  ["سامانه S-300 و iOS 18.", `سامانه <span dir="auto">S-300</span> و <span dir="auto">iOS 18</span>.`],
  ["نتیجه ۴–۰ بود", `نتیجه <span dir="auto">۴–۰</span> بود`],
  ["نتیجه 4-0 بود", `نتیجه <span dir="auto">4-0</span> بود`],
  ["سال‌های ۱۳۹۸-۱۴۰۰", `سال‌های <span dir="auto">۱۳۹۸-۱۴۰۰</span>`],
  ["ساعت ۱۳:۴۱ - ۲۹ بهمن", "ساعت ۱۳:۴۱ - ۲۹ بهمن"],
  ["در ۱۴۰۰/۱۱/۲۹", "در ۱۴۰۰/۱۱/۲۹"],
  ["نشانی example.org است", `نشانی <span dir="auto">example.org</span> است`],
  ["شرکت AT&T گفت", `شرکت <span dir="auto">AT&amp;T</span> گفت`],
  ["زبان C++ و C#", `زبان <span dir="auto">C++</span> و <span dir="auto">C#</span>`],
  ["بانک World Bank (IBRD) گفت", `بانک <span dir="auto">World Bank (IBRD)</span> گفت`],
  ["(World Bank)", `(<span dir="auto">World Bank</span>)`],
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
