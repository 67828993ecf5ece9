// Gives a section another name or another place under the sections. Its address stays: it is known outside.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { EVERYTHING } from "../facts.ts";
import { nameKey, tidyName } from "../names.ts";
import { PROVINCES } from "./provinces.ts";
import { lineOf, lockSection, type SectionLine } from "./section-lines.ts";

export const changeSectionInput = z.strictObject({
  id: z.int().positive(),
  name: z.string().trim().min(1).max(80).optional(),
  /** Id of the section above; null puts it on top. */
  parentId: z.int().positive().nullable().optional(),
  /** Readers hear of it, though no article of it is public. */
  announced: z.boolean().optional(),
  /** ISO 3166-2:IR: the section is this province; null, that it is none. */
  province: z.enum(PROVINCES).nullable().optional(),
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

export function changeSection(ctx: Context, input: z.infer<typeof changeSectionInput>): Promise<SectionLine> {
  return perform(ctx, {
    name: "sections.change",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "administer", { sectionId: input.id });
      const section = await lockSection(tx, input);
      const change = {
        name: input.name === undefined ? section.name : tidyName(tx, input.name),
        parent_id: input.parentId === undefined ? section.parentId : input.parentId,
        announced: input.announced ?? section.announced,
        province: input.province === undefined ? section.province : input.province,
      };
      await demandFreeName(tx, { id: section.id, name: change.name });
      await demandFreeProvince(tx, { id: section.id, province: change.province });
      await demandTwoLevels(tx, { id: section.id, parentId: change.parent_id });
      const version = section.version + 1;
      await tx.db
        .updateTable("section")
        .set({ ...change, name_key: nameKey(change.name), version })
        .where("id", "=", section.id)
        .execute();
      await record(tx, {
        act: "sections.change",
        subject: `section:${section.slug}`,
        detail: { before: { name: section.name, parentId: section.parentId, announced: section.announced } },
      });
      await announce(tx, {
        kind: "section.changed",
        payload: { slug: section.slug },
        // Its name stands on every card of its articles.
        facts: [EVERYTHING],
      });
      const { name, parent_id: parentId, announced, province } = change;
      return lineOf(tx, { ...section, name, parentId, announced, province, version });
    },
  });
}

async function demandFreeName(tx: ActContext, { id, name }: { id: number; name: string }): Promise<void> {
  const key = nameKey(name);
  if (key === "") throw new AppError("BAD_INPUT", `«${name}» is no name: a section needs letters`);
  const other = await tx.db
    .selectFrom("section")
    .select("slug")
    .where("edition", "=", tx.edition.id)
    .where("name_key", "=", key)
    .where("id", "<>", id)
    .executeTakeFirst();
  if (other) throw new AppError("CONFLICT", `there is a section «${name}» already (${other.slug})`);
}

async function demandFreeProvince(
  tx: ActContext,
  { id, province }: { id: number; province: string | null },
): Promise<void> {
  if (province === null) return;
  const other = await tx.db
    .selectFrom("section")
    .select("slug")
    .where("edition", "=", tx.edition.id)
    .where("province", "=", province)
    .where("id", "<>", id)
    .executeTakeFirst();
  if (other) {
    throw new AppError("CONFLICT", `${province} is the section ${other.slug} already`, {
      params: { province },
    });
  }
}

async function demandTwoLevels(
  tx: ActContext,
  { id, parentId }: { id: number; parentId: number | null },
): Promise<void> {
  if (parentId === null) return;
  const parent = await tx.db
    .selectFrom("section")
    .select(["name", "parent_id"])
    .where("id", "=", parentId)
    .forUpdate()
    .executeTakeFirst();
  if (!parent) throw new AppError("NOT_FOUND", `there is no section ${parentId}`);
  const below = await tx.db.selectFrom("section").select("id").where("parent_id", "=", id).executeTakeFirst();
  if (parentId !== id && parent.parent_id === null && !below) return;
  throw new AppError("CONFLICT", `there are two levels of sections: it cannot lie under «${parent.name}»`);
}
