// Dabir as a process of its own, for tests that kill it: started on a folder of its own and a free port, watched,
// and ended by its own process id. Whatever a test leaves behind is ended when the tests of the file are over.
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { PROJECT } from "../../src/config.ts";

const PATIENCE_MS = 150_000;

export interface Program {
  pid: number;
  process: ChildProcess;
  /** What it wrote so far. */
  out: { text: string };
  err: { text: string };
  /** The exit code, or null where a signal ended it. */
  ended: Promise<number | null>;
}

export interface Server extends Program {
  port: number;
  origin: string;
}

const endings: (() => void)[] = [];
const folders: string[] = [];
const programs = new Set<ChildProcess>();

after(async () => {
  for (const one of programs) killNow(one.pid as number);
  for (const folder of folders) {
    const pid = postmasterOf(folder);
    for (const one of pid === null ? [] : [pid, ...childrenOf(pid)]) killNow(one);
  }
  await wait(50);
  for (const end of endings) end();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** An empty folder for DABIR_DATA; its PostgreSQL is ended and it is removed at the end of the file. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "dabir-fault-"));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

/** Work to be done when all programs are ended, before the folders go. */
export function atEnd(work: () => void): void {
  endings.push(work);
}

export type Settings = Record<string, string>;

/** Runs the command of the operator; nothing of the settings of whoever runs the tests reaches it. */
export function run(words: string[], settings: Settings): Program {
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", join(PROJECT, "src/main.ts"), ...words],
    {
      cwd: PROJECT,
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, so that the group can be killed as a terminal or a service manager does.
      detached: true,
      env: {
        ...process.env,
        NODE_TEST_CONTEXT: "",
        NODE_COMPILE_CACHE: join(tmpdir(), "dabir-compiled"),
        PORT: "0",
        HOST: "127.0.0.1",
        DABIR_URL: "",
        DATABASE_URL: "",
        DABIR_DEMO: "off",
        DABIR_DB_CONNECTIONS: "5",
        ...settings,
      },
    },
  );
  programs.add(child);
  const out = { text: "" };
  const err = { text: "" };
  child.stdout.on("data", (chunk) => {
    out.text += chunk;
  });
  child.stderr.on("data", (chunk) => {
    err.text += chunk;
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", (code) => {
      programs.delete(child);
      resolve(code);
    });
  });
  return { pid: child.pid as number, process: child, out, err, ended };
}

/** `dabir start`, once it says that it is ready. */
export async function startDabir(settings: Settings): Promise<Server> {
  const program = run(["start"], settings);
  const found = await until(() => {
    if (program.process.exitCode !== null || program.process.signalCode !== null) {
      throw new Error(`dabir ended before it was ready:\n${program.out.text}${program.err.text}`);
    }
    return /^ready http:\/\/[^\n]*:(\d+)$/m.exec(program.out.text)?.[1];
  }, "the line «ready»");
  return { ...program, port: Number(found), origin: `http://127.0.0.1:${found}` };
}

/** Runs a command to its end. @throws when it does not succeed */
export async function operate(words: string[], settings: Settings): Promise<string> {
  const program = run(words, settings);
  const code = await program.ended;
  if (code !== 0) throw new Error(`dabir ${words.join(" ")} ended with ${code}: ${program.err.text}`);
  return program.out.text;
}

/** Ends it, unless it ended by itself; resolves to its exit code. */
export async function kill(program: Program, signal: NodeJS.Signals = "SIGKILL"): Promise<number | null> {
  program.process.kill(signal);
  return program.ended;
}

/** Asks until there is an answer. @throws when patience is over */
export async function until<T>(
  ask: () => T | Promise<T>,
  what: string,
): Promise<Exclude<T, undefined | false | null>> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false && answer !== null) {
      return answer as Exclude<T, undefined | false | null>;
    }
    if (performance.now() > end) throw new Error(`waited too long for ${what}`);
    await wait(20);
  }
}

/** Process id of the PostgreSQL of a data folder, where one runs. */
export function postmasterOf(data: string): number | null {
  try {
    const pid = Number(readFileSync(join(data, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
    return /postgres/.test(readFileSync(`/proc/${pid}/cmdline`, "utf8")) ? pid : null;
  } catch {
    return null;
  }
}

export function childrenOf(pid: number): number[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const parent = readFileSync(`/proc/${name}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ")[1];
      return Number(parent) === pid ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}

/** kill −9 of the server alone, or of it and all its processes at the same instant. */
export function killPostgres(data: string, all: boolean): void {
  const pid = postmasterOf(data);
  if (pid === null) return;
  const others = all ? childrenOf(pid) : [];
  for (const one of [pid, ...others]) killNow(one);
}

/** Where the database in a data folder is, as the operator's password file tells. */
export function databaseUrlOf(data: string): string {
  const { port, password } = JSON.parse(readFileSync(join(data, "postgres.json"), "utf8"));
  return `postgres://dabir:${encodeURIComponent(password)}@127.0.0.1:${port}/dabir`;
}

/** A connection to the database in a data folder, which may be coming up. */
export function connect(data: string): Promise<Client> {
  return until(() => tryToConnect(data), "a connection to the database");
}

/** What a database that is starting, and one that is not there yet, answer. */
const NOT_YET = new Set(["57P03", "ECONNREFUSED"]);

async function tryToConnect(data: string): Promise<Client | undefined> {
  const client = new Client({ connectionString: databaseUrlOf(data) });
  client.on("error", () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    if (!NOT_YET.has((error as { code?: string }).code ?? "")) throw error;
    return undefined;
  }
}

function killNow(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself.
  }
}
