import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyText } from "./any-text.fixture.ts";
import { tokens as lightTokens } from "./light-tokens.ts";
import { sentences } from "./sentences.ts";
import { tokens } from "./tokens.ts";

const terms = (text: string) => tokens(text).map((token) => token.terms.map((term) => term.term).join("|"));

test("a half-space word gives its pieces in consecutive places, and is whole beside them", () => {
  assert.deepEqual(tokens("کتاب‌هاي خوب"), [
    {
      kind: "word",
      start: 0,
      end: 8,
      whole: "کتابهای",
      terms: [
        { term: "کتاب", position: 0 },
        { term: "های", position: 1 },
      ],
    },
    { kind: "word", start: 9, end: 12, whole: "خوب", terms: [{ term: "خوب", position: 2 }] },
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

/** What an index keeps of the text: each term with its place. */
const kept = (text: string) =>
  tokens(text)
    .flatMap((token) => token.terms.map(({ term, position }) => `${position} ${term}`))
    .sort();

const words = (
  "می‌کند نمی‌رود می‌آید می‌خواسته‌اند رفته‌اند توانسته‌است کتاب‌ها کتاب‌هایشان بزرگ‌ترین زود‌تر کشور‌ها خانه‌ی خانه‌ای " +
  "نام‌های نامه‌ای حرف‌های حرفه‌ای پایه‌ای پیش‌بینی پیش‌بینی‌ها بین‌المللی سرمایه‌گذاری‌اش نرم‌افزارهای علاقه‌مند رئیس‌جمهور " +
  "گفت‌وگو گفت‌و‌گو کسب‌وکارها سی‌وهفتمین وزارتخانه‌های فیلمنامه‌نویس آینده‌داری مسئولیت‌ها باشگاه‌شان این‌که آن‌ها بی‌آنکه"
).split(" ");

test("a word gives the same terms in the same places however its half-spaces are typed", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), (some) => {
      for (const between of [" ", "، "]) {
        const text = some.join(between);
        assert.deepEqual(kept(text.replaceAll("ی", "ي").replaceAll("ک", "ك")), kept(text), text);
        assert.deepEqual(kept(text.replaceAll("\u200c", "")), kept(text), text);
        assert.deepEqual(kept(text.replaceAll("\u200c", " ")), kept(text), text);
      }
    }),
    { numRuns: 400 },
  );
});

test("hamza and madd tell no words apart", () => {
  for (const [right, other] of [
    ["آینده‌داری", "اینده داری"],
    ["مسئولیت‌ها", "مسيولیتها"],
    ["می‌آیند", "میایند"],
  ] as const)
    assert.deepEqual(kept(other), kept(right));
});

test("letters that may be cut in two ways give both, at one place", () => {
  assert.deepEqual(kept("نامهای تازه"), ["0 نام", "0 نامه", "1 های", "2 تازه"]);
  assert.deepEqual(kept("خانه‌ای"), ["0 خانه", "1 ای"]);
});

test("a word that only looks as if it had an ending is not cut", () => {
  const whole = "میدان دختر تنها شهادت دفتر ایران تهران میلیارد بها وقت ورزش دیوانه وار";
  assert.deepEqual(terms(whole), whole.split(" "));
  assert.deepEqual(terms("کتاب می"), ["کتاب", "می"]);
});

test("a half-space in a word that no table has is cut, and the joined letters are kept", () => {
  assert.deepEqual(terms("شروپ‌شایر شروپشایر"), ["شروپشایر|شروپ|شایر", "شروپشایر"]);
});

test("without the word table endings, می and common parts of compounds are known", () => {
  const light = (text: string) => lightTokens(text).flatMap((token) => token.terms.map(({ term }) => term));
  for (const word of ["می‌کند", "کتاب‌هایشان", "بزرگ‌ترین", "رفته‌اند", "پیش‌بینی", "بین‌المللی"]) {
    assert.deepEqual(light(word.replace("\u200c", "")), light(word), word);
    assert.deepEqual(light(word.replace("\u200c", " ")), light(word), word);
  }
});

test("tokens and their terms lie in order inside the text, and no string makes it throw", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(tokens, lightTokens), (text, cut) => {
      let end = 0;
      let position = -1;
      for (const token of cut(text)) {
        assert.ok(token.start >= end && token.end > token.start && token.end <= text.length);
        assert.ok((token.terms[0]?.position ?? -1) > position && token.whole !== "");
        for (const term of token.terms) {
          assert.ok(term.term !== "" && term.position >= position);
          position = term.position;
        }
        end = token.end;
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
