// The staff's list of articles, whatever their state: what changed last comes first. Nothing is counted; every page
// costs the same, and nobody sees what is not theirs to see.
import { fold } from "@dabir/farsi";
import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { instant } from "../instant.ts";
import { ARTICLE_KINDS, DESK_STATES } from "./article.ts";
import { type ArticleLine, articleLines } from "./article-lines.ts";
import { IS_LIVE, LIVE_STATES, type LiveState } from "./live-state.ts";
import { anyOf, inSight, sightOf } from "./sight.ts";

const ids = z.array(z.int().positive()).min(1).max(100);
const person = z.union([z.int().positive(), z.literal("me")]);

export const listArticlesInput = z.strictObject({
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
  /** Parts of words of the newest headline, in any spelling. */
  words: z.string().trim().max(200).optional(),
  code: z.int().positive().optional(),
  changedFrom: instant.optional(),
  changedTo: instant.optional(),
  publishedFrom: instant.optional(),
  publishedTo: instant.optional(),
  /** Whether there is a draft that readers do not see. */
  draft: z.boolean().optional(),
  /** It stands over every page now. */
  breaking: z.literal(true).optional(),
  /** What lies in the bin; without it, what does not. */
  binned: z.literal(true).optional(),
  limit: z.int().min(1).max(200).default(50),
  /** `next` of the page before. */
  after: z
    .string()
    .regex(/^\d{1,15}\.\d{1,16}$/, "a cursor is the `next` of the page before")
    .optional(),
});
type Filter = z.output<typeof listArticlesInput>;

export interface ArticlePage {
  articles: ArticleLine[];
  next: string | null;
}

export async function listArticles(
  ctx: Context,
  input: z.input<typeof listArticlesInput>,
): Promise<ArticlePage> {
  const filter: Filter = { ...input, limit: input.limit ?? 50 } as Filter;
  const { limit, after } = filter;
  const conditions = await conditionsOf(ctx, filter);
  if (after !== undefined) {
    const [at, code] = after.split(".").map(Number) as [number, number];
    conditions.push(sql<boolean>`(a.changed_at, a.code) < (${new Date(at)}, ${code})`);
  }
  // As a table of the question, it is planned for its values each time: a rare tag and a frequent one want other ways.
  const rows = await ctx.db
    .with("page", (db) => {
      const query = db
        .selectFrom("article as a")
        .select(["a.code", "a.changed_at"])
        .orderBy("a.changed_at", "desc")
        .orderBy("a.code", "desc")
        .limit(limit + 1);
      return conditions.reduce((narrowed, condition) => narrowed.where(condition), query);
    })
    .selectFrom("page")
    .select(["code", "changed_at"])
    .orderBy("changed_at", "desc")
    .orderBy("code", "desc")
    .execute();
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    articles: await articleLines(
      ctx,
      rows.slice(0, limit).map((row) => row.code),
    ),
    next: last ? cursorOf(last) : null,
  };
}

const cursorOf = (row: { changed_at: Date; code: number }): string =>
  `${row.changed_at.getTime()}.${row.code}`;

/** The cursor that goes on below an article. @throws AppError NOT_FOUND */
export async function placeInList(ctx: Context, code: number): Promise<string> {
  const row = await ctx.db
    .selectFrom("article")
    .select(["code", "changed_at"])
    .where("code", "=", code)
    .executeTakeFirst();
  if (!row) throw new AppError("NOT_FOUND", `there is no article with news code ${code}`);
  return cursorOf(row);
}

async function conditionsOf(ctx: Context, filter: Filter): Promise<RawBuilder<boolean>[]> {
  const { actor } = ctx;
  const me = actor.kind === "account" ? actor.id : 0;
  const idOf = (who: number | "me"): number => (who === "me" ? me : who);
  const found: RawBuilder<boolean>[] = [sightFor(ctx, filter), sql`a.edition = ${ctx.edition.id}`];
  found.push(filter.binned ? sql`a.binned_at is not null` : sql`a.binned_at is null`);
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
  for (const word of wordsOf(filter)) found.push(sql`a.headline_key like ${`%${word}%`}`);
  if (filter.code !== undefined) found.push(sql`a.code = ${filter.code}`);
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

async function withChildren(ctx: Context, sections: number[]): Promise<number[]> {
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
async function tagIds(ctx: Context, slug: string): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select t.id from tag named join tag t on coalesce(t.merged_into, t.id) = coalesce(named.merged_into, named.id)
    where named.slug = ${slug} and named.edition = ${ctx.edition.id}`.execute(ctx.db);
  return rows.map((row) => row.id);
}

const UNSEEN: readonly LiveState[] = LIVE_STATES.filter((state) => state !== "yes");

/** Whoever sees an article only as readers do cannot ask for it by what its draft says. */
function sightFor(ctx: Context, filter: Filter): RawBuilder<boolean> {
  const sight = sightOf(ctx.actor);
  const unseen = filter.live?.every((state) => UNSEEN.includes(state));
  if (filter.desk || filter.draft || filter.mine || unseen) return sight.whole;
  if (
    !sight.asReaders ||
    (filter.words === undefined && filter.tag === undefined && filter.source === undefined)
  )
    return inSight(sight);
  return anyOf([sight.whole, sql<boolean>`(${IS_LIVE.yes} and a.draft_revision_id is null)`]);
}

/** Folded, and safe between the signs that LIKE knows. */
function wordsOf({ words }: Filter): string[] {
  if (!words) return [];
  return fold(words)
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => word.replace(/[\\%_]/g, "\\$&"));
}
