// Whether somebody may do something. Operators hold the machine and may do everything; readers may comment, vote and report errors;
// for the staff policy.ts decides.
import type { Actor } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { type Deed, POLICY, type Thing } from "./policy.ts";

export function may(actor: Actor, deed: Deed, thing: Thing = {}): boolean {
  if (actor.kind !== "account") return actor.kind !== "reader" || deed === "comment" || deed === "report";
  return POLICY.some(({ who, may, of }) => who === actor.role && may.includes(deed) && of(actor, thing));
}

/** @throws AppError NOT_ALLOWED */
export function demand(actor: Actor, deed: Deed, thing: Thing = {}): void {
  if (may(actor, deed, thing)) return;
  throw new AppError("NOT_ALLOWED", `${actor.name} may not ${deed} here`, { params: { deed } });
}

/** What the actor may do with a thing, for a screen that asks nothing else. */
export function abilities<D extends Deed>(
  actor: Actor,
  { deeds, thing }: { deeds: readonly D[]; thing: Thing },
): Record<D, boolean> {
  return Object.fromEntries(deeds.map((deed) => [deed, may(actor, deed, thing)])) as Record<D, boolean>;
}
