// Prints what the README claims: half-space repair and clean-text harm on sentences with right half-spaces, the
// golden corpus, and speed, for this library beside other npm packages where they are installed.
//   npm run score -- [SENTENCES.txt[.gz] …] [--scorer zwnj-score.mjs]
// Of sentences every fifth is scored: the weights were fitted and spellings counted on the others.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { repairHalfSpaces } from "../src/half-space.ts";
import { rivals } from "./rivals.ts";
import { goldenTable } from "./score-golden.ts";
import { printSpeed } from "./score-speed.ts";

const args = process.argv.slice(2);
const scorerAt = args.indexOf("--scorer");
const scorer = scorerAt >= 0 ? args[scorerAt + 1] : undefined;
const files = args.filter((arg, at) => !arg.startsWith("--") && at !== scorerAt + 1 - (scorerAt < 0 ? 1 : 0));

const { found, missing } = await rivals();
const systems = [
  { name: "nothing", repair: (text: string) => text },
  { name: "farsi, likely", repair: (text: string) => repairHalfSpaces(text, "likely") },
  { name: "farsi, sure", repair: (text: string) => repairHalfSpaces(text, "sure") },
  ...found.flatMap(({ name, repair }) => (repair ? [{ name, repair }] : [])),
];

function halfSpaces(file: string, tool: string) {
  const bytes = readFileSync(file);
  const lines = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString("utf8").trim().split("\n");
  const folder = mkdtempSync(join(tmpdir(), "farsi-score-"));
  const goldFile = join(folder, "gold.txt");
  const outFile = join(folder, "out.txt");
  writeFileSync(goldFile, `${lines.filter((_, at) => at % 5 === 0).join("\n")}\n`);
  for (const mode of ["join", "space", "mixed", "clean"]) {
    const inputs = execFileSync(process.execPath, [tool, "inputs", goldFile, mode], {
      maxBuffer: 1 << 28,
    }).toString("utf8");
    for (const { name, repair } of systems) {
      const repaired = inputs
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => repair(line).replaceAll("\n", " "));
      writeFileSync(outFile, `${repaired.join("\n")}\n`);
      const table = execFileSync(process.execPath, [tool, "score", goldFile, outFile]).toString("utf8");
      process.stdout.write(`${mode} | ${name} | ${table.split("\n")[0]}\n`);
    }
  }
  rmSync(folder, { recursive: true });
}

for (const name of missing) process.stdout.write(`${name} is not installed\n`);
for (const line of goldenTable(found)) process.stdout.write(`${line}\n`);
printSpeed();
if (scorer && existsSync(scorer)) for (const file of files) halfSpaces(file, scorer);
