// Whose comments an actor moderates: all, or those under articles of some sections.
import type { Actor } from "../../context.ts";
import { demand, may } from "../accounts/may.ts";
import type { ActContext } from "../act.ts";

/** The sections whose comments the actor moderates; null means all. @throws AppError NOT_ALLOWED when none */
export function moderatedSections(actor: Actor): number[] | null {
  if (may(actor, "moderate") || actor.kind !== "account") {
    demand(actor, "moderate");
    return null;
  }
  const ids = actor.sectionIds.filter((sectionId) => may(actor, "moderate", { sectionId }));
  if (ids.length === 0) demand(actor, "moderate");
  return ids;
}

/** @throws AppError NOT_ALLOWED */
export async function demandModeration(tx: ActContext, code: number): Promise<void> {
  const article = await tx.db
    .selectFrom("article")
    .select("section_id")
    .where("code", "=", code)
    .executeTakeFirstOrThrow();
  demand(tx.actor, "moderate", { sectionId: article.section_id });
}
