import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as farsi from "./index.ts";

const page = readFileSync(new URL("../README.md", import.meta.url), "utf8");

for (const [index, block] of [...page.matchAll(/```ts\n([\s\S]*?)```/g)].entries()) {
  const code = block[1] ?? "";
  test(`the examples of block ${index + 1} of the manual give what they say`, () => {
    const names: string[] = [];
    const lines = code.split("\n").filter((line) => line && !line.startsWith("import "));
    const checks = lines.map((line) => {
      const [, statement = line, expected] = /^(.*?); \/\/ (.*)$/.exec(line) ?? [];
      if (expected === undefined) return line;
      names.push(statement);
      return `check(${statement}, ${expected});`;
    });
    assert.ok(names.length > 0);
    const run = new Function("check", ...Object.keys(farsi), checks.join("\n"));
    run(assert.deepEqual, ...Object.values(farsi));
  });
}
