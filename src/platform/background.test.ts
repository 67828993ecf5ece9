import assert from "node:assert/strict";
import { test } from "node:test";
import { inBackground } from "./background.ts";

test("work in the background ends at the piece in hand, and a rest ends at once", async () => {
  const done: string[] = [];
  const background = inBackground(async ({ signal, rest }) => {
    while (!signal.aborted) {
      done.push("a piece");
      await rest(3_600_000);
    }
    done.push("the end");
  });
  await background.close();
  assert.deepEqual(done, ["a piece", "the end"]);
});
