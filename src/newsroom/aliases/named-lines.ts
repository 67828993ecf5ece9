// Named things as the staff sees them, in the order of their names, with the other names that lead to each.
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { abilities } from "../accounts/may.ts";
import { afterPlace, alphabetical, placeCursor, readPlace } from "../alphabet.ts";
import { nameKey } from "../names.ts";
import { type Named, type NamedKind, tableOf, within } from "./named.ts";

export const listNamedInput = z.strictObject({
  /** Part of a name, or of another name of it, in any spelling. */
  search: z.string().trim().max(100).optional(),
  /** The one at this address, or what it was merged into. */
  slug: z.string().max(200).optional(),
  limit: z.int().min(1).max(200).default(50),
  /** `next` of the page before. */
  after: z.string().max(400).optional(),
});

export interface NamedLine extends Named {
  intro: string | null;
  /** Other names and addresses that lead here: others that were merged into it. */
  aliases: Named[];
  /** Published articles under it; 1,000 stands for that many and more. */
  articles: number;
  version: number;
  abilities: { catalogue: boolean };
}

const MOST_COUNTED = 1000;

function selectLines(ctx: Context, kind: NamedKind) {
  return ctx.db
    .selectFrom(`${tableOf(kind)} as t`)
    .select(["t.id", "t.slug", "t.name", "t.intro", "t.version"])
    .select([
      sql<Named[]>`coalesce((
        select json_agg(json_build_object('id', o.id, 'slug', o.slug, 'name', o.name) order by o.id)
        from ${sql.table(kind.table)} o where o.merged_into = t.id), '[]')`.as("aliases"),
      sql<number>`(select count(*) from (
        select from ${sql.table(kind.listed.table)} l where l.${sql.id(kind.listed.id)} = t.id
        limit ${sql.lit(MOST_COUNTED)}) counted)`.as("articles"),
    ])
    .where((where) => where.and(within(ctx, { kind, as: "t" })))
    .where("t.merged_into", "is", null);
}

export async function namedLines(
  ctx: Context,
  { kind, search, slug, limit = 50, after }: { kind: NamedKind } & z.input<typeof listNamedInput>,
): Promise<{ lines: NamedLine[]; next: string | null }> {
  const name = alphabetical("t.name", ctx.edition);
  let query = selectLines(ctx, kind)
    .orderBy(name)
    .orderBy("t.id")
    .limit(limit + 1);
  if (search) {
    const part = `%${nameKey(search)}%`;
    query = query.where((where) =>
      where.or([
        where("t.name_key", "like", part),
        where.exists(
          where
            .selectFrom(`${tableOf(kind)} as o`)
            .select("o.id")
            .whereRef("o.merged_into", "=", "t.id")
            .where("o.name_key", "like", part),
        ),
      ]),
    );
  }
  if (slug !== undefined) {
    query = query.where("t.id", "=", (where) =>
      where
        .selectFrom(`${tableOf(kind)} as named`)
        .select((row) => row.fn.coalesce("named.merged_into", "named.id").as("id"))
        .where((row) => row.and(within(ctx, { kind, as: "named" })))
        .where("named.slug", "=", slug),
    );
  }
  if (after !== undefined) query = query.where(afterPlace({ name, id: "t.id" }, readPlace(after)));
  const rows = await query.execute();
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    lines: shown.map((row) => ({ ...row, abilities: abilitiesOf(ctx) })),
    next: last ? placeCursor(last) : null,
  };
}

export async function namedLine(
  ctx: Context,
  { kind, id }: { kind: NamedKind; id: number },
): Promise<NamedLine> {
  const query = selectLines(ctx, kind).where("t.id", "=", id);
  return { ...(await query.executeTakeFirstOrThrow()), abilities: abilitiesOf(ctx) };
}

const abilitiesOf = (ctx: Context) => abilities(ctx.actor, { deeds: ["catalogue"], thing: {} });
