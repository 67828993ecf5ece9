// Publishing at a time, through kills of the servers: never early, never lost, never twice.
import assert from "node:assert/strict";
import { test } from "node:test";
import { runScheduled } from "./scheduled.ts";

test("articles fall due on two servers, one of them killed again and again: once each, on time, none before", async (t) => {
  const { slowest, answers, kills, ...wrong } = await runScheduled({
    articles: 80,
    seconds: 24,
    killEvery: 7,
  });
  t.diagnostic(`${kills} kills, ${answers} answers, the last to be seen after ${slowest} ms`);
  assert.deepEqual(wrong, { early: [], late: [], notOnce: [] });
  assert.ok(kills >= 2);
});
