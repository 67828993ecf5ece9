// The servers that are measured: Dabir itself, and the barest node:http server that sends the same bytes.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer } from "./ask.ts";
import { type Program, startProgram } from "./processes.ts";

export interface Server extends Program {
  origin: string;
}

/** Settings of the operator's machine have no say in a bench. */
export function environment(dataFolder: string): Record<string, string> {
  return {
    PORT: "0",
    HOST: "127.0.0.1",
    DABIR_DATA: dataFolder,
    DABIR_URL: "",
    DATABASE_URL: "",
    DABIR_DEMO: "on",
    DABIR_CACHE_MB: "",
    DABIR_DB_CONNECTIONS: "",
    DABIR_EVENT_STREAMS: "",
  };
}

/** `flags` are for Node, such as --cpu-prof. */
export async function startDabir(dataFolder: string, flags: string[] = []): Promise<Server> {
  const words = [...flags, "src/main.ts", "start"];
  const started = await startProgram({ words, env: environment(dataFolder) }, /^ready (http:\S+)/);
  return { ...started, origin: started.line };
}

/** Headers that Node writes by itself on every answer. */
const OWN = new Set(["date", "connection", "keep-alive"]);

export async function startPlain(folder: string, answer: Answer): Promise<Server> {
  const headers: Record<string, string> = {};
  for (let index = 0; index < answer.rawHeaders.length; index += 2) {
    const name = answer.rawHeaders[index] as string;
    if (!OWN.has(name.toLowerCase())) headers[name] = answer.rawHeaders[index + 1] as string;
  }
  const file = join(folder, `plain-${answer.headers["content-encoding"] ?? "identity"}.json`);
  writeFileSync(file, JSON.stringify({ headers, body: answer.bytes.toString("base64") }));
  const started = await startProgram({ words: ["bench/plain-server.ts", file] }, /^ready (http:\S+)/);
  return { ...started, origin: started.line };
}
