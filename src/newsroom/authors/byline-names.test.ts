import assert from "node:assert/strict";
import { test } from "node:test";
import { bylineNames } from "./byline-names.ts";

const BYLINES: [byline: string, names: string[]][] = [
  ["نگار آذرمنش", ["نگار آذرمنش"]],
  ["سید علی‌رضا مهرپور طالقانی", ["سید علی‌رضا مهرپور طالقانی"]],
  ["نگار آذرمنش، کاوه رستاک", ["نگار آذرمنش", "کاوه رستاک"]],
  ["نگار آذرمنش؛ کاوه رستاک و فریبا کاشفی", ["نگار آذرمنش", "کاوه رستاک", "فریبا کاشفی"]],
  ["گروه سیاسی", []],
  ["گروه شهر، مشهد", []],
  ["سرویس دانش و فناوری", []],
  ["خبرنگار روزآمد در رشت", []],
  ["روابط عمومی شرکت اتوبوس‌رانی", []],
  ["نگار", []],
  ["نگار و کاوه رستاک", []],
  ["نگار آذرمنش از دورترین نقطه شهر", []],
  ["نگار آذرمنش (عکس)", []],
  ["ن. آ. ۱۲", []],
  ["", []],
];

for (const [byline, names] of BYLINES) {
  test(`«${byline}» names ${names.length === 0 ? "nobody" : names.join(" | ")}`, () =>
    assert.deepEqual(bylineNames(byline), names));
}
