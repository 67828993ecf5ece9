// The rows of stories: the only file that writes them.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import type { Document } from "../../document/schema.ts";
import type { ActContext } from "../act.ts";
import { articleFact } from "../facts.ts";
import type { Likeness } from "./same-report.ts";

export interface Member {
  code: number;
  story: number;
  kind: "first" | Likeness;
  placed: "found" | "joined" | "apart";
  at: Date;
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

const COLUMNS = ["article_code as code", "story_code as story", "kind", "placed", "told_at as at"] as const;

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

/** A new article begins a story of its own. */
export async function keepPlaces(
  tx: ActContext,
  rows: readonly { code: number; at: Date; keys: number[] }[],
): Promise<void> {
  await tx.db
    .insertInto("story_article")
    .values(rows.map(({ code, at, keys }) => ({ article_code: code, story_code: code, told_at: at, keys })))
    .onConflict((conflict) =>
      conflict.column("article_code").doUpdateSet((set) => ({
        told_at: set.ref("excluded.told_at"),
        keys: set.ref("excluded.keys"),
      })),
    )
    .execute();
}

/** Who lies where each of them looks, those with most in common first. What was set apart is nobody's company. */
export async function findCompany(
  ctx: Context,
  seekers: readonly { code: number; sought: number[] }[],
): Promise<Map<number, Member[]>> {
  const asked = seekers.flatMap(({ code, sought }) => sought.map((key) => ({ code, key })));
  if (asked.length === 0) return new Map();
  const { rows } = await sql<Member & { seeker: number }>`
    with asked as (
      select code, array_agg(key) as keys
      from unnest(${asked.map(({ code }) => code)}::bigint[], ${asked.map(({ key }) => key)}::integer[]) as a(code, key)
      group by code
    )
    select asked.code as seeker, m.article_code as code, m.story_code as story, m.kind, m.placed, m.told_at as at
    from asked join story_article m on m.keys && asked.keys and m.article_code <> asked.code and m.placed <> 'apart'
    order by (select count(*) from unnest(m.keys) as own(key) where own.key = any(asked.keys)) desc, m.article_code
  `.execute(ctx.db);
  return Map.groupBy(rows, ({ seeker }) => seeker);
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
  await storyFacts(tx, [...left, ...members.map(({ story }) => story)]);
}

/** What shows one of a story's articles also says how many others there are. */
async function storyFacts(tx: ActContext, stories: readonly number[]): Promise<void> {
  for (const { code } of await membersOf(tx, stories)) tx.changed.add(articleFact(code));
}

/** Facts of those that tell the same report: their pages say whether this one is there to be read. */
export async function companionFacts(ctx: Context, code: number): Promise<string[]> {
  const own = (await findMembers(ctx, [code])).get(code);
  if (!own) return [];
  const members = await membersOf(ctx, [own.story]);
  return members.flatMap((member) => (member.code === code ? [] : [articleFact(member.code)]));
}
