// Runs the operator's command as a program of its own, as a shell would.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";

const PROJECT = join(import.meta.dirname, "..");

export interface Ran {
  exit: number;
  out: string;
  err: string;
  /** Standard output as JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: every command has a shape of its own, which its test states
  json(): any;
}

export type Dabir = (words: string[], input?: unknown) => Promise<Ran>;

/** `dabir` over this database; `input` goes to standard input, as JSON unless it is text. */
export function dabirOver(databaseUrl: string): Dabir {
  const data = mkdtempSync(join(tmpdir(), "dabir-data-"));
  after(() => rmSync(data, { recursive: true, force: true }));
  const env = { PATH: process.env.PATH, HOME: data, DATABASE_URL: databaseUrl, DABIR_DATA: data };
  return (words, input) =>
    new Promise((resolve, reject) => {
      const child = spawn(join(PROJECT, "dabir"), words, { env, cwd: data });
      let out = "";
      let err = "";
      child.stdout.on("data", (chunk) => {
        out += chunk;
      });
      child.stderr.on("data", (chunk) => {
        err += chunk;
      });
      child.on("error", reject);
      child.on("close", (exit) => resolve({ exit: exit ?? -1, out, err, json: () => JSON.parse(out) }));
      child.stdin.on("error", () => {});
      child.stdin.end(input === undefined ? "" : typeof input === "string" ? input : JSON.stringify(input));
    });
}
