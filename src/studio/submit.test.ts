import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { ApiFault } from "./client.ts";
import { submitter } from "./submit.ts";

const { fetch } = globalThis;
afterEach(() => {
  globalThis.fetch = fetch;
});

/** The newsroom, which answers so often with an error; gives the keys that came. */
function newsroomFailing(times: number): (string | null)[] {
  const keys: (string | null)[] = [];
  globalThis.fetch = async (_, request) => {
    keys.push(new Headers(request?.headers).get("idempotency-key"));
    if (keys.length <= times) throw new TypeError("the line is broken");
    return Response.json({});
  };
  return keys;
}

test("a try that failed keeps its key until it succeeds; the next wish has one of its own", async () => {
  const keys = newsroomFailing(2);
  const submit = submitter();
  const city = { name: "شهر" };
  await assert.rejects(submit("sections.create", city), ApiFault);
  await assert.rejects(submit("sections.create", { ...city }), ApiFault);
  await submit("sections.create", city);
  await submit("sections.create", city);
  assert.equal(new Set(keys.slice(0, 3)).size, 1);
  assert.notEqual(keys[3], keys[2]);
});

test("something else than what failed is another wish", async () => {
  const keys = newsroomFailing(1);
  const submit = submitter();
  await assert.rejects(submit("sections.create", { name: "شهر" }), ApiFault);
  await submit("sections.create", { name: "شهرستان" });
  assert.notEqual(keys[0], keys[1]);
});
