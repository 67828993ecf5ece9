import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { inBackground } from "./background.ts";

test("work in the background rests longer while the process is busy, and ends when it is closed", async () => {
  const rests: number[] = [];
  let begun = false;
  let busy = true;
  const work = inBackground(async ({ signal, giveWay }) => {
    begun = true;
    while (!signal.aborted) {
      const start = performance.now();
      await giveWay(20);
      rests.push(performance.now() - start);
    }
  });
  while (!begun) await wait(20);
  for (let turn = 0; busy; turn += 1) {
    const until = performance.now() + 15;
    while (performance.now() < until);
    await wait(1);
    busy = turn < 20;
  }
  const inTheRush = rests.length;
  while (rests.length < inTheRush + 2) await wait(20);
  await work.close();
  assert.ok(inTheRush <= 2, `rested ${inTheRush} times in the rush`);
});

test("work that is closed before it began never begins", async () => {
  let begun = false;
  const work = inBackground(async () => {
    begun = true;
  });
  await work.close();
  assert.equal(begun, false);
});
