// Prints what the README claims: half-space repair and clean-text harm on sentences with right half-spaces, the
// golden corpus, and speed, for this library beside other npm packages where they are installed.
//   npm run score -- [SENTENCES.txt[.gz] …] [--scorer zwnj-score.mjs]
// Of sentences every fifth is scored: the weights were fitted and spellings counted on the others.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { lemma, normalize, repairHalfSpaces, slug } from "../src/index.ts";
import { goldenPairs } from "./golden-pairs.ts";
import { printSpeed } from "./score-speed.ts";

type System = { name: string; repair: (text: string) => string };

const args = process.argv.slice(2);
const scorerAt = args.indexOf("--scorer");
const scorer = scorerAt >= 0 ? args[scorerAt + 1] : undefined;
const files = args.filter((arg, at) => !arg.startsWith("--") && at !== scorerAt + 1 - (scorerAt < 0 ? 1 : 0));

const systems: System[] = [
  { name: "nothing", repair: (text) => text },
  { name: "farsi, likely", repair: (text) => repairHalfSpaces(text, "likely") },
  { name: "farsi, sure", repair: (text) => repairHalfSpaces(text, "sure") },
  ...(await others()),
];

/** The rivals that can be loaded; a missing package is left out of the table. */
async function others(): Promise<System[]> {
  const found: System[] = [];
  for (const [name, open] of [
    ["virastar", (module: Record<string, unknown>) => rivalVirastar(module)],
    [
      "@persian-tools/persian-tools",
      (module: Record<string, unknown>) => module.halfSpace as System["repair"],
    ],
  ] as const) {
    try {
      const repair = open((await import(name)) as Record<string, unknown>);
      found.push({ name, repair });
    } catch {
      process.stdout.write(`${name} is not installed\n`);
    }
  }
  return found;
}

function rivalVirastar(module: Record<string, unknown>): System["repair"] {
  const Virastar = (module.default ?? module) as new () => { cleanup(text: string): string };
  const made = new Virastar();
  return (text) => made.cleanup(text);
}

function golden() {
  const run: Record<string, (input: string) => string> = {
    normalize: (input) => normalize(input),
    repair: (input) => repairHalfSpaces(input),
    lemma,
    slug: (input) => slug(input),
  };
  for (const [name, work] of Object.entries(run)) {
    const pairs = goldenPairs(name);
    const right = pairs.filter(([input, expected]) => work(input) === expected).length;
    process.stdout.write(`${name}: ${right} of ${pairs.length} golden pairs\n`);
  }
}

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

golden();
printSpeed();
if (scorer && existsSync(scorer)) for (const file of files) halfSpaces(file, scorer);
