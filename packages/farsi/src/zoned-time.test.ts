import assert from "node:assert/strict";
import { test } from "node:test";
import { instantOf, jalaliOf } from "./zoned-time.ts";

const tehran = "Asia/Tehran";

test("an instant is read on the wall clock of its place", () => {
  assert.deepEqual(jalaliOf(new Date("2022-02-18T10:11:05Z"), tehran), {
    year: 1400,
    month: 11,
    day: 29,
    hour: 13,
    minute: 41,
    second: 5,
    weekday: 6,
  });
});

test("Tehran had summer time until 1401", () => {
  const at = (year: number) =>
    instantOf({ year, month: 4, day: 14, hour: 12 }, tehran).toISOString().slice(11, 16);
  assert.equal(at(1401), "07:30");
  assert.equal(at(1402), "08:30");
});

test("a skipped hour moves on and a doubled hour means its first pass", () => {
  assert.equal(instantOf({ year: 1400, month: 1, day: 2 }, tehran).toISOString(), "2021-03-21T20:30:00.000Z");
  assert.equal(
    instantOf({ year: 1400, month: 6, day: 30, hour: 23, minute: 30 }, tehran).toISOString(),
    "2021-09-21T19:00:00.000Z",
  );
});

test("every hour of two years comes back from its wall clock, outside the doubled hour", () => {
  for (let time = Date.UTC(2021, 0, 1); time < Date.UTC(2023, 0, 1); time += 3_600_000) {
    const back = instantOf(jalaliOf(new Date(time), tehran), tehran).getTime();
    assert.ok(back === time || time - back === 3_600_000, new Date(time).toISOString());
  }
});

test("an invalid instant, time or zone is refused", () => {
  assert.throws(() => jalaliOf(new Date(Number.NaN), tehran), RangeError);
  assert.throws(() => jalaliOf(new Date(0), "Mars/Base"), RangeError);
  assert.throws(() => instantOf({ year: 1400, month: 1, day: 1, hour: 24 }, tehran), RangeError);
});
