// Whose comments an actor moderates: all, or those under articles of some sections.
import type { Actor } from "../../context.ts";
import { demand } from "../accounts/may.ts";
import { sectionsFor } from "../accounts/sections-for.ts";
import type { ActContext } from "../act.ts";

/** The sections whose comments the actor moderates; null means all. @throws AppError NOT_ALLOWED when none */
export const moderatedSections = (actor: Actor): number[] | null => sectionsFor(actor, "moderate");

/** @throws AppError NOT_ALLOWED */
export async function demandModeration(tx: ActContext, code: number): Promise<void> {
  const article = await tx.db
    .selectFrom("article")
    .select("section_id")
    .where("code", "=", code)
    .executeTakeFirstOrThrow();
  demand(tx.actor, "moderate", { sectionId: article.section_id });
}
