// Runs one of our own programs in a process of its own, and tells how it ended.
import { spawn } from "node:child_process";

/** What it said when it failed; null when it ended well. */
export function runProgram(file: string, words: readonly string[] = []): Promise<string | null> {
  return new Promise((resolve) => {
    const program = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", file, ...words], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    program.stderr.on("data", (data: Buffer) => {
      said = (said + data.toString()).slice(-4000);
    });
    program.on("error", (error) => resolve(error.message));
    program.on("close", (code) => resolve(code === 0 ? null : said.trim() || `it ended with ${code}`));
  });
}
