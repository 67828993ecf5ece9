// Puts the sections into the order of the menu.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { SECTIONS, sectionFact } from "../facts.ts";
import { type SectionLine, sectionLines } from "./section-lines.ts";

export const orderSectionsInput = z.strictObject({
  /** The ids of all sections of the edition, the first of the menu first. */
  ids: z.array(z.int().positive()).min(1).max(1000),
  /** The order that was read; another one now is a conflict. */
  seen: z.array(z.int().positive()).max(1000).optional(),
  key: z.string().max(200).optional(),
});

/** @throws AppError CONFLICT when a section came, went or moved since the order was read */
export function orderSections(
  ctx: Context,
  input: z.infer<typeof orderSectionsInput>,
): Promise<{ sections: SectionLine[] }> {
  return perform(ctx, {
    name: "sections.order",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "administer");
      const present = await tx.db
        .selectFrom("section")
        .select(["id", "slug", "position"])
        .where("edition", "=", tx.edition.id)
        .orderBy("position")
        .orderBy("id")
        .forUpdate()
        .execute();
      const order = present.map(({ id }) => id);
      const ids = new Set(input.ids);
      if (
        ids.size !== input.ids.length ||
        ids.size !== present.length ||
        order.some((id) => !ids.has(id)) ||
        (input.seen && input.seen.join() !== order.join())
      ) {
        throw new AppError("CONFLICT", "the sections were changed meanwhile: read them again", {
          params: { ids: order },
        });
      }
      const moved = present.filter(({ id, position }) => input.ids.indexOf(id) + 1 !== position);
      for (const { id } of moved) {
        await tx.db
          .updateTable("section")
          .set({ position: input.ids.indexOf(id) + 1 })
          .where("id", "=", id)
          .execute();
      }
      await record(tx, { act: "sections.order", subject: "sections", detail: { ids: input.ids } });
      await announce(tx, {
        kind: "section.changed",
        payload: { slug: moved[0]?.slug ?? present[0]?.slug ?? "" },
        facts: [SECTIONS, ...moved.map(({ slug }) => sectionFact(slug))],
      });
      return sectionLines(tx);
    },
  });
}
