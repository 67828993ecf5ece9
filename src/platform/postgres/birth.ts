// Tells a living process from a later one that was given the same number.
import { readFileSync } from "node:fs";
import { platform } from "node:os";

/** When a process was born, in the system's own measure; «none» when it is no more. */
export function birthOf(pid: number): string {
  try {
    if (platform() !== "linux") {
      process.kill(pid, 0);
      return "alive";
    }
    // The name in brackets may hold anything; after it come the state and, twentieth, the birth.
    const [state, ...facts] = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return state === "Z" ? "none" : (facts[18] as string);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM" ? "alive" : "none";
  }
}
