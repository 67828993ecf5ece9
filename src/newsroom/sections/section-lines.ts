// The sections as the staff sees them, those included that readers do not know of yet, with what may be done on each.
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { abilities } from "../accounts/may.ts";
import type { ActContext } from "../act.ts";
import type { Section } from "./sections.ts";

export interface SectionLine extends Section {
  /** False for one that readers do not hear of before an article of it is public. */
  announced: boolean;
  /** ISO 3166-2:IR, where the section is a province. */
  province: string | null;
  version: number;
  /** `write`, `plan`, `publish`, `arrange`, `moderate`: in this section. `administer`: the section itself. */
  abilities: Record<(typeof DEEDS)[number], boolean>;
}

const DEEDS = ["write", "plan", "assign", "publish", "arrange", "moderate", "share", "administer"] as const;
const columns = [
  "id",
  "slug",
  "name",
  "parent_id as parentId",
  "position",
  "announced",
  "province",
  "version",
] as const;

/** Those of the edition, in the order of the menu. */
export async function sectionLines(ctx: Context): Promise<{ sections: SectionLine[] }> {
  const rows = await ctx.db
    .selectFrom("section")
    .select(columns)
    .where("edition", "=", ctx.edition.id)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return { sections: rows.map((row) => lineOf(ctx, row)) };
}

export function lineOf(ctx: Context, row: Omit<SectionLine, "abilities">): SectionLine {
  return { ...row, abilities: abilities(ctx.actor, { deeds: DEEDS, thing: { sectionId: row.id } }) };
}

/** The section, locked, in the version that was seen. @throws AppError NOT_FOUND, CONFLICT */
export async function lockSection(
  tx: ActContext,
  wanted: { id: number; version?: number | undefined },
): Promise<Omit<SectionLine, "abilities">> {
  const section = await tx.db
    .selectFrom("section")
    .select(columns)
    .where("id", "=", wanted.id)
    .forUpdate()
    .executeTakeFirst();
  if (!section) throw new AppError("NOT_FOUND", `there is no section ${wanted.id}`);
  if (wanted.version === undefined || wanted.version === section.version) return section;
  throw new AppError("CONFLICT", `section «${section.name}» was changed meanwhile: read it again`, {
    params: { ...section },
  });
}
