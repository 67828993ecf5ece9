// What tags and authors have in common: one identity for all spellings of a name, an address that stays, and other
// names that lead to it, which are others of the kind that were merged into it. One step, never a chain.
import { type Selectable, sql } from "kysely";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import type { ActContext } from "../act.ts";
import { nameKey } from "../names.ts";
import type { NamedTable } from "./tables.ts";

/** A kind of named things. Its table has every column of `tag` but `kind`; the feature that owns it tells this of it. */
export interface NamedKind {
  table: "tag" | "author";
  /** First word of the names of its acts. */
  acts: "tags" | "authors";
  /** Which public articles stand under it: the table, and its column of the kind. */
  listed: { table: "article_tag" | "article_author"; id: "tag_id" | "author_id" };
  /** The column of revisions that holds what they were given. */
  given: "tag_ids" | "author_ids";
  /** What the one that stays takes from the one that goes, where it has none of its own. */
  fills: readonly string[];
  /** Within what a name and an address belong to one alone. */
  within(ctx: Context): Record<string, string>;
  fact(slug: string): string;
  /** What a caller is told of the row where somebody else was faster. */
  present(row: NamedRow): Record<string, unknown>;
}

export type NamedRow = Selectable<NamedTable>;

export interface Named {
  id: number;
  slug: string;
  name: string;
}

export interface Wanted {
  kind: NamedKind;
  /** Slug or name. */
  name: string;
  /** The version that was seen; another one now is a conflict. */
  version?: number | undefined;
}

/** The table as Kysely is told of it: with the columns that all kinds have. */
export const tableOf = (kind: NamedKind) => kind.table as "tag";

/** What `NamedKind.within` says, for a query whose table goes by `as`. */
export function within(ctx: Context, { kind, as }: { kind: NamedKind; as: string }): Record<string, string> {
  return Object.fromEntries(
    Object.entries(kind.within(ctx)).map(([column, value]) => [`${as}.${column}`, value]),
  );
}

/** A slug before a name: a name may read like the slug of another one, which has the older right to it. */
export function findNamed(ctx: Context, { kind, name }: Pick<Wanted, "kind" | "name">) {
  return ctx.db
    .selectFrom(tableOf(kind))
    .select(["id", "slug", "name", "merged_into"])
    .where((where) => where.and(kind.within(ctx)))
    .where((where) => where.or([where("slug", "=", name), where("name_key", "=", nameKey(name))]))
    .orderBy((order) => order("slug", "=", name), "desc")
    .limit(1)
    .executeTakeFirst();
}

/**
 * What has this slug or name, locked, in the version that was seen; another name leads to the thing itself.
 * @throws AppError NOT_FOUND, CONFLICT
 */
export async function lockNamed(tx: ActContext, wanted: Wanted) {
  const { kind, version } = wanted;
  const named = await findNamed(tx, wanted);
  const own =
    named &&
    (await tx.db
      .selectFrom(tableOf(kind))
      .selectAll()
      .where("id", "=", named.merged_into ?? named.id)
      .where("merged_into", "is", null)
      .forUpdate()
      .executeTakeFirst());
  if (!own) throw new AppError("NOT_FOUND", `there is no ${kind.table} «${wanted.name}»`);
  if (version === undefined || version === own.version) return own;
  throw new AppError("CONFLICT", `${kind.table} «${own.name}» was changed meanwhile: read it again`, {
    params: kind.present(own),
  });
}

/** Facts of a thing and of every other name of it: whatever page shows one of them is made anew. */
export async function namedFacts(
  ctx: Context,
  { kind, ids }: { kind: NamedKind; ids: readonly number[] },
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.db
    .selectFrom(tableOf(kind))
    .select("slug")
    .where((where) => where.or([where("id", "in", ids), where("merged_into", "in", ids)]))
    .execute();
  return rows.map(({ slug }) => kind.fact(slug));
}

/** Facts of what the named ones are now: whose lists an article that was given them stands in. */
export async function ownFacts(
  ctx: Context,
  { kind, ids }: { kind: NamedKind; ids: readonly number[] },
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.db
    .selectFrom(`${tableOf(kind)} as named`)
    .innerJoin(`${tableOf(kind)} as own`, (join) =>
      join.on((on) => on("own.id", "=", on.fn.coalesce("named.merged_into", "named.id"))),
    )
    .select("own.slug")
    .where("named.id", "in", ids)
    .execute();
  return rows.map(({ slug }) => kind.fact(slug));
}

/** The articles that stand under these are found by their names: the search has to follow. */
export async function findAgain(
  tx: ActContext,
  { kind, ids }: { kind: NamedKind; ids: readonly number[] },
): Promise<void> {
  const { rows } = await sql<{
    code: number;
  }>`select article_code as code from ${sql.table(kind.listed.table)}
    where ${sql.ref(kind.listed.id)} = any(${ids})`.execute(tx.db);
  for (const { code } of rows) tx.searchable.add(code);
}

/** @throws AppError BAD_INPUT for what is no name, CONFLICT when it is another one's already: that one can be merged */
export async function demandFreeName(
  tx: ActContext,
  { kind, id, name }: { kind: NamedKind; id: number; name: string },
): Promise<void> {
  const key = nameKey(name);
  if (key === "") throw new AppError("BAD_INPUT", `«${name}» is no name: a ${kind.table} needs letters`);
  const other = await tx.db
    .selectFrom(tableOf(kind))
    .select(["slug", "name"])
    .where((where) => where.and(kind.within(tx)))
    .where("name_key", "=", key)
    .where("id", "<>", id)
    .executeTakeFirst();
  if (!other) return;
  throw new AppError(
    "CONFLICT",
    `there is a ${kind.table} «${other.name}» already (${other.slug}): merge them`,
    {
      params: other,
    },
  );
}
