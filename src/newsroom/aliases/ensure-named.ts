// Names become things of ours: those there are, by any spelling and other name, or new ones.
import { sql } from "kysely";
import type { ActContext } from "../act.ts";
import { freeSlug, nameKey, tidyName } from "../names.ts";
import { type Named, type NamedKind, tableOf, within } from "./named.ts";

const MOST_LETTERS = 80;

/** Those of these names in their order, made where there are none; empty and repeated names fall out. */
export async function ensureNamed(
  tx: ActContext,
  { kind, names }: { kind: NamedKind; names: readonly string[] },
): Promise<Named[]> {
  const wanted = new Map<string, string>();
  for (const name of names) {
    const tidy = tidyName(tx, name).slice(0, MOST_LETTERS);
    const key = nameKey(tidy);
    if (key && !wanted.has(key)) wanted.set(key, tidy);
  }
  if (wanted.size === 0) return [];
  const keys = [...wanted.keys()];
  const byKey = await ownNamesOf(tx, { kind, keys });
  // In one order, so that two acts with the same names wait for each other instead of blocking each other.
  for (const [key, name] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!byKey.has(key)) byKey.set(key, await insertNamed(tx, { kind, name }));
  }
  const found = keys.flatMap((key) => byKey.get(key) ?? []);
  // Two names may be one thing.
  return found.filter((one, index) => found.findIndex((other) => other.id === one.id) === index);
}

async function ownNamesOf(
  tx: ActContext,
  { kind, keys }: { kind: NamedKind; keys: string[] },
): Promise<Map<string, Named>> {
  const rows = await tx.db
    .selectFrom(`${tableOf(kind)} as named`)
    .innerJoin(`${tableOf(kind)} as own`, (join) =>
      join.on((on) => on("own.id", "=", on.fn.coalesce("named.merged_into", "named.id"))),
    )
    .select(["own.id", "own.slug", "own.name", "named.name_key"])
    .where((where) => where.and(within(tx, { kind, as: "named" })))
    .where("named.name_key", "in", keys)
    .execute();
  return new Map(rows.map(({ name_key, ...own }) => [name_key, own]));
}

/** A row for the name, or the one there is. */
export async function insertNamed(
  tx: ActContext,
  { kind, name }: { kind: NamedKind; name: string },
): Promise<Named> {
  const own = kind.within(tx);
  const slug = await freeSlug(name, async (wish) => {
    const taken = await tx.db
      .selectFrom(tableOf(kind))
      .select("id")
      .where((where) => where.and(own))
      .where("slug", "=", wish)
      .executeTakeFirst();
    return taken !== undefined;
  });
  return tx.db
    .insertInto(tableOf(kind))
    .values({ ...own, name, name_key: nameKey(name), slug })
    .onConflict((conflict) =>
      conflict
        .columns([...Object.keys(own), "name_key"] as "name_key"[])
        .doUpdateSet({ name: sql.ref(`${kind.table}.name`) }),
    )
    .returning(["id", "slug", "name"])
    .executeTakeFirstOrThrow();
}
