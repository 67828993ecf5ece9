// The sources (منبع) that articles are credited to: agencies, papers, sites. One row for all spellings of a name; what
// was merged bears the name of what it became.

import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import type { ActContext } from "../act.ts";
import { alphabetical } from "../alphabet.ts";
import { nameKey, tidyName } from "../names.ts";

export interface Source {
  id: number;
  name: string;
  url: string | null;
}

const columns = ["id", "name", "url"] as const;

export function listSources(ctx: Context): Promise<Source[]> {
  return ctx.db
    .selectFrom("source")
    .select(columns)
    .where("merged_into", "is", null)
    .orderBy(alphabetical("name"))
    .execute();
}

/** By any spelling of its name, or of what was merged into it. */
export function findSource(ctx: Context, name: string): Promise<Source | undefined> {
  return ctx.db
    .selectFrom("source as named")
    .innerJoin("source as own", (join) =>
      join.on((on) => on("own.id", "=", on.fn.coalesce("named.merged_into", "named.id"))),
    )
    .select(["own.id", "own.name", "own.url"])
    .where("named.name_key", "=", nameKey(name))
    .executeTakeFirst();
}

/** @throws AppError NOT_FOUND */
export async function getSource(ctx: Context, name: string): Promise<Source> {
  const found = await findSource(ctx, name);
  if (found) return found;
  throw new AppError("NOT_FOUND", `there is no source «${name}»`);
}

/** What bore this name before it was merged. @throws AppError NOT_FOUND */
export async function getMergedSource(ctx: Context, name: string): Promise<{ id: number }> {
  const found = await ctx.db
    .selectFrom("source")
    .select("id")
    .where("name_key", "=", nameKey(name))
    .where("merged_into", "is not", null)
    .executeTakeFirst();
  if (found) return found;
  throw new AppError("NOT_FOUND", `no source «${name}» was merged into another`);
}

export async function ensureSource(tx: ActContext, name: string): Promise<Source> {
  return (await findSource(tx, name)) ?? insertSource(tx, { name: tidyName(tx, name), url: null });
}

export function insertSource(tx: ActContext, source: { name: string; url: string | null }): Promise<Source> {
  return tx.db
    .insertInto("source")
    .values({ ...source, name_key: nameKey(source.name) })
    .onConflict((conflict) =>
      conflict.column("name_key").doUpdateSet((set) => ({ name: set.ref("source.name") })),
    )
    .returning(columns)
    .executeTakeFirstOrThrow();
}
