// The process that PostgreSQL's own file names. The file outlives a killed server, and its number may be another
// program's by now (containers begin again at 1), so it is believed only where the process is at home in the folder.
import { readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { platform } from "node:os";
import { join } from "node:path";

export interface Postmaster {
  pid: number;
  /** 0 while it is not known yet. */
  port: number;
}

/** The server that lives in the cluster's folder, or null. */
export function findPostmaster({ folder }: { folder: string }): Postmaster | null {
  const [pid = 0, , , port = 0] = read(folder).split("\n").map(Number);
  return pid > 0 && livesIn(pid, folder) ? { pid, port: port || 0 } : null;
}

/** Takes away the file of a server that is gone, over which PostgreSQL would stumble. */
export function forgetDead({ folder }: { folder: string }): void {
  if (!findPostmaster({ folder })) rmSync(join(folder, FILE), { force: true });
}

const FILE = "postmaster.pid";

function read(folder: string): string {
  try {
    return readFileSync(join(folder, FILE), "utf8");
  } catch {
    return "";
  }
}

function livesIn(pid: number, folder: string): boolean {
  try {
    // A process that ended, even one nobody has taken note of, has no working folder any more.
    if (platform() === "linux") return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return ["EPERM", "EACCES"].includes((error as NodeJS.ErrnoException).code ?? "");
  }
}
