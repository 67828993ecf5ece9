// .env.example is made from config.ts and may not fall behind it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseEnv } from "node:util";
import { exampleEnvironment, PROJECT, readConfig, VARIABLES } from "../src/config.ts";

const example = readFileSync(join(PROJECT, ".env.example"), "utf8");

test(".env.example is what `./dabir config --example` prints", () => {
  assert.equal(example, exampleEnvironment());
});

test("a copied .env.example changes nothing", () => {
  assert.deepEqual({ ...parseEnv(example) }, {});
});

test("with every line of .env.example uncommented the settings are the defaults", () => {
  const uncommented = parseEnv(example.replace(/^# (?=[A-Z_]+=)/gm, ""));
  assert.deepEqual(Object.keys(uncommented).sort(), VARIABLES.map((variable) => variable.name).sort());
  assert.deepEqual(readConfig(uncommented), readConfig({}));
});
