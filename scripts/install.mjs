// node scripts/install.mjs NEED LOCK: installs the packages of the lockfile, showing progress. Runs on any Node
// from 18 on, since it is what brings the project's own Node. No install script of a package is run.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { arch, platform } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("..", import.meta.url));
const [need = "run", lock = ""] = process.argv.slice(2);
const modules = join(home, "node_modules");
const stamp = join(modules, ".dabir");
const turn = join(home, ".installing");
const supported = ["linux-x64", "linux-arm64", "darwin-arm64"];

function fail(message) {
  console.error(`dabir: ${message}`);
  process.exit(1);
}

const here = `${platform()}-${arch()}`;
if (!supported.includes(here) && Number(process.versions.node.split(".")[0]) < 26) {
  fail(
    `no Node 26 is known for ${here} (there is one for ${supported.join(", ")}): install Node 26 and run this again`,
  );
}

/** One installation at a time; a turn left behind by a killed one is taken over after ten minutes. */
async function takeTurn() {
  for (;;) {
    try {
      mkdirSync(turn);
      return;
    } catch (error) {
      if (error.code !== "EEXIST") fail(`cannot write to ${home} (${error.code}): make the folder writable`);
      const age = Date.now() - (statSync(turn, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > 600_000) rmSync(turn, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

function done() {
  const found = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
  return found === `all ${lock}` || found === `run ${lock}`.replace("run", need);
}

/** Folders of the packages that this machine will get, to count how far the installation is. */
function expected() {
  const packages = JSON.parse(readFileSync(join(home, "package-lock.json"), "utf8")).packages;
  return Object.entries(packages)
    .filter(([path, entry]) => path.startsWith("node_modules/") && !entry.link)
    .filter(([, entry]) => need === "all" || !entry.dev)
    .filter(([, entry]) => !entry.os || entry.os.includes(platform()))
    .filter(([, entry]) => !entry.cpu || entry.cpu.includes(arch()))
    .filter(([, entry]) => !entry.libc || entry.libc.includes("glibc"))
    .map(([path]) => join(home, path));
}

function showProgress(folders) {
  const started = Date.now();
  let said = -1;
  return setInterval(() => {
    const there = folders.filter((folder) => existsSync(folder)).length;
    const line = `installing: ${there} of ${folders.length} packages, ${Math.round((Date.now() - started) / 1000)} s`;
    if (process.stderr.isTTY) process.stderr.write(`\r${line}  `);
    else if (there !== said) console.error(line);
    said = there;
  }, 1000);
}

await takeTurn();
process.on("exit", () => rmSync(turn, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));
if (done()) process.exit(0);

console.error("dabir: installing packages (once; later starts need no network)");
rmSync(stamp, { force: true });
const fresh = !existsSync(modules);
// `npm ci` empties the folder first, which would pull the floor from under a server that runs from it.
const command = fresh ? ["ci"] : ["install", "--no-save"];
const scope = need === "all" ? "--include=dev" : "--omit=dev";
const npm = spawn(
  "npm",
  [...command, scope, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
  {
    cwd: home,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, NODE_ENV: "" },
  },
);
let complaint = "";
npm.stderr.on("data", (chunk) => {
  complaint += chunk;
});
npm.on("error", () => fail("npm was not found: install Node with npm, version 20 or later"));
const timer = showProgress(expected());
npm.on("close", (code) => {
  clearInterval(timer);
  if (process.stderr.isTTY) process.stderr.write("\n");
  if (code !== 0) {
    console.error(complaint.trim());
    fail("the packages could not be installed: see npm's words above; the next start tries again");
  }
  writeFileSync(stamp, `${need} ${lock}`);
});
