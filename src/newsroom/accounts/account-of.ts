// The account that acts, for what belongs to one person alone.
import type { Actor, StaffActor } from "../../context.ts";
import { AppError } from "../../errors.ts";

/** @throws AppError NOT_ALLOWED when no account acts, but an operator, a reader or the system */
export function accountOf(actor: Actor): StaffActor {
  if (actor.kind === "account") return actor;
  throw new AppError(
    "NOT_ALLOWED",
    `${actor.name} has no account: this belongs to the people of the newsroom`,
  );
}
