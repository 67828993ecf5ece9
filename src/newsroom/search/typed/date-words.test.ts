import assert from "node:assert/strict";
import { test } from "node:test";
import { spanOf } from "./date-words.ts";

/** Thursday, 29 بهمن 1404, 12:00 in Tehran. */
const ctx = { now: () => new Date("2026-02-18T12:00:00+03:30") };
const days = (words: string): [string, string] | undefined => {
  const span = spanOf(words, ctx);
  const day = (at: Date) => new Date(+at + 3.5 * 3_600_000).toISOString().slice(0, 10);
  return span && [day(span.from), day(span.to)];
};

test("a day is that day in Tehran", () => {
  assert.deepEqual(days("امروز"), ["2026-02-18", "2026-02-19"]);
  assert.deepEqual(days("دیروز"), ["2026-02-17", "2026-02-18"]);
  assert.deepEqual(days("۱۴۰۰/۱۱/۲۹"), ["2022-02-18", "2022-02-19"]);
});

test("weeks begin on Saturday", () => {
  assert.deepEqual(days("هفته گذشته"), ["2026-02-07", "2026-02-14"]);
  assert.deepEqual(days("هفته‌ی گذشته"), days("هفته گذشته"));
  assert.deepEqual(days("این هفته"), ["2026-02-14", "2026-02-21"]);
});

test("months and years are those of the calendar", () => {
  assert.deepEqual(days("بهمن ۱۴۰۰"), ["2022-01-21", "2022-02-20"]);
  assert.deepEqual(days("بهمن"), ["2026-01-21", "2026-02-20"]);
  assert.deepEqual(days("ماه گذشته"), ["2025-12-22", "2026-01-21"]);
  assert.deepEqual(days("پارسال"), ["2024-03-20", "2025-03-21"]);
  assert.deepEqual(days("۱۴۰۲"), ["2023-03-21", "2024-03-20"]);
  assert.deepEqual(days("نوروز ۱۴۰۲"), ["2023-03-21", "2023-04-03"]);
});

test("summer time takes no hour from a day", () => {
  const span = spanOf("۱ فروردین ۱۴۰۰", ctx);
  assert.equal(span?.from.toISOString(), "2021-03-20T20:30:00.000Z");
  const month = spanOf("خرداد ۱۴۰۰", ctx);
  assert.equal(month?.from.toISOString(), "2021-05-21T19:30:00.000Z");
  assert.equal(month?.to.toISOString(), "2021-06-21T19:30:00.000Z");
});

test("what names no days is none", () => {
  for (const words of ["", "هرگز", "۳۲ بهمن", "پل", "99999"])
    assert.equal(spanOf(words, ctx), undefined, words);
});
