// What an account did to entries of a live coverage goes back with what it did to articles.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { asStaff, staffActor } from "../../../test/staff.ts";
import { databaseNow } from "../articles/article-times.ts";
import { endCoverage } from "./end-coverage.ts";
import { entryHistory, getCoverage } from "./get-coverage.ts";
import { pinEntry } from "./pin-entry.ts";
import { listUndoWithEntries, undoWithEntries } from "./undo-entries.ts";
import { withdrawEntry } from "./withdraw-entry.ts";
import { addEntry, changeEntry } from "./write-entry.ts";

const { ctx } = await testNewsroom();
const intruder = asStaff(ctx, await staffActor(ctx, { name: "حساب ربوده" }));
const chief = asStaff(ctx, await staffActor(ctx, { name: "نگار سردبیر" }));
const account = (intruder.actor as { id: number }).id;

test("entries stand as they did: made ones go, changed ones say the same again, withdrawn ones come back", async () => {
  const { code } = await buildArticle(ctx, { kind: "live", headline: "جشنواره بادبادک" });
  const right = await addEntry(ctx, { code, headline: "درست" });
  const kept = await addEntry(ctx, { code, headline: "مانده" });
  const others = await addEntry(ctx, { code, headline: "کار دیگری" });
  const since = await databaseNow(ctx as never);
  await changeEntry(intruder, { id: right.id, headline: "نادرست" });
  await withdrawEntry(intruder, { id: kept.id, reason: "بی‌دلیل" });
  await addEntry(intruder, { code, headline: "ساختگی" });
  await changeEntry(chief, { id: others.id, headline: "کار دیگری، تازه" });

  const { articles } = await listUndoWithEntries(chief, { account, since, limit: 50 });
  assert.deepEqual(
    articles.map((line) => [line.code, line.entries]),
    [[code, 3]],
  );
  assert.deepEqual(await undoWithEntries(chief, { account, since, codes: [code] }), { undone: [code] });

  const { entries } = await getCoverage(ctx, { code });
  const seen = entries.filter(({ withdrawn }) => !withdrawn).map(({ headline }) => headline);
  assert.deepEqual(seen.sort(), ["درست", "مانده", "کار دیگری، تازه"].sort());
  const { versions } = await entryHistory(ctx, { id: right.id });
  assert.deepEqual(
    versions.map(({ headline }) => headline),
    ["درست", "نادرست", "درست"],
  );
  assert.deepEqual(await undoWithEntries(chief, { account, since, codes: [code] }), { undone: [] });
});

test("the pin and the end of a coverage come back, as long as what was pinned is there", async () => {
  const { code } = await buildArticle(ctx, { kind: "live", headline: "جشنواره گل" });
  const chosen = await addEntry(ctx, { code, headline: "برگزیده" });
  const other = await addEntry(ctx, { code, headline: "دیگری" });
  await pinEntry(ctx, { id: chosen.id, pinned: true });
  const stand = async () => {
    const { endedAt, entries } = await getCoverage(ctx, { code });
    return [endedAt !== null, entries.find(({ pinned }) => pinned)?.headline];
  };
  const open = await databaseNow(ctx as never);
  await pinEntry(intruder, { id: other.id, pinned: true });
  await endCoverage(intruder, { code, ended: true });
  const input = { account, since: open, codes: [code] };
  const { articles } = await listUndoWithEntries(chief, { account, since: open, limit: 50 });
  assert.deepEqual(
    articles.map((line) => [line.code, line.entries, line.pin, line.coverage]),
    [[code, 0, true, "goes-on"]],
  );
  assert.deepEqual(await undoWithEntries(chief, input), { undone: [code] });
  assert.deepEqual(await stand(), [false, "برگزیده"]);
  assert.deepEqual(await undoWithEntries(chief, input), { undone: [] });

  // What was taken back is how it stood for whoever takes back again.
  await endCoverage(ctx, { code, ended: true });
  const ended = await databaseNow(ctx as never);
  await withdrawEntry(intruder, { id: chosen.id, reason: "بی‌دلیل" });
  await endCoverage(intruder, { code, ended: false });
  await undoWithEntries(chief, { ...input, since: ended });
  assert.deepEqual(await stand(), [true, "برگزیده"]);
  const late = await databaseNow(ctx as never);
  await pinEntry(intruder, { id: other.id, pinned: true });
  await withdrawEntry(chief, { id: chosen.id, reason: "کهنه" });
  await undoWithEntries(chief, { ...input, since: late });
  assert.deepEqual(await stand(), [true, undefined]);
  assert.deepEqual(await undoWithEntries(chief, { ...input, since: late }), { undone: [] });
});

test("whoever may not take back the work of others may not so here", async () => {
  const reporter = asStaff(ctx, await staffActor(ctx, { role: "reporter" }));
  const input = { account, since: new Date(0), codes: [1] };
  await assert.rejects(undoWithEntries(reporter, input), { code: "NOT_ALLOWED" });
});
