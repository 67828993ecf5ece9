import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyText } from "./any-text.fixture.ts";
import { formatDate } from "./format-date.ts";
import { parseDate } from "./parse-date.ts";
import { instantOf, jalaliOf } from "./zoned-time.ts";

const read = (text: string, now?: Date) => {
  const date = parseDate(text, now ? { now } : {});
  if (!date) return null;
  const { jalali: j, time: t } = date;
  const day = [j.year, j.month, j.day].join("-");
  return t ? `${day} ${t.hour}:${String(t.minute).padStart(2, "0")}` : day;
};

const written: [string, string][] = [
  ["۱۳:۴۱ - ۲۹ بهمن ۱۴۰۰ - 2022 February 18", "1400-11-29 13:41"],
  ["تاریخ انتشار: ۰۹ تير ۱۴۰۱ - ۰۹:۱۹ 30 June 2022", "1401-4-9 9:19"],
  ["۲۴ اسفند ۱۳۹۷ - ۰۹:۱۲-15 March 2019", "1397-12-24 9:12"],
  ["۱۰:۰۵ - ۲۰-۰۳-۱۴۰۲", "1402-3-20 10:05"],
  ["۱۹ بهمن ۱۴۰۲، ۱۲:۰۸", "1402-11-19 12:08"],
  ["شنبه / ۶ آبان ۱۳۹۱ / ۱۰:۳۹", "1391-8-6 10:39"],
  ["شنبه 1404/09/29 ساعت 11:55", "1404-9-29 11:55"],
  ["۲۷ شهريور ۱۴۰۳ - ۱۰:۱۰  ، ", "1403-6-27 10:10"],
  ["جمعه / ۲۵ مهر / ۱۴۰۴ - 17 October, 2025", "1404-7-25"],
  ["مورخ 94/3/25", "1394-3-25"],
  ["۱۳۹۵/۱۰/۰۸ - ۰۰:۰۰:۰۰", "1395-10-8 0:00"],
  ["دوشنبه ۲۱ تير ۱٣٨۹ - ۱۲ ژوئيه ۲۰۱۰", "1389-4-21"],
  ["شنبه, 01 ثور 1403", "1403-2-1"],
  ["2026-07-17T13:32:20+03:30", "1405-4-26 13:32"],
  ["2026-07-17T22:00:00Z", "1405-4-27 1:30"],
  ["۱۴۰۴/۷/۳ ۱۸:۳۰", "1404-7-3 18:30"],
  ["00/11/29", "1400-11-29"],
  ["29-11-1400", "1400-11-29"],
  ["۲۹ بهمن‌ماه سال ۱۴۰۰", "1400-11-29"],
  ["2022/02/18", "1400-11-29"],
  ["بیست و نهم بهمن ۱۴۰۰", "1400-11-29"],
  ["جمعه اول مهر ماه سال ۱۴۰۱ ساعت ۸ صبح", "1401-7-1 8:00"],
  ["۳۰ام فروردین ۱۴۰۱، ساعت ۶ و ۳۰ دقیقه بعدازظهر", "1401-1-30 18:30"],
  ["۲۹ دلو ۱۴۰۰", "1400-11-29"],
  ["۱۸ فبروری ۲۰۲۲", "1400-11-29"],
  ["14000129", "1400-1-29"],
  ["18 Feb 2022", "1400-11-29"],
  ["جمعه ۲۳ آذر ۱۴۰۳ - 2024 December 13 - ۱۰ جمادی الثانی ۱۴۴۶", "1403-9-23"],
];
for (const [text, day] of written) test(`«${text}» is ${day}`, () => assert.equal(read(text), day));

const refused = [
  "",
  "سلام",
  "1400",
  "۱۲ مرداد",
  "(۲۵ آذر/ ۱۶ دسامبر)",
  "۳۱ مهر ۱۴۰۰",
  "۱۴۰۰/۱۲/۳۰",
  "۱۴۰۰/۱۳/۰۱",
  "25:70 ۱ مهر ۱۴۰۰",
  "02/03/2022",
  "12-11-10",
  "۲۹ بهمن ۱۴۰۰ و ۳۰ بهمن ۱۴۰۰",
  "شنبه ۲۹ بهمن ۱۴۰۰",
  "۲۹ بهمن ۱۴۰۰ - 2022 February 19",
  "1555/01/01",
  "فردا",
];
for (const text of refused) test(`«${text}» is refused`, () => assert.equal(read(text), null));

const now = new Date("2025-12-16T10:00:00Z");
const fromNow: [string, string][] = [
  ["(۲۵ آذر/ ۱۶ دسامبر)", "1404-9-25"],
  ["۱۵ ژوئیه (۲۴ تیرماه)", "1404-4-24"],
  ["فردا ۸ صبح", "1404-9-26 8:00"],
  ["۶۸ روز و ۱ ساعت پیش", "1404-7-17 12:30"],
  ["دیروز", "1404-9-24"],
];
for (const [text, day] of fromNow)
  test(`seen from 25 Azar 1404 «${text}» is ${day}`, () => assert.equal(read(text, now), day));

test("every style that names a day is read back as that day", () => {
  for (let day = 0; day < 800; day++) {
    const instant =
      instantOf({ year: 1399, month: 1, day: 1, hour: 9, minute: 5 }, "UTC").getTime() + day * 86_400_000;
    const { year, month, day: date } = jalaliOf(new Date(instant), "UTC");
    for (const style of [
      "long",
      "weekday",
      "numeric",
      "moment",
      "full",
      "house",
      "gregorian",
      "dual",
    ] as const) {
      const text = formatDate(new Date(instant), style, "UTC");
      assert.equal(read(text)?.split(" ")[0], `${year}-${month}-${date}`, text);
    }
  }
});

test("no string makes it throw", () => {
  fc.assert(
    fc.property(anyText, (text) => void parseDate(text, { now })),
    { numRuns: 1000 },
  );
});
