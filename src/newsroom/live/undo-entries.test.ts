// What an account did to entries of a live coverage goes back with what it did to articles.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { asStaff, staffActor } from "../../../test/staff.ts";
import { databaseNow } from "../articles/article-times.ts";
import { entryHistory, getCoverage } from "./get-coverage.ts";
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

test("whoever may not take back the work of others may not so here", async () => {
  const reporter = asStaff(ctx, await staffActor(ctx, { role: "reporter" }));
  const input = { account, since: new Date(0), codes: [1] };
  await assert.rejects(undoWithEntries(reporter, input), { code: "NOT_ALLOWED" });
});
