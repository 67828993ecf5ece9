// Saved filters and searches: how one of the staff likes to look at a list, under a name. They belong to one person, who
// may share them; what a filter means the screen knows that made it, and everybody finds by it what they may see
// themselves.
import type { Selectable } from "kysely";
import { z } from "zod";
import type { Context, StaffActor } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { accountOf } from "../accounts/account-of.ts";
import { demand, may } from "../accounts/may.ts";
import { type ActContext, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { nameKey } from "../names.ts";
import { listSections } from "../sections/sections.ts";
import type { FiltersTables } from "./tables.ts";

const screen = z.string().regex(/^[a-z][a-z-]{0,39}$/, "a screen has a name such as «articles»");
const MOST = 100;
const MOST_BYTES = 8000;

export const listFiltersInput = z.strictObject({ screen: screen.optional() });

export const saveFilterInput = z.strictObject({
  /** Of the filter that is changed; absent makes a new one. */
  id: z.int().positive().optional(),
  /** The version that was read; wanted with an id. */
  version: z.int().optional(),
  screen,
  name: z.string().trim().min(1).max(60),
  filter: z
    .record(z.string(), z.unknown())
    .refine(
      (filter) => JSON.stringify(filter).length <= MOST_BYTES,
      "a filter is at most 8,000 letters long",
    ),
  /** With whom: everybody, those of a section by its id, or nobody. Absent leaves it as it is. */
  shared: z.union([z.literal("newsroom"), z.int().positive(), z.null()]).optional(),
  key: z.string().max(200).optional(),
});

export const removeFilterInput = z.strictObject({ id: z.int().positive(), version: z.int() });

export interface SavedFilter {
  id: number;
  screen: string;
  name: string;
  filter: Record<string, unknown>;
  shared: "newsroom" | number | null;
  version: number;
}

export interface SharedFilter extends SavedFilter {
  owner: { id: number; name: string };
}

export interface Filters {
  /** One's own, in the order they were made. */
  filters: SavedFilter[];
  /** Those of colleagues, by name. */
  shared: SharedFilter[];
  /** Whether the caller may share one with everybody; with a section, the section says. */
  abilities: { shareWithAll: boolean };
}

const columns = ["id", "screen", "name", "filter", "version", "for_newsroom", "for_section_id"] as const;
type Row = Pick<Selectable<FiltersTables["saved_filter"]>, (typeof columns)[number]>;

function filterOf({ for_newsroom, for_section_id, ...filter }: Row): SavedFilter {
  return { ...filter, shared: for_newsroom ? "newsroom" : for_section_id };
}

/** @throws AppError NOT_ALLOWED for whoever has no account */
export async function listFilters(ctx: Context, input: z.infer<typeof listFiltersInput>): Promise<Filters> {
  const account = accountOf(ctx.actor);
  let own = ctx.db
    .selectFrom("saved_filter")
    .select(columns)
    .where("account_id", "=", account.id)
    .where("edition", "=", ctx.edition.id)
    .orderBy("id");
  if (input.screen) own = own.where("screen", "=", input.screen);
  return {
    filters: (await own.execute()).map(filterOf),
    shared: await sharedWith(ctx, { account, screen: input.screen }),
    abilities: { shareWithAll: may(ctx.actor, "share") },
  };
}

/** An account of no certain section is for all of them. What was shared by somebody who has left is gone. */
async function sharedWith(
  ctx: Context,
  { account, screen }: { account: StaffActor; screen: string | undefined },
): Promise<SharedFilter[]> {
  let query = ctx.db
    .selectFrom("saved_filter as f")
    .innerJoin("account as owner", "owner.id", "f.account_id")
    .select(["f.id", "f.screen", "f.name", "f.filter", "f.version", "f.for_newsroom", "f.for_section_id"])
    .select(["owner.id as owner_id", "owner.name as owner_name"])
    .where("f.account_id", "<>", account.id)
    .where("f.edition", "=", ctx.edition.id)
    .where("owner.disabled_at", "is", null)
    .where((where) =>
      where.or([
        where("f.for_newsroom", "=", true),
        account.sectionIds.length === 0
          ? where("f.for_section_id", "is not", null)
          : where("f.for_section_id", "in", [...account.sectionIds]),
      ]),
    )
    .orderBy("f.name_key")
    .orderBy("f.id");
  if (screen) query = query.where("f.screen", "=", screen);
  const rows = await query.execute();
  return rows.map(({ owner_id, owner_name, ...row }) => ({
    ...filterOf(row),
    owner: { id: owner_id, name: owner_name },
  }));
}

/** @throws AppError NOT_FOUND, NOT_ALLOWED to share it so, CONFLICT */
export async function saveFilter(ctx: Context, input: z.infer<typeof saveFilterInput>): Promise<SavedFilter> {
  const account = accountOf(ctx.actor);
  return perform(ctx, {
    name: "filters.save",
    key: input.key,
    work: async (tx) => {
      const owner = { accountId: account.id, screen: input.screen };
      if (input.id !== undefined) await demandVersion(tx, { ...owner, id: input.id, version: input.version });
      const sharing = await sharingOf(tx, input.shared);
      const others = await namesOf(tx, owner);
      const nameOf = nameKey(input.name) || input.name;
      if (others.some((other) => other.name_key === nameOf && other.id !== input.id)) {
        throw new AppError("CONFLICT", `you have a filter «${input.name}» already`);
      }
      if (input.id === undefined && others.length >= MOST) {
        throw new AppError("CONFLICT", `more than ${MOST} filters help nobody: remove some first`);
      }
      const row = { name: input.name, name_key: nameOf, filter: JSON.stringify(input.filter), ...sharing };
      const saved =
        input.id === undefined
          ? await tx.db
              .insertInto("saved_filter")
              .values({ ...row, account_id: account.id, screen: input.screen, edition: tx.edition.id })
              .returning(columns)
              .executeTakeFirstOrThrow()
          : await tx.db
              .updateTable("saved_filter")
              .set((present) => ({ ...row, version: present("version", "+", 1) }))
              .where("id", "=", input.id)
              .returning(columns)
              .executeTakeFirstOrThrow();
      const filter = filterOf(saved);
      await record(tx, {
        act: "filters.save",
        subject: `filter:${saved.id}`,
        detail: { screen: input.screen, ...(filter.shared !== null && { shared: filter.shared }) },
      });
      return filter;
    },
  });
}

/** @throws AppError NOT_FOUND, NOT_ALLOWED */
async function sharingOf(
  tx: ActContext,
  shared: z.infer<typeof saveFilterInput>["shared"],
): Promise<{ for_newsroom?: boolean; for_section_id?: number | null }> {
  if (shared === undefined) return {};
  if (typeof shared === "number") {
    const section = (await listSections(tx)).find(({ id }) => id === shared);
    if (!section) throw new AppError("NOT_FOUND", `there is no section ${shared} in this edition`);
    demand(tx.actor, "share", { sectionId: shared });
    return { for_newsroom: false, for_section_id: shared };
  }
  if (shared === "newsroom") demand(tx.actor, "share");
  return { for_newsroom: shared === "newsroom", for_section_id: null };
}

export async function removeFilter(
  ctx: Context,
  input: z.infer<typeof removeFilterInput>,
): Promise<{ removed: SavedFilter }> {
  const account = accountOf(ctx.actor);
  return perform(ctx, {
    name: "filters.remove",
    work: async (tx) => {
      await demandVersion(tx, { ...input, accountId: account.id });
      const removed = await tx.db
        .deleteFrom("saved_filter")
        .where("id", "=", input.id)
        .returning(columns)
        .executeTakeFirstOrThrow();
      await record(tx, { act: "filters.remove", subject: `filter:${input.id}` });
      return { removed: filterOf(removed) };
    },
  });
}

/** @throws AppError NOT_FOUND also for another one's; CONFLICT */
async function demandVersion(
  tx: ActContext,
  wanted: { id: number; accountId: number; screen?: string; version: number | undefined },
): Promise<void> {
  let query = tx.db
    .selectFrom("saved_filter")
    .select(columns)
    .where("id", "=", wanted.id)
    .where("account_id", "=", wanted.accountId)
    .forUpdate();
  if (wanted.screen) query = query.where("screen", "=", wanted.screen);
  const present = await query.executeTakeFirst();
  if (!present) throw new AppError("NOT_FOUND", `you have no filter ${wanted.id} here`);
  if (present.version === wanted.version) return;
  throw new AppError("CONFLICT", `filter ${wanted.id} was changed meanwhile: read it again`, {
    params: { ...filterOf(present) },
  });
}

function namesOf(tx: ActContext, { accountId, screen }: { accountId: number; screen: string }) {
  return tx.db
    .selectFrom("saved_filter")
    .select(["id", "name_key"])
    .where("account_id", "=", accountId)
    .where("edition", "=", tx.edition.id)
    .where("screen", "=", screen)
    .execute();
}
