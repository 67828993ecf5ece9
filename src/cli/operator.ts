// Who operates: the user of the machine, by name where the machine knows one.
import { userInfo } from "node:os";
import type { Actor } from "../context.ts";

export function operator(): Actor {
  return { kind: "operator", name: userName() };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that has no name.
    return `user-${process.getuid?.() ?? "unknown"}`;
  }
}
