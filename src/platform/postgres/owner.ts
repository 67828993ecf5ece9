// Which user runs PostgreSQL, which refuses to run as root: the one who started us, or, for root, a system user.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";

export interface Owner {
  uid: number;
  gid: number;
}

/** Null when the present user may run PostgreSQL itself. */
export function clusterOwner(cluster: string): Owner | null {
  if (process.getuid?.() !== 0) return null;
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  return systemUser("dabir") ?? createUser() ?? systemUser("nobody") ?? { uid: 65_534, gid: 65_534 };
}

function systemUser(name: string): Owner | null {
  const line = readFileSync("/etc/passwd", "utf8").match(new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, "m"));
  return line ? { uid: Number(line[1]), gid: Number(line[2]) } : null;
}

function createUser(): Owner | null {
  try {
    execFileSync("useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", "dabir"], {
      stdio: "ignore",
    });
    return systemUser("dabir");
  } catch {
    return null;
  }
}
