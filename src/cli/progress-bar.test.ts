import assert from "node:assert/strict";
import { test } from "node:test";
import { durationText, progressBar, progressText } from "./progress-bar.ts";

const HALF = { done: 4_200, bytes: 50, totalBytes: 100, rate: 410.4, secondsLeft: 17.2 };

test("a terminal gets one line drawn over itself, ten times a second at most", () => {
  let now = 0;
  const written: string[] = [];
  const output = { isTTY: true, columns: 100, write: (text: string) => written.push(text) };
  const bar = progressBar({ elapsed: () => now }, { output });
  bar.update({ ...HALF, done: 1 });
  bar.update({ ...HALF, done: 2 });
  now = 150;
  bar.update(HALF);
  bar.end();
  assert.equal(written.length, 3);
  assert.ok(written[1]?.startsWith("\r[############............]"));
  assert.match(written[1] ?? "", / 50% {2}4,200 records {2}410\/s {2}18 s left/);
  assert.equal(written[2], "\n");
});

test("elsewhere a plain line comes every few seconds, and the last state at the end", () => {
  let now = 0;
  const written: string[] = [];
  const bar = progressBar({ elapsed: () => now }, { output: { write: (text) => written.push(text) } });
  bar.update({ ...HALF, done: 1 });
  now = 4_000;
  bar.update({ ...HALF, done: 2 });
  assert.deepEqual(written, []);
  now = 5_100;
  bar.update({ ...HALF, done: 3 });
  bar.update({ ...HALF, done: 4, bytes: 100, secondsLeft: 0 });
  bar.end();
  assert.deepEqual(written, ["50%  3 records  410/s  18 s left\n", "100%  4 records  410/s\n"]);
});

test("a bar that was never told anything writes nothing", () => {
  const written: string[] = [];
  progressBar({ elapsed: () => 0 }, { output: { isTTY: true, write: (text) => written.push(text) } }).end();
  assert.deepEqual(written, []);
});

test("durations are told in the two largest units", () => {
  assert.deepEqual([0, 59.2, 200, 7_500].map(durationText), ["0 s", "1 min 0 s", "3 min 20 s", "2 h 5 min"]);
});

test("a total of zero bytes counts as done", () => {
  assert.match(
    progressText({ done: 0, bytes: 0, totalBytes: 0, rate: 0, secondsLeft: null }, "records", false),
    /^100%/,
  );
});
