import assert from "node:assert/strict";
import { test } from "node:test";
import { goldenPairs } from "../scripts/golden-pairs.ts";
import { lemma, normalize, repairHalfSpaces, slug } from "./index.ts";

const functions: Record<string, (input: string) => string> = {
  normalize: (input) => normalize(input),
  repair: (input) => repairHalfSpaces(input),
  lemma,
  slug: (input) => slug(input),
};

for (const [name, work] of Object.entries(functions)) {
  test(`${name} gives every golden pair of corpus/${name}.tsv`, () => {
    for (const [input, expected] of goldenPairs(name)) assert.equal(work(input), expected, input);
  });
}

test("normalizing a golden result changes nothing more", () => {
  for (const [, expected] of goldenPairs("normalize")) assert.equal(normalize(expected), expected);
});
