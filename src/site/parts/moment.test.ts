import assert from "node:assert/strict";
import { test } from "node:test";
import { dayKey, houseMoment, listMoment, moment } from "./moment.ts";

const instant = new Date("2022-02-18T10:11:00Z");
const ISO = `<time datetime="2022-02-18T13:41:00+03:30">`;

test("says a time as lists need it: the hour today, the day this year, the date before", () => {
  const at = (now: string) => String(listMoment(instant, new Date(now)));
  assert.equal(at("2022-02-18T20:29:00Z"), `${ISO}۱۳:۴۱</time>`);
  assert.equal(at("2022-02-18T20:31:00Z"), `${ISO}۲۹ بهمن</time>`);
  assert.equal(at("2022-03-21T00:00:00Z"), `${ISO}۱۴۰۰/۱۱/۲۹</time>`);
  assert.equal(at("2022-02-18T20:29:00Z"), `${ISO}۱۳:۴۱</time>`);
});

test("writes the house line with its Latin end isolated", () => {
  assert.equal(
    String(houseMoment(instant)),
    `${ISO}۱۳:۴۱ - ۲۹ بهمن ۱۴۰۰ - <bdi lang="en" dir="ltr">2022 February 18</bdi></time>`,
  );
});

test("carries the instant for machines in every style", () => {
  assert.equal(String(moment(instant, "weekday")), `${ISO}جمعه ۲۹ بهمن ۱۴۰۰</time>`);
});

test("a day begins at midnight in Tehran", () => {
  assert.equal(dayKey(new Date("2022-02-18T20:29:59Z")), dayKey(instant));
  assert.notEqual(dayKey(new Date("2022-02-18T20:30:00Z")), dayKey(instant));
});
