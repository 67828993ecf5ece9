// How articles of the desk are narrowed down, in lists and in the search: by how far they are, by section and people, by
// tag, source and time; as conditions of the database.
import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { instant } from "../instant.ts";
import { ARTICLE_KINDS, DESK_STATES } from "./article.ts";
import { IS_LIVE, LIVE_STATES, type LiveState } from "./live-state.ts";
import { anyOf } from "./sight.ts";

const ids = z.array(z.int().positive()).min(1).max(100);
const person = z.union([z.int().positive(), z.literal("me")]);

/** The fields of an input. */
export const articleFilter = {
  /** How far the desk is. */
  desk: z.array(z.enum(DESK_STATES)).min(1).optional(),
  /** What readers see of it. */
  live: z.array(z.enum(LIVE_STATES)).min(1).optional(),
  /** Ids; those under them are meant too. */
  sections: ids.optional(),
  kinds: z.array(z.enum(ARTICLE_KINDS)).min(1).optional(),
  author: person.optional(),
  assignee: person.optional(),
  /** Written by the caller or given into the caller's hands. */
  mine: z.literal(true).optional(),
  source: z.int().positive().optional(),
  /** Slug. */
  tag: z.string().max(200).optional(),
  changedFrom: instant.optional(),
  changedTo: instant.optional(),
  publishedFrom: instant.optional(),
  publishedTo: instant.optional(),
  /** Whether there is a draft that readers do not see. */
  draft: z.boolean().optional(),
  /** It stands over every page now. */
  breaking: z.literal(true).optional(),
};
type Filter = z.output<z.ZodObject<typeof articleFilter>>;

/** For a query whose article table goes by `a`; what the caller may see is another question. */
export async function filterConditions(ctx: Context, filter: Filter): Promise<RawBuilder<boolean>[]> {
  const { actor } = ctx;
  const me = actor.kind === "account" ? actor.id : 0;
  const idOf = (who: number | "me"): number => (who === "me" ? me : who);
  const found: RawBuilder<boolean>[] = [];
  if (filter.desk) found.push(sql`a.desk_state = any(${filter.desk}::text[])`);
  if (filter.live) found.push(anyOf(filter.live.map((state) => IS_LIVE[state])));
  if (filter.sections) {
    found.push(sql`a.section_id = any(${await withChildren(ctx, filter.sections)}::integer[])`);
  }
  if (filter.kinds) found.push(sql`a.kind = any(${filter.kinds}::text[])`);
  if (filter.author !== undefined) found.push(sql`a.author_id = ${idOf(filter.author)}`);
  if (filter.assignee !== undefined) found.push(sql`a.assignee_id = ${idOf(filter.assignee)}`);
  if (filter.mine) found.push(sql`(a.author_id = ${me} or a.assignee_id = ${me})`);
  if (filter.source !== undefined) {
    found.push(await creditedTo(ctx, filter.source));
  }
  if (filter.tag !== undefined) {
    found.push(sql`a.tag_ids && ${await tagIds(ctx, filter.tag)}::integer[]`);
  }
  if (filter.changedFrom) found.push(sql`a.changed_at >= ${filter.changedFrom}`);
  if (filter.changedTo) found.push(sql`a.changed_at < ${filter.changedTo}`);
  if (filter.publishedFrom) found.push(sql`a.visible_at >= ${filter.publishedFrom}`);
  if (filter.publishedTo) found.push(sql`a.visible_at < ${filter.publishedTo}`);
  if (filter.draft !== undefined) {
    found.push(filter.draft ? sql`a.draft_revision_id is not null` : sql`a.draft_revision_id is null`);
  }
  if (filter.breaking) found.push(sql`a.breaking_until > now()`);
  return found;
}

export async function withChildren(ctx: Context, sections: number[]): Promise<number[]> {
  const rows = await ctx.db
    .selectFrom("section")
    .select("id")
    .where((where) => where.or([where("id", "in", sections), where("parent_id", "in", sections)]))
    .execute();
  return rows.map((row) => row.id);
}

/** The source and those that were merged into it; a single one is asked for as such, for the index is then in order. */
async function creditedTo(ctx: Context, source: number): Promise<RawBuilder<boolean>> {
  const merged = await ctx.db.selectFrom("source").select("id").where("merged_into", "=", source).execute();
  if (merged.length === 0) return sql<boolean>`a.source_id = ${source}`;
  return sql<boolean>`a.source_id = any(${[source, ...merged.map((row) => row.id)]}::integer[])`;
}

/** The tag and those that were merged with it: revisions keep the ids that they were written with. */
export async function tagIds(ctx: Context, slug: string): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select t.id from tag named join tag t on coalesce(t.merged_into, t.id) = coalesce(named.merged_into, named.id)
    where named.slug = ${slug} and named.edition = ${ctx.edition.id}`.execute(ctx.db);
  return rows.map((row) => row.id);
}

const UNSEEN: readonly LiveState[] = LIVE_STATES.filter((state) => state !== "yes");

/** Whether it asks for what only those know who see more than readers do. */
export function asksForUnseen(filter: Filter): boolean {
  const unseen = filter.live?.every((state) => UNSEEN.includes(state)) ?? false;
  return filter.desk !== undefined || filter.draft === true || filter.mine === true || unseen;
}
