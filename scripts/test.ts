// npm test: gets what the tests need (a PostgreSQL of their own, Debian's Chromium), runs them all, and ends with the
// test runner's own summary and exit code. Words after it choose files: `npm test -- src/newsroom`.
import { spawn } from "node:child_process";
import { globSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { PROJECT } from "../src/config.ts";
import { migrate } from "../src/platform/db/migrate.ts";
import { silentLog } from "../src/platform/log.ts";
import { supervise } from "../src/platform/postgres/supervisor.ts";
import { findChromium } from "./chromium.ts";

const TEMPLATE = "dabir_template";

const files = chosenFiles(process.argv.slice(2));
const browser = findChromium();
const folder = mkdtempSync(join(tmpdir(), "dabir-test-"));
const own = process.env.DATABASE_URL ? null : await supervise(folder, silentLog);
const server = own?.url ?? (process.env.DATABASE_URL as string);
let exitCode = 1;
try {
  await prepareServer(server);
  exitCode = await runTests();
} finally {
  await own?.release();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(exitCode);

function chosenFiles(words: string[]): string[] {
  const places = words.length > 0 ? words : ["src", "packages", "test", "scripts"];
  return places.flatMap((place) =>
    statSync(join(PROJECT, place)).isFile() ? [place] : globSync(`${place}/**/*.test.ts`, { cwd: PROJECT }),
  );
}

/** The template that every test's database is a copy of. Speed matters here, not a power cut. */
async function prepareServer(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  if (own) {
    await client.query("alter system set fsync = off");
    await client.query("select pg_reload_conf()");
  }
  await client.query(`drop database if exists ${TEMPLATE} with (force)`);
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const template = new URL(url);
  template.pathname = `/${TEMPLATE}`;
  await migrate(template.href, join(PROJECT, "migrations"));
}

function runTests(): Promise<number> {
  const flags = ["--test", "--test-reporter=spec", "--test-concurrency=2", "--test-timeout=300000"];
  const tests = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...flags, ...files], {
    cwd: PROJECT,
    stdio: "inherit",
    env: {
      ...process.env,
      NODE_ENV: "production",
      DABIR_TEST_SERVER: server,
      DABIR_TEST_TEMPLATE: TEMPLATE,
      DABIR_TEST_CHROMIUM: browser,
    },
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => tests.kill(signal));
  return new Promise((resolve) => tests.on("close", (code) => resolve(code ?? 1)));
}
