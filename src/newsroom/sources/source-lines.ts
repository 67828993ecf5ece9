// The sources as the staff sees them, in the order of their names, with those that were merged into each.
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { abilities } from "../accounts/may.ts";
import type { ActContext } from "../act.ts";
import { afterPlace, alphabetical, placeCursor, readPlace } from "../alphabet.ts";
import { nameKey } from "../names.ts";

export const listSourcesInput = z.strictObject({
  /** Part of a name, in any spelling. */
  search: z.string().trim().max(100).optional(),
  /** The source of this id, or what it was merged into. */
  id: z.int().positive().optional(),
  limit: z.int().min(1).max(200).default(50),
  /** `next` of the page before. */
  after: z.string().max(400).optional(),
});

export interface SourceLine {
  id: number;
  name: string;
  url: string | null;
  /** Merged into it, under the names they had. */
  merged: { id: number; name: string }[];
  version: number;
  abilities: { catalogue: boolean };
}

const columns = ["id", "name", "url", "version"] as const;

function selectLines(ctx: Context) {
  return ctx.db
    .selectFrom("source as s")
    .select(["s.id", "s.name", "s.url", "s.version"])
    .select(
      sql<SourceLine["merged"]>`coalesce((
        select json_agg(json_build_object('id', m.id, 'name', coalesce(m.merged_name, m.name)) order by m.id)
        from source m where m.merged_into = s.id), '[]')`.as("merged"),
    )
    .where("s.merged_into", "is", null);
}

export async function sourceLines(
  ctx: Context,
  { search, id, limit = 50, after }: z.input<typeof listSourcesInput>,
): Promise<{ sources: SourceLine[]; next: string | null }> {
  const name = alphabetical("s.name");
  let query = selectLines(ctx)
    .orderBy(name)
    .orderBy("s.id")
    .limit(limit + 1);
  if (search) query = query.where("s.name_key", "like", `%${nameKey(search)}%`);
  if (id !== undefined) {
    query = query.where("s.id", "=", (where) =>
      where
        .selectFrom("source as named")
        .select((row) => row.fn.coalesce("named.merged_into", "named.id").as("id"))
        .where("named.id", "=", id),
    );
  }
  if (after !== undefined) query = query.where(afterPlace({ name, id: "s.id" }, readPlace(after)));
  const rows = await query.execute();
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    sources: shown.map((row) => lineOf(ctx, row)),
    next: last ? placeCursor(last) : null,
  };
}

export async function sourceLine(ctx: Context, id: number): Promise<SourceLine> {
  return lineOf(ctx, await selectLines(ctx).where("s.id", "=", id).executeTakeFirstOrThrow());
}

function lineOf(ctx: Context, row: Omit<SourceLine, "abilities">): SourceLine {
  return { ...row, abilities: abilities(ctx.actor, { deeds: ["catalogue"], thing: {} }) };
}

/** A source that was not merged, locked, in the version that was seen. @throws AppError NOT_FOUND, CONFLICT */
export async function lockSource(
  tx: ActContext,
  wanted: { id: number; version?: number | undefined },
): Promise<Omit<SourceLine, "abilities" | "merged">> {
  const source = await tx.db
    .selectFrom("source")
    .select(columns)
    .where("id", "=", wanted.id)
    .where("merged_into", "is", null)
    .forUpdate()
    .executeTakeFirst();
  if (!source) throw new AppError("NOT_FOUND", `there is no source ${wanted.id}`);
  if (wanted.version === undefined || wanted.version === source.version) return source;
  throw new AppError("CONFLICT", `source «${source.name}» was changed meanwhile: read it again`, {
    params: { ...source },
  });
}
