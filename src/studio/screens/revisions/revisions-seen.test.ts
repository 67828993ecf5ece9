// What readers saw when, from what was done to an article.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Activity, type ArticleTimes, seenSpans } from "./revisions-seen.ts";

const at = (hour: number): string => new Date(Date.UTC(2026, 10, 23, hour)).toISOString();
let last = 0;

function did(act: string, hour: number, more: { revision?: number; detail?: object } = {}): Activity {
  last += 1;
  return {
    id: last,
    at: at(hour),
    by: "سردبیر",
    act: `articles.${act}`,
    detail: (more.detail ?? {}) as never,
    revision: more.revision ?? null,
  };
}

function article(more: Partial<ArticleTimes> = {}): ArticleTimes {
  return { live: "yes", liveRevision: 1, visibleAt: null, expiresAt: null, withdrawnAt: null, ...more };
}

/** Newest first, as the newsroom tells it. */
const seen = (acts: Activity[], now: ArticleTimes) => Object.fromEntries(seenSpans(acts.reverse(), now));

test("a revision is seen from its publication until the next one takes its place", () => {
  const acts = [
    did("create", 7),
    did("publish", 8, { revision: 1, detail: { at: at(8) } }),
    did("correct", 10, { revision: 2 }),
  ];
  assert.deepEqual(seen(acts, article({ liveRevision: 2, visibleAt: at(8) })), {
    1: [{ from: at(8), to: at(10), end: "replaced" }],
    2: [{ from: at(10), to: null, end: null }],
  });
});

test("what was scheduled and replaced before its time nobody saw", () => {
  const acts = [
    did("publish", 8, { revision: 1, detail: { at: at(12) } }),
    did("publish", 9, { revision: 2, detail: { at: at(12) } }),
  ];
  assert.deepEqual(seen(acts, article({ liveRevision: 2, visibleAt: at(12) })), {
    2: [{ from: at(12), to: null, end: null }],
  });
});

test("withdrawing ends it, restoring begins it again", () => {
  const acts = [
    did("publish", 8, { revision: 1, detail: { at: at(8) } }),
    did("withdraw", 9),
    did("restore", 11),
  ];
  assert.deepEqual(seen(acts, article({ visibleAt: at(8) })), {
    1: [
      { from: at(8), to: at(9), end: "withdrawn" },
      { from: at(11), to: null, end: null },
    ],
  });
});

test("an embargo holds it back, and its time runs out", () => {
  const acts = [did("publish", 8, { revision: 1, detail: { at: at(8) } })];
  assert.deepEqual(seen(acts, article({ visibleAt: at(10), expiresAt: at(20) })), {
    1: [{ from: at(10), to: at(20), end: "expired" }],
  });
});

test("another time counts as long as readers have not seen it", () => {
  const acts = [
    did("publish", 8, { revision: 1, detail: { at: at(12) } }),
    did("setTimes", 9, { detail: { published_at: at(15) } }),
  ];
  assert.deepEqual(seen(acts, article({ visibleAt: at(15) })), {
    1: [{ from: at(15), to: null, end: null }],
  });
  const taken = [
    did("publish", 8, { revision: 1, detail: { at: at(12) } }),
    did("setTimes", 9, { detail: { at: null } }),
  ];
  assert.deepEqual(seen(taken, article({ live: "no", liveRevision: null })), {});
});

test("what came from elsewhere was there from its own time", () => {
  assert.deepEqual(seen([did("note", 9)], article({ visibleAt: at(3) })), {
    1: [{ from: at(3), to: null, end: null }],
  });
});

test("undoing all of a colleague puts the revision of before in the place of theirs", () => {
  const acts = [
    did("publish", 8, { revision: 1, detail: { at: at(8) } }),
    did("correct", 9, { revision: 2 }),
    did("undo", 11, { revision: 3, detail: { withdrawn: false } }),
  ];
  assert.deepEqual(seen(acts, article({ liveRevision: 3, visibleAt: at(8) })), {
    1: [{ from: at(8), to: at(9), end: "replaced" }],
    2: [{ from: at(9), to: at(11), end: "replaced" }],
    3: [{ from: at(11), to: null, end: null }],
  });
});
