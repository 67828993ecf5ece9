// The fronts there are: home and one for each section, with what the actor may do on each.
import type { Context } from "../../context.ts";
import { abilities } from "../accounts/may.ts";
import { listSections } from "../sections/sections.ts";
import { type Front, homeFront, sectionFront } from "./front.ts";

export interface FrontLine {
  /** «home» or the section's slug. */
  front: string;
  /** The section's name; null for home. */
  name: string | null;
  version: number;
  hasDraft: boolean;
  publishedAt: Date | null;
  abilities: { arrange: boolean };
}

/** In the order of the menu, home first. */
export async function listFronts(ctx: Context): Promise<FrontLine[]> {
  const [sections, rows] = await Promise.all([
    listSections(ctx),
    ctx.db
      .selectFrom("front as f")
      .leftJoin("front_version as v", "v.id", "f.live_version_id")
      .where("f.edition", "=", ctx.edition.id)
      .select(["f.section_id", "f.version", "f.draft_version_id", "v.published_at"])
      .execute(),
  ]);
  return [homeFront, ...sections.map(sectionFront)].map((front: Front) => {
    const row = rows.find((one) => one.section_id === front.sectionId);
    return {
      front: front.name,
      name: front.section?.name ?? null,
      version: row?.version ?? 0,
      hasDraft: (row?.draft_version_id ?? null) !== null,
      publishedAt: row?.published_at ?? null,
      abilities: abilities(ctx.actor, { deeds: ["arrange"], thing: front.thing }),
    };
  });
}
