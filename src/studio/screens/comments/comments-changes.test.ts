import assert from "node:assert/strict";
import { test } from "node:test";
import { applyChange, NO_CHANGES, presentOf, shownOf } from "./comments-changes.ts";
import type { Comment } from "./comments-marks.ts";

const comment = (id: number, more: Partial<Comment> = {}) =>
  ({ id, version: 3, status: "pending", reason: null, note: null, text: "متن", ...more }) as Comment;
const inQueue = (fetched: Comment[], changes = NO_CHANGES) =>
  shownOf(fetched, { changes, status: "pending", reason: null }).map(({ id }) => id);

test("what was decided leaves the queue at once, and the next decision rests on the version it made", () => {
  const one = comment(1);
  const changes = applyChange(NO_CHANGES, {
    kind: "decided",
    comments: [one],
    verdict: { status: "unpublishable", reason: "spam" },
  });
  assert.deepEqual(inQueue([one, comment(2)], changes), [2]);
  const { version, status, reason } = presentOf(one, changes);
  assert.deepEqual([version, status, reason], [4, "unpublishable", "spam"]);
});

test("what failed stands where it stood", () => {
  const one = comment(1);
  const decided = applyChange(NO_CHANGES, {
    kind: "decided",
    comments: [one],
    verdict: { status: "published" },
  });
  assert.deepEqual(inQueue([one], applyChange(decided, { kind: "failed", comments: [one] })), [1]);
});

test("what somebody else changed comes back with its new text, until it is decided or let be", () => {
  const seen = comment(1);
  const overtaken = applyChange(NO_CHANGES, {
    kind: "overtaken",
    seen,
    now: { version: 7, status: "published", reason: null, note: null, text: "متن دیگر" },
  });
  assert.deepEqual(inQueue([seen], overtaken), [1]);
  assert.equal(presentOf(seen, overtaken).text, "متن دیگر");
  assert.equal(presentOf(seen, overtaken).version, 7);
  assert.equal(overtaken.asked.get(1)?.text, "متن");
  assert.deepEqual(inQueue([seen], applyChange(overtaken, { kind: "settled", id: 1 })), []);
});

test("what is fetched anew is newer than what this screen knew", () => {
  const changes = applyChange(NO_CHANGES, {
    kind: "decided",
    comments: [comment(1)],
    verdict: { status: "published" },
  });
  assert.deepEqual(inQueue([comment(1, { version: 5 })], changes), [1]);
});

test("a list of one reason keeps to that reason, and a list of all shows all", () => {
  const fetched = [comment(1, { status: "unpublishable", reason: "spam" }), comment(2)];
  const changes = NO_CHANGES;
  assert.equal(shownOf(fetched, { changes, status: null, reason: null }).length, 2);
  assert.equal(shownOf(fetched, { changes, status: "unpublishable", reason: "law" }).length, 0);
});
