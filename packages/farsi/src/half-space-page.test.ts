import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { halfSpaceEdits, repairHalfSpaces } from "./half-space.ts";

/** A page with the eleven kinds of error that a careless scraper leaves behind. */
const page = `انجمن شهر: شورا درباره بودجه رایزنی میکند
سرپرست کتابخانه: پیشنهاد بستن تالار را رد میکنیم
موشکها و ماهواره ها در نمایشگاه دانش کنار هم نشستند
گردهمایی باغداران فردا در سالن شهر برگزار میشود
همایش دوستداران حزبالله در سالن شماره دو
نیروهای امداد از بامداد آمادهاند

مدیران دو شهر هفته آینده با هم دیدار می کنند
تاریخهای پیشنهادی برای آغاز کار هنوز روشن نیست.
آنها هرگز درباره این طرح جدی نبوده اند و نشست آینده در بهار صورت میگیرد.
نگرانی های کشاورزان درباره کم آبی هنوز کم نشده است؛ تنها راه، گفتگو است.`;

const repaired: [string, string][] = [
  ["میکند", "می‌کند"],
  ["میکنیم", "می‌کنیم"],
  ["موشکها", "موشک‌ها"],
  ["ماهواره ها", "ماهواره‌ها"],
  ["میشود", "می‌شود"],
  ["حزبالله", "حزب‌الله"],
  ["آمادهاند", "آماده‌اند"],
  ["می کنند", "می‌کنند"],
  ["تاریخهای", "تاریخ‌های"],
  ["نبوده اند", "نبوده‌اند"],
  ["میگیرد", "می‌گیرد"],
  ["نگرانی های", "نگرانی‌های"],
];

test("every lost half-space of a scraped page is put back, and nothing else is changed", () => {
  let right = page;
  for (const [lost, written] of repaired) right = right.replace(lost, written);
  assert.equal(repairHalfSpaces(page), right);
});

const saved = new URL("../../../../shared/data/sample-page.txt", import.meta.url);
if (existsSync(saved)) {
  test("../shared/data/sample-page.txt, a real page: its eleven errors are repaired and nothing else", () => {
    const text = readFileSync(saved, "utf8");
    const sure = halfSpaceEdits(text).filter((edit) => edit.sure);
    const found = sure.map(({ start, end, replacement }) => `${text.slice(start, end)} → ${replacement}`);
    assert.deepEqual(
      new Set(found),
      new Set([
        "میکند → می‌کند",
        "میکنیم → می‌کنیم",
        "موشکها → موشک‌ها",
        "میشود → می‌شود",
        "حزبالله → حزب‌الله",
        "آمادهاند → آماده‌اند",
        "می کنند → می‌کنند",
        "تاریخهای → تاریخ‌های",
        "نبوده اند → نبوده‌اند",
        "میگیرد → می‌گیرد",
        "نگرانی های → نگرانی‌های",
      ]),
    );
    assert.equal(repairHalfSpaces(repairHalfSpaces(text)), repairHalfSpaces(text));
  });
}
