// The people of the newsroom who may do something, for acts that have to tell them.
import type { Context, StaffActor } from "../../context.ts";
import { may } from "./may.ts";
import type { Deed, Thing } from "./policy.ts";
import type { Role } from "./roles.ts";

/** The ids of all accounts in use that may do the deed with the thing. */
export async function whoMay(ctx: Context, ask: { deed: Deed; thing: Thing }): Promise<number[]> {
  const { deed, thing } = ask;
  const above = await sectionsAbove(ctx, thing.sectionId);
  const accounts = await ctx.db
    .selectFrom("account")
    .select(["id", "name", "role", "section_ids"])
    .where("disabled_at", "is", null)
    .execute();
  const actors = accounts.map(({ id, name, role, section_ids }): StaffActor => {
    // Whoever is for a section is for those below it.
    const below = section_ids.some((one) => above.includes(one)) ? [thing.sectionId as number] : [];
    return { kind: "account", id, name, role: role as Role, sectionIds: [...section_ids, ...below] };
  });
  return actors.filter((actor) => may(actor, deed, thing)).map(({ id }) => id);
}

async function sectionsAbove(ctx: Context, id: number | undefined): Promise<number[]> {
  if (id === undefined) return [];
  const section = await ctx.db
    .selectFrom("section")
    .select("parent_id")
    .where("id", "=", id)
    .executeTakeFirst();
  return section?.parent_id ? [section.parent_id] : [];
}
