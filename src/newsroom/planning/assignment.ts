// An assignment (مأموریت): somebody covers something for a section by a time.
import type { Selectable } from "kysely";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import type { ActContext } from "../act.ts";
import { type Person, personOf } from "../articles/article-lines.ts";
import type { PlanningTables } from "./tables.ts";

export const ASSIGNMENT_STATES = ["open", "done", "dropped"] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

export interface Assignment {
  id: number;
  /** What is to be covered. */
  what: string;
  section: { id: number; slug: string; name: string };
  assignee: Person | null;
  dueAt: Date;
  /** The article that came of it. */
  code: number | null;
  state: AssignmentState;
  by: string;
  version: number;
}

export type AssignmentRow = Selectable<PlanningTables["assignment"]>;

export function selectAssignments(ctx: Context) {
  return ctx.db
    .selectFrom("assignment as p")
    .innerJoin("section as s", "s.id", "p.section_id")
    .leftJoin("account as who", "who.id", "p.assignee_id")
    .selectAll("p")
    .select(["s.slug", "s.name", "who.name as assignee"]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectAssignments>["execute"]>>[number];

export function assignmentOf(row: Row): Assignment {
  return {
    id: row.id,
    what: row.what,
    section: { id: row.section_id, slug: row.slug, name: row.name },
    assignee: personOf(row.assignee_id, row.assignee),
    dueAt: row.due_at,
    code: row.article_code,
    state: row.state,
    by: row.created_by,
    version: row.version,
  };
}

/** @throws AppError NOT_FOUND */
export async function getAssignment(ctx: Context, id: number): Promise<Assignment> {
  const row = await selectAssignments(ctx).where("p.id", "=", id).executeTakeFirst();
  if (!row) throw new AppError("NOT_FOUND", `there is no assignment ${id}`);
  return assignmentOf(row);
}

/** Locked until the transaction ends. @throws AppError NOT_FOUND */
export async function lockAssignment(tx: ActContext, id: number): Promise<AssignmentRow> {
  const row = await tx.db
    .selectFrom("assignment")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new AppError("NOT_FOUND", `there is no assignment ${id}`);
  return row;
}

/** @throws AppError CONFLICT with the assignment as it is */
export async function demandVersion(
  tx: ActContext,
  { assignment, version }: { assignment: AssignmentRow; version: number | undefined },
): Promise<void> {
  if (version === undefined || version === assignment.version) return;
  throw new AppError("CONFLICT", `assignment ${assignment.id} was changed meanwhile: read it again`, {
    params: { version: assignment.version, assignment: await getAssignment(tx, assignment.id) },
  });
}
