// The calendar of the plan: weeks from Saturday, months of both calendars, moving to another day.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  dayOf,
  dayOfIso,
  isoOf,
  monthNames,
  onDay,
  otherMonths,
  startOf,
  stepMonth,
  weekday,
  weekOf,
  weeksOfMonth,
} from "./planning-days.ts";

const named = (first: number, last = first): string => monthNames({ first, last, and: "و" }, "fa");
const day = (text: string): number => dayOfIso(text) as number;

test("a week begins on Saturday and ends on Friday", () => {
  const week = weekOf(day("2026-11-23"));
  assert.deepEqual([isoOf(week[0] as number), isoOf(week[6] as number)], ["2026-11-21", "2026-11-27"]);
  assert.equal(weekday(day("1969-12-27")), 0);
});

test("a month is shown in whole weeks, by the calendar of the language", () => {
  const azar = weeksOfMonth(day("2026-11-23"), "fa").flat();
  assert.deepEqual([isoOf(azar[0] as number), isoOf(azar.at(-1) as number)], ["2026-11-21", "2026-12-25"]);
  const november = weeksOfMonth(day("2026-11-23"), "en").flat();
  assert.deepEqual(
    [isoOf(november[0] as number), isoOf(november.at(-1) as number)],
    ["2026-10-31", "2026-12-04"],
  );
});

test("the month after Esfand is Farvardin of the next year, leap or not", () => {
  assert.equal(named(stepMonth(day("2025-03-20"), 1, "fa")), "فروردین ۱۴۰۴");
  assert.equal(isoOf(stepMonth(day("2025-03-20"), 1, "fa")), "2025-03-21");
  assert.equal(isoOf(stepMonth(day("2026-03-05"), 1, "fa")), "2026-03-21");
  assert.equal(isoOf(stepMonth(day("2026-01-31"), -1, "en")), "2025-12-01");
});

test("what is moved to another day keeps its time by the clock", () => {
  const moved = onDay("2026-11-23T15:00:00Z", day("2026-12-01"));
  assert.equal(moved.toISOString(), "2026-12-01T15:00:00.000Z");
  // Still the day before in UTC.
  const early = onDay("2026-11-22T21:30:00Z", day("2026-11-25"));
  assert.equal(early.toISOString(), "2026-11-24T21:30:00.000Z");
});

test("a day begins at midnight of the newsroom, and its name in addresses leads back to it", () => {
  assert.equal(startOf(day("2026-11-23")).toISOString(), "2026-11-22T20:30:00.000Z");
  assert.equal(dayOf({ year: 2026, month: 11, day: 23 }), day("2026-11-23"));
  assert.equal(dayOfIso("امروز"), null);
  assert.equal(dayOfIso("2026-13-40"), null);
});

test("a week between two months bears the names of both", () => {
  assert.equal(named(day("2026-11-21"), day("2026-11-27")), "آبان و آذر ۱۴۰۵");
  assert.equal(named(day("2027-03-20"), day("2027-03-26")), "اسفند ۱۴۰۵ و فروردین ۱۴۰۶");
});

test("the other calendar is named by the months that it is in", () => {
  const first = day("2026-11-22");
  assert.equal(otherMonths({ first, last: first + 5 }, "fa"), "نوامبر ۲۰۲۶");
  assert.equal(otherMonths({ first, last: first + 29 }, "fa"), "نوامبر و دسامبر ۲۰۲۶");
  assert.equal(otherMonths({ first: first + 30, last: first + 59 }, "fa"), "دسامبر ۲۰۲۶ و ژانویه ۲۰۲۷");
});
