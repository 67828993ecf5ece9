// The sections (سرویس) of the newsroom: two levels, each known by slug or by any spelling of its name.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { SECTIONS, sectionFact } from "../facts.ts";
import { freeSlug, nameKey, tidyName } from "../names.ts";

export interface Section {
  id: number;
  slug: string;
  name: string;
  parentId: number | null;
  position: number;
}

export const createSectionInput = z.strictObject({
  name: z.string().trim().min(1).max(80),
  slug: z
    .string()
    .regex(/^[\p{L}\p{N}-]+$/u, "a slug has letters, digits and hyphens")
    .max(80)
    .optional(),
  /** Slug or name of the section above. */
  parent: z.string().optional(),
  position: z.coerce.number().int().optional(),
  key: z.string().max(200).optional(),
});

const columns = ["id", "slug", "name", "parent_id as parentId", "position"] as const;

/** Those of the edition, in the order of the menu. */
export function listSections(ctx: Context): Promise<Section[]> {
  return ctx.db
    .selectFrom("section")
    .select(columns)
    .where("edition", "=", ctx.edition.id)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

export function findSection(ctx: Context, name: string): Promise<Section | undefined> {
  return (
    ctx.db
      .selectFrom("section")
      .select(columns)
      .where("edition", "=", ctx.edition.id)
      .where((where) => where.or([where("slug", "=", name), where("name_key", "=", nameKey(name))]))
      // A name may read like the slug of another one, which has the older right to it.
      .orderBy((order) => order("slug", "=", name), "desc")
      .limit(1)
      .executeTakeFirst()
  );
}

export function createSection(ctx: Context, input: z.infer<typeof createSectionInput>): Promise<Section> {
  return perform(ctx, {
    name: "sections.create",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "administer");
      for (const name of [input.name, input.slug]) {
        if (name === undefined || !(await findSection(tx, name))) continue;
        throw new AppError("CONFLICT", `there is a section «${name}» already`);
      }
      const parent = input.parent === undefined ? undefined : await getSection(tx, input.parent);
      if (parent && parent.parentId !== null) {
        throw new AppError("CONFLICT", `«${parent.name}» lies under a section itself: there are two levels`);
      }
      return insertSection(tx, {
        name: tidyName(tx, input.name),
        slug: input.slug,
        parentId: parent?.id ?? null,
        position: input.position,
        announced: true,
      });
    },
  });
}

/** @throws AppError NOT_FOUND naming the sections there are. */
export async function getSection(ctx: Context, name: string): Promise<Section> {
  const found = await findSection(ctx, name);
  if (found) return found;
  const known = (await listSections(ctx)).map((section) => section.slug).join(", ");
  throw new AppError("NOT_FOUND", `there is no section «${name}»: use one of ${known || "none yet"}`);
}

/**
 * The section of this name, made when there is none; null means the general one. Readers hear of a section that was
 * made so when an article of it is public, since a draft may name what nobody is to know yet.
 */
export async function ensureSection(tx: ActContext, name: string | null): Promise<Section> {
  const tidy = tidyName(tx, name ?? "") || tx.edition.general;
  return (await findSection(tx, tidy)) ?? insertSection(tx, { name: tidy, parentId: null, announced: false });
}

/** From now on these sections stand in menus, as far as they have a public article. */
export async function announceSections(tx: ActContext, ids: number[]): Promise<void> {
  const changed = await tx.db
    .updateTable("section")
    .set({ announced: true })
    .where("id", "in", ids)
    .where("announced", "=", false)
    .where((where) =>
      where.exists(
        where.selectFrom("live_article as a").select("a.code").whereRef("a.section_id", "=", "section.id"),
      ),
    )
    .returning("slug")
    .execute();
  if (changed.length > 0) tx.changed.add(SECTIONS);
  for (const { slug } of changed) tx.changed.add(sectionFact(slug));
}

async function insertSection(
  tx: ActContext,
  row: {
    name: string;
    slug?: string | undefined;
    parentId: number | null;
    position?: number | undefined;
    announced: boolean;
  },
): Promise<Section> {
  const { last } = await tx.db
    .selectFrom("section")
    .select((select) => select.fn.max("position").as("last"))
    .executeTakeFirstOrThrow();
  const isTaken = async (slug: string): Promise<boolean> =>
    (await tx.db
      .selectFrom("section")
      .select("id")
      .where("edition", "=", tx.edition.id)
      .where("slug", "=", slug)
      .executeTakeFirst()) !== undefined;
  const section = await tx.db
    .insertInto("section")
    .values({
      edition: tx.edition.id,
      name: row.name,
      slug: row.slug ?? (await freeSlug(row.name, isTaken)),
      name_key: nameKey(row.name),
      parent_id: row.parentId,
      position: row.position ?? (last ?? 0) + 1,
      announced: row.announced,
    })
    // Somebody else may make the same section at this moment: then theirs is the one.
    .onConflict((conflict) =>
      conflict.columns(["edition", "name_key"]).doUpdateSet((set) => ({ name: set.ref("section.name") })),
    )
    .returning(columns)
    .executeTakeFirstOrThrow();
  await record(tx, { act: "sections.create", subject: `section:${section.slug}` });
  await announce(tx, {
    kind: "section.changed",
    payload: { slug: section.slug },
    facts: [SECTIONS, sectionFact(section.slug)],
  });
  return section;
}
