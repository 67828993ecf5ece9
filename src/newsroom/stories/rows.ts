// The rows of stories: who tells which. The only file that writes them.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import type { Document } from "../../document/schema.ts";
import type { ActContext } from "../act.ts";
import { storyFact } from "../facts.ts";
import type { Likeness } from "./same-report.ts";

export interface Member {
  code: number;
  story: number;
  kind: "first" | Likeness;
  placed: "found" | "joined" | "apart";
  at: Date;
  /** Under which numbers it lies. */
  keys: number[];
}

/** An article as stories know it. */
export interface Telling {
  code: number;
  headline: string;
  lead: string | null;
  body: Document;
  /** When it was filed, or published elsewhere. */
  at: Date;
}

const COLUMNS = [
  "article_code as code",
  "story_code as story",
  "kind",
  "placed",
  "told_at as at",
  "keys",
] as const;

export async function membersOf(ctx: Context, stories: readonly number[]): Promise<Member[]> {
  if (stories.length === 0) return [];
  return ctx.db
    .selectFrom("story_article")
    .select(COLUMNS)
    .where("story_code", "in", [...new Set(stories)])
    .execute();
}

export async function findMembers(ctx: Context, codes: readonly number[]): Promise<Map<number, Member>> {
  if (codes.length === 0) return new Map();
  const rows = await ctx.db
    .selectFrom("story_article")
    .select(COLUMNS)
    .where("article_code", "in", codes)
    .execute();
  return new Map(rows.map((row) => [row.code, row]));
}

/** Of each story the article that it began with and the newest one, leaving out who is `absent`. */
export async function findAnchors(
  ctx: Context,
  { stories, absent }: { stories: readonly number[]; absent: readonly number[] },
): Promise<Member[]> {
  if (stories.length === 0) return [];
  const { rows } = await sql<Member>`
    select m.article_code as code, m.story_code as story, m.kind, m.placed, m.told_at as at, m.keys
    from unnest(${[...new Set(stories)]}::bigint[]) as s(code)
    cross join lateral (
      (select * from story_article where article_code = s.code and story_code = s.code)
      union
      (select * from story_article where story_code = s.code and article_code <> all(${absent}::bigint[])
        order by told_at desc limit 1)
    ) m
    where m.article_code <> all(${absent}::bigint[])`.execute(ctx.db);
  return rows;
}

/** Those of the articles that begin a story which others tell too. */
export async function findJoined(ctx: Context, codes: readonly number[]): Promise<Set<number>> {
  if (codes.length === 0) return new Set();
  const { rows } = await sql<{ code: number }>`
    select first.article_code as code from story_article first
    where first.article_code = any(${codes}::bigint[]) and first.story_code = first.article_code and exists (
      select from story_article other
      where other.story_code = first.article_code and other.article_code <> first.article_code
    )`.execute(ctx.db);
  return new Set(rows.map(({ code }) => code));
}

/** What readers see of these articles; of a draft, what its writer has so far. */
export function tellingsOf(ctx: Context, codes: readonly number[]): Promise<Telling[]> {
  return (
    ctx.db
      .selectFrom("article as a")
      .innerJoin("revision as r", (join) =>
        join.on((on) => on("r.id", "=", on.fn.coalesce("a.live_revision_id", "a.draft_revision_id"))),
      )
      .select(["a.code", "r.headline", "r.lead", "r.body"])
      // Nobody tells anything in the future.
      .select(sql<Date>`least(coalesce(a.published_at, now()), now())`.as("at"))
      .where("a.code", "in", codes)
      .execute()
  );
}

/** A new article begins a story of its own. `fresh`: it is to be looked at once more, after its act. */
export async function keepTellings(
  tx: ActContext,
  { rows, fresh }: { rows: readonly { code: number; at: Date; keys: number[] }[]; fresh: boolean },
): Promise<void> {
  await tx.db
    .insertInto("story_article")
    .values(
      rows.map(({ code, at, keys }) => ({ article_code: code, story_code: code, told_at: at, keys, fresh })),
    )
    .onConflict((conflict) =>
      conflict.column("article_code").doUpdateSet((set) => ({
        told_at: set.ref("excluded.told_at"),
        keys: set.ref("excluded.keys"),
        fresh: set.ref("excluded.fresh"),
      })),
    )
    .execute();
}

/** Writes where these stand now; pages that show one of the stories hear of it. */
export async function writeMembers(
  tx: ActContext,
  { members, left }: { members: readonly Member[]; left: readonly number[] },
): Promise<void> {
  if (members.length === 0) return;
  await sql`
    update story_article m set story_code = w.story, kind = w.kind, placed = w.placed
    from unnest(${members.map(({ code }) => code)}::bigint[], ${members.map(({ story }) => story)}::bigint[],
      ${members.map(({ kind }) => kind)}::text[], ${members.map(({ placed }) => placed)}::text[])
      as w(code, story, kind, placed)
    where m.article_code = w.code`.execute(tx.db);
  for (const story of [...left, ...members.map((member) => member.story)]) tx.changed.add(storyFact(story));
}

/** The story that the article tells: those who tell it too say whether this one is there to be read. */
export async function ownStoryFact(ctx: Context, code: number): Promise<string> {
  return storyFact((await findMembers(ctx, [code])).get(code)?.story ?? code);
}
