// npm run check: types, lint and format, and the rule of who may import whom.
import { spawnSync } from "node:child_process";
import { PROJECT } from "../src/config.ts";

const checks: [string, string[]][] = [
  ["tsc", ["--project", "."]],
  ["biome", ["check"]],
  [process.execPath, ["--test", "test/rooms.test.ts"]],
];

const failed = checks.filter(([program, words]) => {
  console.log(`> ${program.split("/").at(-1)} ${words.join(" ")}`);
  return spawnSync(program, words, { cwd: PROJECT, stdio: "inherit" }).status !== 0;
});
process.exit(failed.length > 0 ? 1 : 0);
