// Who covers what by when, and the calendar of what appears and ends.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { staffActor } from "../../../test/staff.ts";
import type { Role } from "../accounts/roles.ts";
import { createSection } from "../sections/sections.ts";
import { changeAssignment } from "./change-assignment.ts";
import { createAssignment, createAssignmentInput } from "./create-assignment.ts";
import { listPlan, listPlanInput } from "./list-plan.ts";

const { ctx } = await testNewsroom();
const city = await createSection(ctx, { name: "شهر" });
const world = await createSection(ctx, { name: "جهان" });
const people = async (role: Role) => ({
  ...ctx,
  actor: await staffActor(ctx, { role, sections: [city.slug] }),
});
const editor = await people("desk-editor");
const reporter = await people("reporter");
const HOUR = 3_600_000;
const soon = (hours: number): Date => new Date(Date.now() + hours * HOUR);
const week = { from: soon(-24), to: soon(7 * 24) };

const plan = (what: string, assignee: number | null = null) =>
  createAssignmentInput.parse({ what, section: city.slug, assignee, dueAt: soon(5) });

test("an assignment is given, reported on by whoever has it, and dropped only by whoever plans", async () => {
  const made = await createAssignment(editor, plan("گشایش موزه", reporter.actor.id));
  const done = await changeAssignment(reporter, { id: made.id, version: made.version, state: "done" });
  assert.equal(done.state, "done");
  await assert.rejects(changeAssignment(reporter, { id: made.id, state: "dropped" }), {
    code: "NOT_ALLOWED",
  });
  await assert.rejects(changeAssignment(reporter, { id: made.id, dueAt: soon(9) }), { code: "NOT_ALLOWED" });
  await assert.rejects(changeAssignment(editor, { id: made.id, version: made.version, what: "دیگر" }), {
    code: "CONFLICT",
  });
  await changeAssignment(editor, { id: made.id, version: done.version, state: "dropped" });
  const shown = await listPlan(editor, week);
  assert.ok(!shown.entries.some((entry) => entry.kind === "assignment" && entry.assignment.id === made.id));
  const all = await listPlan(editor, { ...week, dropped: true });
  assert.ok(all.entries.some((entry) => entry.kind === "assignment" && entry.assignment.id === made.id));
});

test("nobody plans for a section of others", async () => {
  const elsewhere = { ...plan("نشست"), section: world.slug };
  await assert.rejects(createAssignment(editor, elsewhere), { code: "NOT_ALLOWED" });
  await assert.rejects(createAssignment(reporter, plan("نشست")), { code: "NOT_ALLOWED" });
  const made = await createAssignment(editor, plan("بازدید پل"));
  await assert.rejects(changeAssignment(editor, { id: made.id, section: world.slug }), {
    code: "NOT_ALLOWED",
  });
});

test("the calendar holds assignments and times of articles in one order, as far as they may be seen", async () => {
  const { code: coming } = await buildArticle(ctx, { headline: "فردا" }, { at: soon(4) });
  const { code: held } = await buildArticle(ctx, { headline: "در تحریم" }, { embargoUntil: soon(6) });
  const { code: ending } = await buildArticle(ctx, { headline: "با مهلت" }, { expiresAt: soon(8) });
  const seen = (await listPlan(editor, week)).entries.flatMap((entry) =>
    entry.kind === "assignment" ? [] : [[entry.kind, entry.article.code]],
  );
  assert.deepEqual(seen, [
    ["appears", coming],
    ["embargo", held],
    ["expires", ending],
  ]);
  const times = (await listPlan(editor, week)).entries.map((entry) => entry.at.getTime());
  assert.deepEqual(
    times,
    times.toSorted((one, other) => one - other),
  );
  const theirs = (await listPlan(reporter, week)).entries.flatMap((entry) =>
    entry.kind === "assignment" ? [] : entry.article.code,
  );
  assert.deepEqual(theirs, [ending]);
});

test("the calendar is asked for a hundred days at most", () => {
  assert.equal(listPlanInput.safeParse({ from: soon(0), to: soon(24 * 101) }).success, false);
  assert.equal(listPlanInput.safeParse({ from: soon(1), to: soon(0) }).success, false);
});
