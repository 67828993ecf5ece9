// A turn that one process at a time takes on a folder, so that two of them never start or stop a cluster at once.
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { AppError } from "../../errors.ts";
import { birthOf } from "./birth.ts";

const PATIENCE_MS = 60_000;

/** Runs `work` while holding the file; a holder that died is noticed, even if its number is another's by now. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  for (let waited = 0; !take(file); waited += 50) {
    if (waited > PATIENCE_MS) {
      throw new AppError(
        "SETUP",
        `another process holds ${file}: wait for it, or remove the file if there is none`,
      );
    }
    await wait(50);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  if (write(file)) return true;
  // Only one at a time clears away, or the second would clear the first one's fresh turn.
  const broom = `${file}.clearing`;
  if (abandoned(file) && (write(broom) || abandoned(broom))) {
    if (abandoned(file)) rmSync(file, { force: true });
    rmSync(broom, { force: true });
  }
  return false;
}

function write(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid} ${birthOf(process.pid)}`, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  }
}

function abandoned(file: string): boolean {
  try {
    const [pid, birth] = readFileSync(file, "utf8").split(" ");
    // A file without its number yet is being written at this moment, unless it stays so.
    if (!Number(pid)) return Date.now() - statSync(file).mtimeMs > 2000;
    return birthOf(Number(pid)) !== birth;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return false;
  }
}
