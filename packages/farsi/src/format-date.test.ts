import assert from "node:assert/strict";
import { test } from "node:test";
import { formatDate } from "./format-date.ts";

const styles = {
  long: "۲۹ بهمن ۱۴۰۰",
  weekday: "جمعه ۲۹ بهمن ۱۴۰۰",
  numeric: "۱۴۰۰/۱۱/۲۹",
  time: "۱۳:۴۱",
  moment: "۲۹ بهمن ۱۴۰۰، ۱۳:۴۱",
  full: "جمعه ۲۹ بهمن ۱۴۰۰، ساعت ۱۳:۴۱",
  house: "۱۳:۴۱ - ۲۹ بهمن ۱۴۰۰ - 2022 February 18",
  month: "بهمن ۱۴۰۰",
  gregorian: "۱۸ فوریه ۲۰۲۲",
  dual: "۲۹ بهمن ۱۴۰۰ (۱۸ فوریه ۲۰۲۲)",
} as const;

for (const [style, written] of Object.entries(styles)) {
  test(`the ${style} style writes «${written}»`, () => {
    const instant = new Date("2022-02-18T10:11:00Z");
    assert.equal(formatDate(instant, style as keyof typeof styles, "Asia/Tehran"), written);
  });
}
