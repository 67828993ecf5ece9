// Saved filters: how one of the staff likes to look at a list, under a name. They belong to one person; what a filter
// means the screen knows that made it.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { accountOf } from "../accounts/account-of.ts";
import { type ActContext, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { nameKey } from "../names.ts";

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
  key: z.string().max(200).optional(),
});

export const removeFilterInput = z.strictObject({ id: z.int().positive(), version: z.int() });

export interface SavedFilter {
  id: number;
  screen: string;
  name: string;
  filter: Record<string, unknown>;
  version: number;
}

const columns = ["id", "screen", "name", "filter", "version"] as const;

/** One's own, in the order they were made. @throws AppError NOT_ALLOWED for whoever has no account */
export async function listFilters(
  ctx: Context,
  input: z.infer<typeof listFiltersInput>,
): Promise<{ filters: SavedFilter[] }> {
  let query = ctx.db
    .selectFrom("saved_filter")
    .select(columns)
    .where("account_id", "=", accountOf(ctx.actor).id)
    .orderBy("id");
  if (input.screen) query = query.where("screen", "=", input.screen);
  return { filters: await query.execute() };
}

export async function saveFilter(ctx: Context, input: z.infer<typeof saveFilterInput>): Promise<SavedFilter> {
  const account = accountOf(ctx.actor);
  return perform(ctx, {
    name: "filters.save",
    key: input.key,
    work: async (tx) => {
      const owner = { accountId: account.id, screen: input.screen };
      if (input.id !== undefined) await demandVersion(tx, { ...owner, id: input.id, version: input.version });
      const others = await namesOf(tx, owner);
      const nameOf = nameKey(input.name) || input.name;
      if (others.some((other) => other.name_key === nameOf && other.id !== input.id)) {
        throw new AppError("CONFLICT", `you have a filter «${input.name}» already`);
      }
      if (input.id === undefined && others.length >= MOST) {
        throw new AppError("CONFLICT", `more than ${MOST} filters help nobody: remove some first`);
      }
      const row = { name: input.name, name_key: nameOf, filter: JSON.stringify(input.filter) };
      const saved =
        input.id === undefined
          ? await tx.db
              .insertInto("saved_filter")
              .values({ ...row, account_id: account.id, screen: input.screen })
              .returning(columns)
              .executeTakeFirstOrThrow()
          : await tx.db
              .updateTable("saved_filter")
              .set((present) => ({ ...row, version: present("version", "+", 1) }))
              .where("id", "=", input.id)
              .returning(columns)
              .executeTakeFirstOrThrow();
      await record(tx, {
        act: "filters.save",
        subject: `filter:${saved.id}`,
        detail: { screen: input.screen },
      });
      return saved;
    },
  });
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
      return { removed };
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
    params: { ...present },
  });
}

function namesOf(tx: ActContext, { accountId, screen }: { accountId: number; screen: string }) {
  return tx.db
    .selectFrom("saved_filter")
    .select(["id", "name_key"])
    .where("account_id", "=", accountId)
    .where("screen", "=", screen)
    .execute();
}
