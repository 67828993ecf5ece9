// Processor time of a process, or of a PostgreSQL server with all its backends, as Linux counts it in /proc.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The unit of /proc on every Linux that Node runs on. */
const TICKS_A_SECOND = 100;

export const countsCpu = existsSync("/proc/self/stat");

interface Times {
  parent: number;
  own: number;
  /** Of children that ended and were waited for. */
  ended: number;
}

/** Seconds so far, all threads together. */
export function cpuOf(pid: number): number {
  return (timesOf(pid)?.own ?? 0) / TICKS_A_SECOND;
}

/** Seconds so far of the PostgreSQL server of this data folder: its first process and every other one, ended or not. */
export function cpuOfDatabase(dataFolder: string): number {
  const first = Number(readFileSync(join(dataFolder, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
  const server = timesOf(first);
  let ticks = (server?.own ?? 0) + (server?.ended ?? 0);
  for (const name of readdirSync("/proc")) {
    const times = /^\d+$/.test(name) ? timesOf(Number(name)) : undefined;
    if (times?.parent === first) ticks += times.own;
  }
  return ticks / TICKS_A_SECOND;
}

function timesOf(pid: number): Times | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in parentheses may hold spaces; the fields after it start with the state.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const field = (number: number): number => Number(fields[number - 3]);
    return { parent: field(4), own: field(14) + field(15), ended: field(16) + field(17) };
  } catch {
    return undefined;
  }
}
