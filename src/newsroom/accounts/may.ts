// Who may do what, in sentences. Operators hold the machine and may do everything; readers may comment and vote.
import type { Actor } from "../../context.ts";
import { AppError } from "../../errors.ts";

export type Permission = "write" | "publish" | "moderate" | "arrange" | "administer" | "comment";

export function may(actor: Actor, permission: Permission): boolean {
  if (actor.kind === "operator" || actor.kind === "system") return true;
  return actor.kind === "reader" && permission === "comment";
}

/** @throws AppError NOT_ALLOWED */
export function demand(actor: Actor, permission: Permission): void {
  if (may(actor, permission)) return;
  throw new AppError("NOT_ALLOWED", `${actor.name} may not ${permission} here`, { params: { permission } });
}
