// Takes a section away that nothing was ever written in. One that has articles stays: their addresses and revisions
// know it.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { SECTIONS, sectionFact } from "../facts.ts";
import { lockSection } from "./section-lines.ts";

export const removeSectionInput = z.strictObject({
  id: z.int().positive(),
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

/** @throws AppError CONFLICT, with `params.holds` saying what is in it */
export function removeSection(
  ctx: Context,
  input: z.infer<typeof removeSectionInput>,
): Promise<{ removed: number }> {
  return perform(ctx, {
    name: "sections.remove",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "administer", { sectionId: input.id });
      const section = await lockSection(tx, input);
      const holds = await whatHoldsOn(tx, section.id);
      if (holds) {
        throw new AppError("CONFLICT", `«${section.name}» is not empty: it has ${holds}`, {
          params: { holds },
        });
      }
      await tx.db.deleteFrom("section").where("id", "=", section.id).execute();
      await record(tx, {
        act: "sections.remove",
        subject: `section:${section.slug}`,
        detail: { name: section.name },
      });
      await announce(tx, {
        kind: "section.changed",
        payload: { slug: section.slug },
        facts: [SECTIONS, sectionFact(section.slug)],
      });
      return { removed: section.id };
    },
  });
}

async function whatHoldsOn(tx: ActContext, id: number): Promise<string | undefined> {
  const found = await tx.db
    .selectNoFrom((from) => [
      from.exists(from.selectFrom("revision").select("id").where("section_id", "=", id)).as("articles"),
      from.exists(from.selectFrom("section").select("id").where("parent_id", "=", id)).as("sections"),
      from
        .exists(
          from
            .selectFrom("front_version as v")
            .innerJoin("front as f", "f.id", "v.front_id")
            .select("v.id")
            .where("f.section_id", "=", id),
        )
        .as("front"),
    ])
    .executeTakeFirstOrThrow();
  return (["articles", "sections", "front"] as const).find((what) => found[what]);
}
