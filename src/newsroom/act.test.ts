import assert from "node:assert/strict";
import { test } from "node:test";
import { noticesOf } from "./act.ts";

test("no facts are no notice", () => {
  assert.deepEqual(noticesOf([]), []);
});

test("facts come in as few notices as PostgreSQL takes, each whole, none lost", () => {
  const facts = Array.from({ length: 1000 }, (_, index) => `tag:برچسب-بلند-شماره-${index}`);
  const notices = noticesOf(facts);
  assert.ok(notices.length > 1);
  for (const notice of notices) assert.ok(Buffer.byteLength(notice) < 8000);
  assert.deepEqual(
    notices.flatMap((notice) => JSON.parse(notice)),
    facts,
  );
});

test("a fact of the longest kind is a notice of its own", () => {
  const long = `tag:${"ب".repeat(3000)}`;
  assert.deepEqual(
    noticesOf(["a", long, "b"]).flatMap((notice) => JSON.parse(notice)),
    ["a", long, "b"],
  );
});

test("more facts than are worth naming are everything", () => {
  assert.deepEqual(noticesOf(Array.from({ length: 2001 }, (_, index) => `f${index}`)), ['["*"]']);
});
