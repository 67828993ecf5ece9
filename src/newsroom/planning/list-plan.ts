// The calendar of what is planned between two instants: assignments, and articles that appear, are embargoed or expire.
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { abilities, may } from "../accounts/may.ts";
import { type ArticleLine, articleLines } from "../articles/article-lines.ts";
import { inSight, sightOf } from "../articles/sight.ts";
import { instant } from "../instant.ts";
import { type Assignment, assignmentOf, selectAssignments } from "./assignment.ts";

export const listPlanInput = z
  .strictObject({
    from: instant,
    to: instant,
    /** Ids; those under them are meant too. */
    sections: z.array(z.int().positive()).min(1).max(100).optional(),
    /** Only what is in this account's hands; `me` is the caller. */
    assignee: z.union([z.int().positive(), z.literal("me")]).optional(),
    /** Those that were dropped too. */
    dropped: z.boolean().default(false),
  })
  .refine(({ from, to }) => to > from && to.getTime() - from.getTime() <= LONGEST, {
    path: ["to"],
    error: "ends after `from`, at most 100 days later",
  });

const LONGEST = 100 * 86_400_000;
const MOST = 1000;

export type PlanEntry = { at: Date } & (
  | { kind: "assignment"; assignment: Assignment; abilities: { plan: boolean } }
  /** `appears`: readers see it from then on; `embargo`: it stood there, held back until then. */
  | { kind: "appears" | "embargo" | "expires"; article: ArticleLine }
);

/** In the order of time, the thousand first of each kind; with `whole` false there are more. */
export async function listPlan(
  ctx: Context,
  input: z.input<typeof listPlanInput>,
): Promise<{ entries: PlanEntry[]; whole: boolean }> {
  const { from, to, sections, assignee, dropped } = listPlanInput.parse(input);
  const me = ctx.actor.kind === "account" ? ctx.actor.id : 0;
  const who = assignee === "me" ? me : assignee;
  const range = { from, to, who, sections };
  const [assignments, times] = await Promise.all([
    listAssignments(ctx, { ...range, dropped }),
    listTimes(ctx, range),
  ]);
  const entries = [...assignments, ...times].sort((one, other) => one.at.getTime() - other.at.getTime());
  return { entries, whole: assignments.length < MOST && times.length < MOST };
}

interface Range {
  from: Date;
  to: Date;
  who: number | undefined;
  sections: number[] | undefined;
}

const withChildren = (sections: number[]) => sql<number>`(
  select id from section where id = any(${sections}::integer[]) or parent_id = any(${sections}::integer[]))`;

async function listAssignments(
  ctx: Context,
  { from, to, who, sections, dropped }: Range & { dropped: boolean },
): Promise<PlanEntry[]> {
  let query = selectAssignments(ctx)
    .where("p.due_at", ">=", from)
    .where("p.due_at", "<", to)
    .orderBy("p.due_at")
    .orderBy("p.id")
    .limit(MOST);
  if (who !== undefined) query = query.where("p.assignee_id", "=", who);
  if (sections) query = query.where("p.section_id", "in", withChildren(sections));
  if (!dropped) query = query.where("p.state", "<>", "dropped");
  const rows = await query.execute();
  return rows
    .filter((row) => seesAssignment(ctx, row))
    .map((row) => ({
      kind: "assignment" as const,
      at: row.due_at,
      assignment: assignmentOf(row),
      abilities: abilities(ctx.actor, { deeds: ["plan"], thing: { sectionId: row.section_id } }),
    }));
}

/** Those of the section know who covers what; so does whoever plans for it. */
function seesAssignment(
  { actor }: Context,
  row: { section_id: number; assignee_id: number | null },
): boolean {
  if (actor.kind !== "account") return actor.kind !== "reader";
  const thing = { sectionId: row.section_id };
  return row.assignee_id === actor.id || may(actor, "plan", thing) || may(actor, "write", thing);
}

async function listTimes(ctx: Context, { from, to, who, sections }: Range): Promise<PlanEntry[]> {
  let query = ctx.db
    .selectFrom("article as a")
    .innerJoin(
      (select) =>
        select
          .selectFrom("article")
          .select(["code", "visible_at as at", sql<"appears">`'appears'`.as("kind")])
          .where("visible_at", ">=", from)
          .where("visible_at", "<", to)
          .where((where) => where("visible_at", ">", where.fn<Date>("now")))
          .where((where) => where("embargo_until", "is distinct from", where.ref("visible_at")))
          .unionAll(
            select
              .selectFrom("article")
              .select(["code", "visible_at as at", sql<"embargo">`'embargo'`.as("kind")])
              .where("embargo_until", ">=", from)
              .where("embargo_until", "<", to)
              .where((where) => where("embargo_until", "=", where.ref("visible_at")))
              .where((where) => where("visible_at", ">", where.fn<Date>("now"))) as never,
          )
          .unionAll(
            select
              .selectFrom("article")
              .select(["code", "expires_at as at", sql<"expires">`'expires'`.as("kind")])
              .where("expires_at", ">=", from)
              .where("expires_at", "<", to)
              .where("visible_at", "is not", null) as never,
          )
          .as("t"),
      (join) => join.onRef("t.code", "=", "a.code"),
    )
    .select(["a.code", "t.at", "t.kind"])
    .where(inSight(sightOf(ctx.actor)))
    .orderBy("t.at")
    .orderBy("a.code")
    .limit(MOST);
  if (who !== undefined) {
    query = query.where((where) =>
      where.or([where("a.assignee_id", "=", who), where("a.author_id", "=", who)]),
    );
  }
  if (sections) query = query.where("a.section_id", "in", withChildren(sections));
  const rows = await query.execute();
  const lines = await articleLines(ctx, [...new Set(rows.map((row) => row.code))]);
  const byCode = new Map(lines.map((line) => [line.code, line]));
  return rows.map(({ code, at, kind }) => ({
    kind: kind as "appears" | "embargo" | "expires",
    at: at as Date,
    article: byCode.get(code) as ArticleLine,
  }));
}
