// Programs that the bench starts, each ended by its own process id, whatever happens.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { PROJECT } from "../src/config.ts";

export interface Program {
  pid: number;
  /** Asks it to stop and waits; after ten seconds it is killed. */
  stop(): Promise<void>;
}

export interface ProgramInput {
  /** File of the project and its arguments, run on this Node. */
  words: string[];
  env?: Record<string, string>;
}

const running = new Set<ChildProcess>();

/** Resolves with the first group of the line that matches; rejects with what the program said if it ends before. */
export async function startProgram(input: ProgramInput, ready: RegExp): Promise<Program & { line: string }> {
  const child = launch(input);
  const said: string[] = [];
  const line = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on("line", (text) => {
        if (said.length < 200) said.push(text);
        const match = ready.exec(text);
        if (match) resolve(match[1] ?? text);
      });
    }
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`${input.words[0]} ended early:\n${said.join("\n")}`)));
  });
  return { pid: child.pid as number, line, stop: () => stop(child) };
}

/** Runs a program to its end and answers what it wrote. */
export async function runProgram(input: ProgramInput): Promise<string> {
  const child = launch(input);
  let output = "";
  let errors = "";
  child.stdout?.on("data", (bytes) => {
    output += bytes;
  });
  child.stderr?.on("data", (bytes) => {
    errors += bytes;
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${input.words[0]} ended with ${code}:\n${errors}${output}`);
  return output;
}

/** For a bench that is interrupted. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map(stop));
}

function launch({ words, env = {} }: ProgramInput): ChildProcess {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...words], {
    cwd: PROJECT,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_ENV: "production", ...env },
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(late);
}
