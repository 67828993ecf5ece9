// The staff's list of articles, whatever their state: what changed last comes first. Nothing is counted; every page
// costs the same, and nobody sees what is not theirs to see.
import { fold } from "@dabir/farsi";
import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { articleFilter, asksForUnseen, filterConditions } from "./article-filter.ts";
import { type ArticleLine, articleLines } from "./article-lines.ts";
import { IS_LIVE } from "./live-state.ts";
import { anyOf, inSight, sightOf } from "./sight.ts";

export const listArticlesInput = z.strictObject({
  ...articleFilter,
  /** Parts of words of the newest headline, in any spelling. */
  words: z.string().trim().max(200).optional(),
  code: z.int().positive().optional(),
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
  const found: RawBuilder<boolean>[] = [sightFor(ctx, filter), sql`a.edition = ${ctx.edition.id}`];
  found.push(filter.binned ? sql`a.binned_at is not null` : sql`a.binned_at is null`);
  found.push(...(await filterConditions(ctx, filter)));
  for (const word of wordsOf(filter)) found.push(sql`a.headline_key like ${`%${word}%`}`);
  if (filter.code !== undefined) found.push(sql`a.code = ${filter.code}`);
  return found;
}

/** Whoever sees an article only as readers do cannot ask for it by what its draft says. */
function sightFor(ctx: Context, filter: Filter): RawBuilder<boolean> {
  const sight = sightOf(ctx.actor);
  if (asksForUnseen(filter)) return sight.whole;
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
