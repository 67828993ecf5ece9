// A front by its name: home, or a section's by the section's slug.
import { z } from "zod";
import type { Context } from "../../context.ts";
import type { Thing } from "../accounts/policy.ts";
import { getSection, type Section } from "../sections/sections.ts";
import { HOME, type Slot, slotsOf } from "./slots.ts";

export interface Front {
  /** «home» or the section's slug. */
  name: string;
  section: Pick<Section, "id" | "slug" | "name"> | null;
  sectionId: number | null;
  slots: readonly Slot[];
  /** What the policy looks at: home belongs to no section. */
  thing: Thing;
}

export const frontName = z.string().trim().min(1).max(80);

/** @throws AppError NOT_FOUND naming the sections there are */
export async function getFront(ctx: Context, name: string): Promise<Front> {
  return name === HOME ? homeFront : sectionFront(await getSection(ctx, name));
}

export const homeFront: Front = {
  name: HOME,
  section: null,
  sectionId: null,
  slots: slotsOf({ sectionId: null }),
  thing: {},
};

export function sectionFront(section: Pick<Section, "id" | "slug" | "name">): Front {
  return {
    name: section.slug,
    section,
    sectionId: section.id,
    slots: slotsOf({ sectionId: section.id }),
    thing: { sectionId: section.id },
  };
}
