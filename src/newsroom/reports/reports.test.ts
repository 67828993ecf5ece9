// What readers find wrong: taken or refused like comments, told to the desk of the article, worked by those who may
// mend it there.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { asStaff, staffActor } from "../../../test/staff.ts";
import { changeArticle } from "../articles/change-article.ts";
import { correctArticle } from "../articles/correct-article.ts";
import { withdrawArticle } from "../articles/withdraw-article.ts";
import { listNotices } from "../notices/list-notices.ts";
import { createSection } from "../sections/sections.ts";
import { decideReport } from "./decide-report.ts";
import { listReports, type ReportLine } from "./report-lines.ts";
import { submitReport } from "./submit-report.ts";

const { ctx } = await testNewsroom();
await createSection(ctx, { name: "شهر", slug: "city" });
await createSection(ctx, { name: "ورزش", slug: "sport" });
const reader = { ...ctx, actor: { kind: "reader", name: "reader" } as const };
const desk = asStaff(ctx, await staffActor(ctx, { role: "desk-editor", sections: ["city"] }));
const sport = asStaff(ctx, await staffActor(ctx, { role: "desk-editor", sections: ["sport"] }));
const reporter = asStaff(ctx, await staffActor(ctx, { role: "reporter", sections: ["city"] }));

async function report(code: number, text: string, more: { seen?: number; contact?: string } = {}) {
  const outcome = await submitReport(reader, { code, text, ...more });
  assert.ok(outcome.taken, JSON.stringify(outcome));
  return outcome;
}
const lineOf = async (id: number): Promise<ReportLine | undefined> =>
  (await listReports(ctx, {})).reports.find((line) => line.id === id);

test("a report remembers the text that was seen, whatever the article became since", async () => {
  const { code } = await buildArticle(ctx, { section: "city" });
  await correctArticle(ctx, { code, lead: "لید درست" });
  const old = await report(code, "سال ساخت پل درست نیست.", { seen: 1, contact: "  sara@example.org " });
  const now = await report(code, "نام رودخانه جا افتاده است.");
  const wild = await report(code, "این هم هست.", { seen: 99 });
  const first = await lineOf(old.id);
  assert.deepEqual(
    [first?.seen, first?.live, first?.contact, first?.state, first?.text],
    [1, 2, "sara@example.org", "open", "سال ساخت پل درست نیست."],
  );
  assert.deepEqual([(await lineOf(now.id))?.seen, (await lineOf(wild.id))?.seen], [2, 2]);
});

test("a draft's number is not taken for what a reader saw", async () => {
  const { code } = await buildArticle(ctx, { section: "city" });
  await changeArticle(ctx, { code, lead: "پیش‌نویس" });
  assert.equal((await lineOf((await report(code, "اشتباه تایپی", { seen: 2 })).id))?.seen, 1);
});

test("what says nothing, is a trap, is too long or holds many links is refused with the reason", async () => {
  const { code } = await buildArticle(ctx, { section: "city" });
  const refusal = async (said: object) => {
    const outcome = await submitReport(reader, { code, text: "متن", ...said });
    return outcome.taken ? null : outcome.refusal;
  };
  assert.equal(await refusal({ text: " \u200c " }), "empty");
  assert.equal(await refusal({ trap: "x" }), "honeypot");
  assert.equal(await refusal({ text: "آ".repeat(2001) }), "too-long");
  assert.equal(await refusal({ contact: "آ".repeat(61) }), "name-too-long");
  assert.equal(await refusal({ text: "http://a http://b http://c" }), "links");
  const draft = await buildDraft(ctx, { section: "city" });
  assert.equal(await refusal({ code: draft.code }), "unknown-article");
});

test("the same words are one report while it is open, in any spelling and at the same moment", async () => {
  const { code } = await buildArticle(ctx, { section: "city" });
  const many = await Promise.all(
    ["كتاب غلط است", "کتاب غلط است", "کتاب  غلط است"].map((text) => report(code, text)),
  );
  assert.equal(new Set(many.map(({ id }) => id)).size, 1);
  await decideReport(ctx, { id: many[0]?.id as number, state: "done" });
  assert.notEqual((await report(code, "کتاب غلط است")).id, many[0]?.id);
});

test("the desk editors of the section hear of it once an hour, nobody else's desk does", async () => {
  const { code } = await buildArticle(ctx, { section: "city", headline: "خبر با خطا" });
  await report(code, "یک");
  await report(code, "دو");
  const heard = async (staff: typeof desk) =>
    (await listNotices(staff, {})).notices.filter(({ subject }) => subject === `article:${code}`);
  const [notice, ...more] = await heard(desk);
  assert.deepEqual(
    [notice?.kind, notice?.detail, more],
    ["article.reported", { headline: "خبر با خطا" }, []],
  );
  assert.deepEqual(await heard(sport), []);
  assert.deepEqual(await heard(reporter), []);
});

test("a report is decided in the version seen, and opened again", async () => {
  const { code } = await buildArticle(ctx, { section: "city" });
  const { id } = await report(code, "نام شهر");
  const done = await decideReport(desk, { id, state: "done", note: "درست شد", version: 1 });
  assert.deepEqual(
    [done.state, done.note, done.version, done.decidedBy],
    ["done", "درست شد", 2, desk.actor.name],
  );
  await assert.rejects(decideReport(desk, { id, state: "dropped", version: 1 }), { code: "CONFLICT" });
  const open = await decideReport(desk, { id, state: "open", version: 2 });
  assert.deepEqual([open.state, open.note, open.decidedAt, open.decidedBy], ["open", "درست شد", null, null]);
});

test("reports are seen and decided by those who mend in the section, and by nobody else", async () => {
  const { code } = await buildArticle(ctx, { section: "city" });
  const { id } = await report(code, "سطر سوم");
  assert.ok((await listReports(desk, { state: "open" })).reports.some((line) => line.id === id));
  assert.deepEqual((await listReports(sport, {})).reports, []);
  await assert.rejects(listReports(reporter, {}), { code: "NOT_ALLOWED" });
  for (const staff of [sport, reporter]) {
    await assert.rejects(decideReport(staff, { id, state: "done" }), { code: "NOT_ALLOWED" });
  }
});

test("the open ones are worked from the oldest, page by page; a withdrawn article's stay", async () => {
  const { code } = await buildArticle(ctx, { section: "sport" });
  const ids: number[] = [];
  for (const text of ["الف", "ب", "پ"]) ids.push((await report(code, text)).id);
  const first = await listReports(sport, { state: "open", limit: 2 });
  const second = await listReports(sport, { state: "open", limit: 2, after: first.next ?? "" });
  assert.deepEqual(
    [...first.reports, ...second.reports].map(({ id }) => id),
    ids,
  );
  assert.equal(second.next, null);
  await withdrawArticle(ctx, { code });
  assert.deepEqual(
    (await listReports(sport, { code })).reports.map(({ live }) => live),
    [null, null, null],
  );
  const late = await submitReport(reader, { code, text: "ت" });
  assert.ok(!late.taken && late.refusal === "unknown-article");
});
