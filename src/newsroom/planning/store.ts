// The only file that writes assignments.
import type { Insertable, Updateable } from "kysely";
import type { ActContext } from "../act.ts";
import type { AssignmentRow } from "./assignment.ts";
import type { PlanningTables } from "./tables.ts";

export async function insertAssignment(
  tx: ActContext,
  row: Omit<Insertable<PlanningTables["assignment"]>, "created_by">,
): Promise<number> {
  const { id } = await tx.db
    .insertInto("assignment")
    .values({ ...row, created_by: tx.actor.name })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateAssignment(
  tx: ActContext,
  { assignment, change }: { assignment: AssignmentRow; change: Updateable<PlanningTables["assignment"]> },
): Promise<void> {
  await tx.db
    .updateTable("assignment")
    .set({ ...change, version: assignment.version + 1 })
    .where("id", "=", assignment.id)
    .execute();
}
