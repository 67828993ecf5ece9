import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyText } from "./any-text.fixture.ts";
import { keyTerms } from "./key-terms.ts";
import { changeKind, likeness, meetingKeys, signatureOf, similarity } from "./similarity.ts";

const report =
  "شهردار گفت ساخت پل تازه رودخانه از هفته آینده آغاز می‌شود. این پل دو کرانه شهر را به هم می‌رساند. هزینه آن ۱۲۰ میلیارد تومان است. مردم محله سال‌ها چشم به راه این پل بودند.";

test("spelling, digits and signs make no difference", () => {
  const other = report
    .replaceAll("ی", "ي")
    .replaceAll("\u200c", " ")
    .replace("۱۲۰", "120")
    .replaceAll(".", " ؛");
  assert.equal(similarity(report, other), 1);
  assert.equal(changeKind(report, other), "same");
});

test("strangers and empty texts are not alike", () => {
  assert.ok(
    similarity(report, "تیم ملی والیبال امروز در سالن دوازده هزار نفری بازی کرد و سه بر یک برد.") < 0.05,
  );
  assert.equal(similarity("", ""), 0);
  assert.equal(similarity("نه", "نه"), 1);
});

test("the kind of change is told", () => {
  const [first, second, third, fourth] = report.split(". ");
  assert.equal(changeKind(report, [third, first, fourth, second].join(". ")), "reorder");
  assert.equal(changeKind(report, report.replace("۱۲۰", "۱۸۰")), "update");
  assert.equal(changeKind(report, report.replace("تازه", "نو")), "copy");
  assert.equal(
    changeKind(
      report,
      `به گزارش خبرنگار ما، ${report} در پایان نشست پرسش و پاسخ برگزار شد و چند خبرنگار از هزینه‌ها پرسیدند.`,
    ),
    "wrap",
  );
  assert.equal(
    changeKind(report, `${report} شهردار افزود پیمانکار این طرح ماه آینده برگزیده خواهد شد.`),
    "update",
  );
  assert.equal(changeKind(report, `به گزارش یک خبرگزاری از شهرداری، ${report}`), "wrap");
  assert.equal(changeKind(report, `${report} پایان`), "copy");
  assert.equal(changeKind(report, "باران امشب می‌بارد."), "different");
});

test("signatures estimate the similarity and alike texts share a meeting key", () => {
  const near = report.replace("تازه", "نو");
  assert.ok(Math.abs(likeness(signatureOf(report), signatureOf(near)) - similarity(report, near)) < 0.15);
  const keys = new Set(meetingKeys(signatureOf(report)));
  assert.ok(meetingKeys(signatureOf(near)).some((key) => keys.has(key)));
});

test("likeness goes both ways, and no string makes it throw", () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const share = similarity(a, b);
      assert.ok(share >= 0 && share <= 1);
      assert.equal(share, similarity(b, a));
    }),
  );
});

test("key terms are the frequent words that are rare elsewhere", () => {
  const archive = { size: 100, documentsWith: (term: string) => (term === "شهردار" ? 90 : 1) };
  const terms = keyTerms({ headline: "پل تازه شهر", text: report }, archive).map(({ term }) => term);
  assert.equal(terms[0], "پل");
  assert.ok(!terms.slice(0, 10).includes("شهردار"));
  assert.ok(!terms.includes("از"));
});
