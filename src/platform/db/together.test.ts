import assert from "node:assert/strict";
import { test } from "node:test";
import { together } from "./together.ts";

function counting() {
  const asked: number[][] = [];
  const double = together(async (_: object, keys: number[]) => {
    asked.push(keys);
    return new Map(keys.filter((key) => key > 0).map((key) => [key, key * 2]));
  });
  return { asked, double };
}

test("what is asked in one turn is one question, each key in it once", async () => {
  const { asked, double } = counting();
  const asker = {};
  assert.deepEqual(await Promise.all([1, 2, 1].map((key) => double(asker, key))), [2, 4, 2]);
  assert.deepEqual(asked, [[1, 2]]);
  assert.equal(await double(asker, 3), 6);
  assert.deepEqual(asked, [[1, 2], [3]]);
});

test("a key without an answer is undefined", async () => {
  const { double } = counting();
  assert.equal(await double({}, -1), undefined);
});

test("many keys are several questions", async () => {
  const { asked, double } = counting();
  const asker = {};
  const keys = Array.from({ length: 20 }, (_, index) => index + 1);
  assert.deepEqual(
    await Promise.all(keys.map((key) => double(asker, key))),
    keys.map((key) => key * 2),
  );
  assert.deepEqual(
    asked.map(({ length }) => length),
    [8, 8, 4],
  );
});

test("each asker has questions of its own", async () => {
  const { asked, double } = counting();
  await Promise.all([double({}, 1), double({}, 1)]);
  assert.deepEqual(asked, [[1], [1]]);
});

test("a failure is told to all who asked, and the next question is a new one", async () => {
  let away = true;
  const ask = together(async (_: object, keys: number[]) => {
    if (away) throw new Error("away");
    return new Map(keys.map((key) => [key, key]));
  });
  const asker = {};
  const answers = await Promise.allSettled([ask(asker, 1), ask(asker, 2)]);
  assert.deepEqual(
    answers.map(({ status }) => status),
    ["rejected", "rejected"],
  );
  away = false;
  assert.equal(await ask(asker, 1), 1);
});
