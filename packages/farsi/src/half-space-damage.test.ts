import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyText } from "./any-text.fixture.ts";
import { repairHalfSpaces } from "./half-space.ts";
import { rightSentences } from "./right-sentences.fixture.ts";

/** A sentence, and the same with each half-space kept, deleted or made a space. */
const damaged = fc
  .tuple(fc.constantFrom(...rightSentences), fc.infiniteStream(fc.constantFrom("\u200c", "", " ")))
  .map(([right, losses]) => ({ right, lost: right.replace(/\u200c/g, () => losses.next().value ?? "") }));

test("sentences with right half-spaces stay as they are", () => {
  for (const mode of ["sure", "likely"] as const)
    for (const right of rightSentences) assert.equal(repairHalfSpaces(right, mode), right);
});

test("a machine puts half-spaces only where the sentence had them", () => {
  fc.assert(
    fc.property(damaged, ({ right, lost }) => {
      const places = new Set(placesOf(right));
      for (const place of placesOf(repairHalfSpaces(lost))) assert.ok(places.has(place), lost);
    }),
    { numRuns: 600 },
  );
});

test("repairing a repaired text changes nothing more", () => {
  const text = fc.oneof(
    damaged.map(({ lost }) => lost),
    fc.array(damaged, { minLength: 1, maxLength: 4 }).map((all) => all.map(({ lost }) => lost).join(" ")),
    anyText,
  );
  fc.assert(
    fc.property(text, (lost) => {
      for (const mode of ["sure", "likely"] as const) {
        const once = repairHalfSpaces(lost, mode);
        assert.equal(repairHalfSpaces(once, mode), once);
      }
    }),
    { numRuns: 1500 },
  );
});

/** For each half-space, how many letters and signs stand before it. */
function placesOf(text: string): number[] {
  const places: number[] = [];
  let signs = 0;
  for (const sign of text) {
    if (sign === "\u200c") places.push(signs);
    else if (sign !== " ") signs++;
  }
  return places;
}
