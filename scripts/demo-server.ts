// The demonstration newsroom for a while: on a free port, with a data folder of its own that goes when it is closed.
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { PROJECT } from "../src/config.ts";

export interface DemoServer {
  origin: string;
  /** Runs a command of the operator on this newsroom and gives its `--json` result. */
  operate<T>(...words: string[]): Promise<T>;
  close(): Promise<void>;
}

const RUN = ["--disable-warning=ExperimentalWarning", "src/main.ts"];

/** Resolves when the site answers. @throws Error with the server's own words when it does not start */
export async function startDemoServer(): Promise<DemoServer> {
  const folder = mkdtempSync(join(tmpdir(), "dabir-demo-"));
  // Settings of the machine must not reach it: empty ones are the defaults.
  const own = { DABIR_DATA: folder, PORT: "0", HOST: "", DABIR_URL: "", DATABASE_URL: "", DABIR_DEMO: "on" };
  const options = { cwd: PROJECT, env: { ...process.env, ...own } };
  const server = spawn(process.execPath, [...RUN, "start"], {
    ...options,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  const close = async (): Promise<void> => {
    server.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void close().finally(() => process.exit(1)));
  }
  for await (const line of createInterface({ input: server.stdout })) {
    const origin = /^ready (\S+)$/.exec(line)?.[1];
    if (origin === undefined) continue;
    server.stdout.resume();
    return { origin, close, operate: (...words) => operate(options, words) };
  }
  await close();
  throw new Error("the demonstration did not start: see the line above");
}

async function operate<T>(options: { cwd: string; env: NodeJS.ProcessEnv }, words: string[]): Promise<T> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [...RUN, ...words, "--json"], {
    ...options,
    maxBuffer: 50_000_000,
  });
  return JSON.parse(stdout);
}
