import assert from "node:assert/strict";
import { test } from "node:test";
import { dayAtTime, nextDay, typedDay, typedMoment } from "./typed-moment.ts";

// سه‌شنبه ۳ آذر ۱۴۰۵، ۱۳:۳۰ به وقت تهران
const now = new Date("2026-11-24T10:00:00Z");

const moments: [string, string][] = [
  ["فردا ۸ صبح", "2026-11-25T04:30:00.000Z"],
  ["۱۴۰۵/۹/۲۰ ۱۸:۳۰", "2026-12-11T15:00:00.000Z"],
  ["۵ آذر ۱۸:۳۰", "2026-11-26T15:00:00.000Z"],
  ["پس‌فردا ساعت ۱۴", "2026-11-26T10:30:00.000Z"],
  ["۲ ساعت دیگر", "2026-11-24T12:00:00.000Z"],
  ["نیم ساعت دیگر", "2026-11-24T10:30:00.000Z"],
  ["شنبه ۹ صبح", "2026-11-28T05:30:00.000Z"],
  ["امشب ۹", "2026-11-24T17:30:00.000Z"],
  ["18:30", "2026-11-24T15:00:00.000Z"],
  ["ساعت ۲۱", "2026-11-24T17:30:00.000Z"],
  ["8:15", "2026-11-25T04:45:00.000Z"],
];
for (const [text, at] of moments) {
  test(`«${text}» is a moment`, () => {
    assert.deepEqual(typedMoment(text, now), { at: new Date(at) });
  });
}

test("a day without a time is asked for its time", () => {
  assert.deepEqual(typedMoment("فردا", now), { fault: "no-time" });
});

test("what is no moment is not guessed", () => {
  for (const text of ["", "سلام", "۳۲ آذر ۸ صبح", "۲۵:۰۰"]) {
    assert.deepEqual(typedMoment(text, now), { fault: "unreadable" }, text);
  }
});

test("a picked day takes a typed time", () => {
  const day = { year: 1405, month: 9, day: 20 };
  assert.equal(dayAtTime(day, "۱۸:۳۰")?.toISOString(), "2026-12-11T15:00:00.000Z");
  assert.equal(dayAtTime(day, "8")?.toISOString(), "2026-12-11T04:30:00.000Z");
  assert.equal(dayAtTime(day, "کی"), null);
});

test("seconds count where they are typed", () => {
  const found = typedMoment("۱۴۰۵/۹/۳ ۰۲:۳۷:۱۵", new Date("2026-11-23T00:00:00Z"));
  assert.deepEqual(found, { at: new Date("2026-11-23T23:07:15Z") });
});

test("a day is enough where a day is asked for", () => {
  const begins = (text: string) => typedDay(text, now);
  assert.deepEqual(begins("دیروز"), { at: new Date("2026-11-22T20:30:00Z") });
  assert.deepEqual(begins("۱۴۰۵/۹/۲"), { at: new Date("2026-11-22T20:30:00Z") });
  assert.deepEqual(begins("۱۴۰۵/۹/۲ ۱۸:۳۰"), { at: new Date("2026-11-22T20:30:00Z") });
  assert.deepEqual(begins("۲ آذر ۱۴۰۵"), { at: new Date("2026-11-22T20:30:00Z") });
  assert.deepEqual(begins("چه وقت"), { fault: "unreadable" });
});

test("the day after begins at midnight of the newsroom's clock, also where a clock was changed in between", () => {
  assert.equal(nextDay("2026-11-22T20:30:00Z").toISOString(), "2026-11-23T20:30:00.000Z");
  assert.equal(nextDay("2022-03-21T20:30:00Z").toISOString(), "2022-03-22T19:30:00.000Z");
  assert.equal(nextDay("2022-09-20T19:30:00Z").toISOString(), "2022-09-21T20:30:00.000Z");
});
