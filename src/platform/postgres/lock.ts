// A turn that one process at a time takes on a folder, so that two of them never start or stop a cluster at once.
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { AppError } from "../../errors.ts";

const PATIENCE_MS = 60_000;

/** Runs `work` while holding the file; a holder that died is noticed by its process id. */
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
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (!abandoned(file)) return false;
    rmSync(file, { force: true });
    return false;
  }
}

function abandoned(file: string): boolean {
  try {
    const holder = Number(readFileSync(file, "utf8"));
    // A file without its number yet is being written at this moment, unless it stays so.
    if (!holder) return Date.now() - statSync(file).mtimeMs > 2000;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
