import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import * as everything from "./index.ts";
import * as light from "./light.ts";

/** The files that a module needs to run, itself among them, by name. */
function filesOf(name: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(name)) return found;
  const source = readFileSync(new URL(name, import.meta.url), "utf8");
  const code = stripTypeScriptTypes(source, { mode: "strip" });
  found.set(name, code);
  for (const [, path = ""] of code.matchAll(/from "(\.\/[^"]+)"/g)) filesOf(path, found);
  return found;
}

/** Without comments and indentation, as any bundler leaves it at the least. */
const bare = (code: string) =>
  code
    .replace(/^\s*(?:\/\/.*|\/\*\*?[\s\S]*?\*\/)$/gm, "")
    .replace(/^\s+/gm, "")
    .replace(/ {2,}/g, " ");

const kilobytes = (names: string[]) => {
  const files = new Map<string, string>();
  for (const name of names) filesOf(name, files);
  return gzipSync([...files.values()].map(bare).join("\n"), { level: 9 }).length / 1000;
};

test("the light part asks for no word table and is, but for its tokens, the same as in the whole", () => {
  const needed = [...filesOf("./light.ts").keys()];
  for (const heavy of ["./lexicon.ts", "./word-table.ts", "./spellings.ts", "./lattice.ts"])
    assert.ok(!needed.includes(heavy), heavy);
  const whole = new Map<string, unknown>(Object.entries(everything));
  for (const [name, value] of Object.entries(light))
    if (name !== "tokens") assert.equal(value, whole.get(name), name);
});

test("keys, search words and the calendar weigh less than 30 KB for a browser, and so does the whole light part", () => {
  const core = kilobytes(["./fold.ts", "./light-tokens.ts", "./jalali.ts", "./format-date.ts"]);
  assert.ok(core < 12, `${core} KB`);
  const whole = kilobytes(["./light.ts"]);
  assert.ok(whole < 30, `${whole} KB`);
});
