// What readers find wrong, worked at the desk by keyboard alone: read with the text they saw, dealt with, undone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { correctArticle } from "../../src/newsroom/articles/correct-article.ts";
import { submitReport } from "../../src/newsroom/reports/submit-report.ts";
import { buildArticle } from "../factories.ts";
import { testNewsroom } from "../newsroom.ts";
import { signedIn, testDoor } from "../staff.ts";
import { until } from "../until.ts";
import { choose, pressOn } from "./keyboard.ts";
import { axeFaults, overflow, studioRoom } from "./studio-room.ts";

const { ctx } = await testNewsroom();
const door = testDoor(ctx);
const chief = await signedIn(ctx, { door, role: "editor-in-chief", name: "نگار سردبیر" });
const { code } = await buildArticle(ctx, { section: "شهر" });
const reader = { ...ctx, actor: { kind: "reader", name: "reader" } as const };
await submitReport(reader, { code, text: "سال ساخت پل ۱۳۹۸ است.", seen: 1, contact: "sara@example.org" });
await correctArticle(ctx, { code, lead: "لید درست" });
await submitReport(reader, { code, text: "نام رودخانه جا افتاده است." });
const room = studioRoom({ door, cookies: chief.cookies });

const states = async () => {
  const { body } = await chief.call("reports.list", {});
  return body.reports.map((report) => report.state).join(" ");
};

test("reports are dealt with by a letter or a button, and each can be taken back", async () => {
  const page = await room.open("/reports", { viewport: { width: 360, height: 800 } });
  await page.getByText("سال ساخت پل").waitFor();
  await page.getByText("متن پس از نسخه ۱ که خواننده دید تغییر کرده است").waitFor();
  assert.deepEqual([await axeFaults(page), await overflow(page)], [[], 0]);
  await page.keyboard.press("d");
  await page.getByText("گزارش رسیدگی‌شده است.").waitFor();
  await until("the oldest is dealt with", async () => (await states()) === "open done");
  await pressOn(page, page.getByRole("button", { name: "بازگردانی", exact: true }));
  await until("it is open again", async () => (await states()) === "open open");
  await pressOn(page, page.getByRole("button", { name: "وارد نیست", exact: true }).first());
  await until("the oldest was no error", async () => (await states()) === "open dropped");
  await choose(page, page.getByRole("button", { name: /وضعیت/ }), "وارد نبود");
  await page.getByText("سال ساخت پل").waitFor();
  await page.context().close();
});
