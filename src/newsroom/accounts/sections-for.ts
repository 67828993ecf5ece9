// In which sections somebody may do something, for lists that hold only what is theirs.
import type { Actor } from "../../context.ts";
import { demand, may } from "./may.ts";
import type { Deed } from "./policy.ts";

/** The sections in which the actor may; null means all. @throws AppError NOT_ALLOWED when there are none */
export function sectionsFor(actor: Actor, deed: Deed): number[] | null {
  if (may(actor, deed) || actor.kind !== "account") {
    demand(actor, deed);
    return null;
  }
  const ids = actor.sectionIds.filter((sectionId) => may(actor, deed, { sectionId }));
  if (ids.length === 0) demand(actor, deed);
  return ids;
}
