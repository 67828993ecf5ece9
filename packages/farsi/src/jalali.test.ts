import assert from "node:assert/strict";
import { test } from "node:test";
import {
  dayOfGregorian,
  dayOfJalali,
  gregorianOfDay,
  isLeapYear,
  jalaliOfDay,
  monthLength,
  toGregorian,
  toJalali,
  weekdayOf,
} from "./jalali.ts";

test("every day of 1200 to 1500 agrees with Temporal's Persian calendar, both ways, weekday included", () => {
  const first = dayOfJalali({ year: 1200, month: 1, day: 1 });
  const end = dayOfJalali({ year: 1501, month: 1, day: 1 });
  let there = Temporal.PlainDate.from("1970-01-01").add({ days: first }).withCalendar("persian");
  assert.equal(end - first, 109_938);
  for (let day = first; day < end; day++) {
    const jalali = jalaliOfDay(day);
    assert.deepEqual([jalali.year, jalali.month, jalali.day], [there.year, there.month, there.day]);
    assert.equal(dayOfJalali(jalali), day);
    assert.equal(dayOfGregorian(gregorianOfDay(day)), day);
    assert.equal(weekdayOf(jalali), (there.dayOfWeek + 1) % 7);
    there = there.add({ days: 1 });
  }
});

test("dates convert both ways", () => {
  assert.deepEqual(toGregorian({ year: 1400, month: 11, day: 29 }), { year: 2022, month: 2, day: 18 });
  assert.deepEqual(toJalali({ year: 2025, month: 3, day: 20 }), { year: 1403, month: 12, day: 30 });
});

test("leap years are the true ones", () => {
  assert.deepEqual([1399, 1403, 1404, 1408, 1436, 1437].map(isLeapYear), [
    true,
    true,
    false,
    true,
    true,
    false,
  ]);
  assert.equal(monthLength(1403, 12), 30);
  assert.equal(monthLength(1404, 12), 29);
});

test("days that do not exist are refused", () => {
  for (const [year, month, day] of [
    [1400, 12, 30],
    [1400, 7, 31],
    [1400, 13, 1],
    [1400, 0, 1],
    [1400, 1, 0],
    [1400, 1.5, 1],
    [Number.NaN, 1, 1],
  ] as const) {
    assert.throws(() => toGregorian({ year, month, day }), RangeError);
  }
  assert.throws(() => toJalali({ year: 2023, month: 2, day: 29 }), RangeError);
});
