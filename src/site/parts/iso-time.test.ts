import assert from "node:assert/strict";
import { test } from "node:test";
import { isoInZone, rfc822InZone } from "./iso-time.ts";

const instant = new Date("2022-02-18T10:11:00.987Z");

test("an instant bears the offset of its zone", () => {
  assert.equal(isoInZone(instant, "Asia/Tehran"), "2022-02-18T13:41:00+03:30");
  assert.equal(isoInZone(instant, "UTC"), "2022-02-18T10:11:00+00:00");
  assert.equal(rfc822InZone(instant, "Asia/Tehran"), "Fri, 18 Feb 2022 13:41:00 +0330");
});

test("the offset is that of the instant, with summer time where there was one", () => {
  assert.equal(isoInZone(new Date("2021-07-01T00:00:00Z"), "Asia/Tehran"), "2021-07-01T04:30:00+04:30");
  assert.equal(isoInZone(new Date("2023-07-01T00:00:00Z"), "Asia/Tehran"), "2023-07-01T03:30:00+03:30");
  assert.equal(
    rfc822InZone(new Date("2021-07-04T00:00:00Z"), "America/New_York"),
    "Sat, 03 Jul 2021 20:00:00 -0400",
  );
});

test("an invalid instant is refused", () => {
  assert.throws(() => isoInZone(new Date(Number.NaN), "Asia/Tehran"), RangeError);
});
