import assert from "node:assert/strict";
import { test } from "node:test";
import { EDITIONS } from "../editions.ts";
import { dayOf, daysInMonth, instantOn, isDay, isoDay, nextDay, placeInWeek } from "./calendar.ts";

const { fa, en } = EDITIONS;
const evening = new Date("2022-02-18T20:45:00Z");

test("an instant after midnight in Tehran belongs to the next day in every edition", () => {
  assert.deepEqual(dayOf(evening, fa), { year: 1400, month: 11, day: 30 });
  assert.deepEqual(dayOf(evening, en), { year: 2022, month: 2, day: 19 });
});

test("a day begins at the same instant in both calendars", () => {
  const jalali = instantOn({ year: 1400, month: 11, day: 29 }, fa);
  assert.deepEqual(instantOn({ year: 2022, month: 2, day: 18 }, en), jalali);
  assert.equal(jalali.toISOString(), "2022-02-17T20:30:00.000Z");
});

test("the next day crosses months and years, leap days included", () => {
  assert.deepEqual(nextDay({ year: 1403, month: 12, day: 30 }, fa), { year: 1404, month: 1, day: 1 });
  assert.deepEqual(nextDay({ year: 2024, month: 2, day: 28 }, en), { year: 2024, month: 2, day: 29 });
  assert.deepEqual(nextDay({ year: 2023, month: 12, day: 31 }, en), { year: 2024, month: 1, day: 1 });
});

test("the week begins on Saturday for Jalali and on Monday for Gregorian", () => {
  // 2022-02-18 was a Friday.
  assert.equal(placeInWeek({ year: 1400, month: 11, day: 29 }, fa), 6);
  assert.equal(placeInWeek({ year: 2022, month: 2, day: 18 }, en), 4);
});

test("months have their own lengths, and what is no day is none", () => {
  assert.equal(daysInMonth({ year: 1403, month: 12 }, fa), 30);
  assert.equal(daysInMonth({ year: 2024, month: 2 }, en), 29);
  assert.equal(isDay({ year: 1400, month: 12, day: 30 }, fa), false);
  assert.equal(isDay({ year: 2022, month: 2, day: 29 }, en), false);
});

test("machines are told the Gregorian day", () => {
  assert.equal(isoDay({ year: 1400, month: 11, day: 29 }, fa), "2022-02-18");
  assert.equal(isoDay({ year: 2022, month: 2, day: 18 }, en), "2022-02-18");
});
