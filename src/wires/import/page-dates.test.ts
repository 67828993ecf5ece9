import assert from "node:assert/strict";
import { test } from "node:test";
import { momentOf, readMoment } from "./moment.ts";
import { findDates } from "./page-dates.ts";
import { searchable } from "./searchable.ts";

const SHAPES: readonly [line: string, instant: string][] = [
  ["تاریخ انتشار: ۱۳:۴۱ - ۲۹ بهمن ۱۴۰۰ - 2022 February 18", "2022-02-18T13:41:00+03:30"],
  ["تاریخ انتشار: ۰۹ تير ۱۴۰۱ - ۰۹:۱۹ 30 June 2022", "2022-06-30T09:19:00+04:30"],
  ["۲۴ اسفند ۱۳۹۷ - ۰۹:۱۲-15 March 2019", "2019-03-15T09:12:00+03:30"],
  ["تاریخ انتشار: ۱۰:۰۵ - ۲۰-۰۳-۱۴۰۲", "2023-06-10T10:05:00+03:30"],
  ["۱۲:۲۲ - ۲۵ دی ۱۳۹۲ - 15 January 2014", "2014-01-15T12:22:00+03:30"],
  ["۱۹ بهمن ۱۴۰۲، ۱۲:۰۸", "2024-02-08T12:08:00+03:30"],
  ["شنبه / ۶ آبان ۱۳۹۱ / ۱۰:۳۹", "2012-10-27T10:39:00+03:30"],
  ["یکشنبه ۲ خرداد ۱۳۹۵ - ۰۱:۱۸", "2016-05-22T01:18:00+04:30"],
  ["شنبه 1404/09/29 ساعت 11:55", "2025-12-20T11:55:00+03:30"],
  ["سه شنبه / ۲۴ تیر ۱۳۹۹ / ۰۸:۵۴", "2020-07-14T08:54:00+04:30"],
  ["جمعه ۲۶ تير ۱۴۰۵ - ۱۳:۳۲", "2026-07-17T13:32:00+03:30"],
  ["۲۷ شهريور ۱۴۰۳ - ۱۰:۱۰  ،", "2024-09-17T10:10:00+03:30"],
  ["جمعه / ۲۵ مهر / ۱۴۰۴ - 17 October, 2025", "2025-10-17T00:00:00+03:30"],
  ["شنبه 24 مرداد 1394 - 12:42", "2015-08-15T12:42:00+04:30"],
  ["مورخ 94/3/25", "2015-06-15T00:00:00+04:30"],
  ["00/11/29", "2022-02-18T00:00:00+03:30"],
  ["۱۳۹۵/۱۰/۰۸ - ۰۰:۰۰:۰۰", "2016-12-28T00:00:00+03:30"],
  ["دوشنبه ۲۱ تير ۱٣٨۹ - ۱۲ ژوئيه ۲۰۱۰", "2010-07-12T00:00:00+04:30"],
  ["شنبه, 01 ثور 1403", "2024-04-20T00:00:00+03:30"],
  ["۱۴:۴۱ - ۱۳۹۴/۰۳/۲۶", "2015-06-16T14:41:00+04:30"],
  ["2026-07-17T13:32:20+03:30", "2026-07-17T13:32:20+03:30"],
  ["تاریخ خبر: 1401 یکشنبه 10 مهر", "2022-10-02T00:00:00+03:30"],
  ["13:57 04 / 12 /1403", "2025-02-22T13:57:00+03:30"],
  ["۵ مردادماه ۱۴۰۱ ساعت ۲۱:۲۷", "2022-07-27T21:27:00+04:30"],
];

for (const [line, instant] of SHAPES) {
  test(`reads the time in «${line}»`, () => {
    const moment = momentOf(findDates(searchable(line)));
    assert.equal(moment?.instant.toISOString(), new Date(instant).toISOString());
  });
}

test("agreeing calendars confirm each other", () => {
  assert.equal(momentOf(findDates(searchable("۲۹ بهمن ۱۴۰۰ - 2022 February 18")))?.confirmed, true);
});

test("where the calendars disagree the solar one is taken and it is noted", () => {
  const moment = momentOf(findDates(searchable("۱۰:۰۰ - ۲۹ بهمن ۱۴۰۰ - 2022 February 19")));
  assert.equal(moment?.instant.toISOString(), "2022-02-18T06:30:00.000Z");
  assert.match(moment?.note ?? "", /disagree/);
});

test("a printed midnight to the second means that the time is unknown", () => {
  assert.equal(momentOf(findDates("1395/10/08 - 00:00:00"))?.timeKnown, false);
});

test("days that do not exist, relative and lunar times are no moments", () => {
  for (const line of [
    "۳۱ مهر ۱۴۰۱",
    "1401/13/01",
    "۶۸ روز و ۱ ساعت پیش",
    "۱۰ جمادی الثانی ۱۴۴۶",
    "ساعت ۱۰:۲۰",
    "",
  ]) {
    assert.equal(momentOf(findDates(searchable(line))), undefined, line);
  }
});

test("a mail date keeps its own zone and a local ISO time means Tehran", () => {
  assert.equal(
    readMoment("Wed, 08 Jul 2026 08:00:00 +0000")?.instant.toISOString(),
    "2026-07-08T08:00:00.000Z",
  );
  assert.equal(readMoment("2022-02-18T13:41:00")?.instant.toISOString(), "2022-02-18T10:11:00.000Z");
  assert.equal(readMoment("2022-02-18T10:11:00Z")?.instant.toISOString(), "2022-02-18T10:11:00.000Z");
});
