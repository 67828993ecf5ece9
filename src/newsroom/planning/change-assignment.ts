// Changes an assignment: whoever plans for the section all of it, whoever has it in hand what came of it.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { demandArticle } from "../articles/answers.ts";
import { demandColleague } from "../articles/assign-article.ts";
import { record } from "../audit/record.ts";
import { instant } from "../instant.ts";
import { notify } from "../notices/notify.ts";
import { getSection } from "../sections/sections.ts";
import {
  ASSIGNMENT_STATES,
  type Assignment,
  type AssignmentRow,
  demandVersion,
  getAssignment,
  lockAssignment,
} from "./assignment.ts";
import { updateAssignment } from "./store.ts";

export const changeAssignmentInput = z.strictObject({
  id: z.int().positive(),
  what: z.string().trim().min(1).max(1000).optional(),
  /** Name or slug. */
  section: z.string().trim().min(1).max(80).optional(),
  assignee: z.int().positive().nullable().optional(),
  dueAt: instant.optional(),
  /** News code of the article that came of it. */
  code: z.int().positive().nullable().optional(),
  /** `dropped`: it is not covered after all. It stays on record. */
  state: z.enum(ASSIGNMENT_STATES).optional(),
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});
type ChangeAssignmentInput = z.output<typeof changeAssignmentInput>;

export function changeAssignment(ctx: Context, input: ChangeAssignmentInput): Promise<Assignment> {
  return perform(ctx, {
    name: "planning.change",
    key: input.key,
    work: async (tx) => {
      const assignment = await lockAssignment(tx, input.id);
      demandRight(tx, { assignment, input });
      await demandVersion(tx, { assignment, version: input.version });
      const change = await changeOf(tx, input);
      if (change.section_id !== undefined) demand(tx.actor, "plan", { sectionId: change.section_id });
      if (Object.keys(change).length === 0) return getAssignment(tx, input.id);
      await updateAssignment(tx, { assignment, change });
      const subject = `assignment:${input.id}`;
      await record(tx, { act: "planning.change", subject, detail: change });
      await announce(tx, { kind: "assignment.changed", payload: { id: input.id }, facts: [] });
      await tell(tx, { assignment, change });
      return getAssignment(tx, input.id);
    },
  });
}

/** Whoever has it in hand may say what came of it, and that it is done. */
function demandRight(
  tx: ActContext,
  { assignment, input }: { assignment: AssignmentRow; input: ChangeAssignmentInput },
): void {
  const { id: _, code: __, state, version: ___, key: ____, ...rest } = input;
  const own = tx.actor.kind === "account" && tx.actor.id === assignment.assignee_id;
  const reports = Object.values(rest).every((value) => value === undefined) && state !== "dropped";
  if (!(own && reports)) demand(tx.actor, "plan", { sectionId: assignment.section_id });
}

async function changeOf(tx: ActContext, input: ChangeAssignmentInput) {
  const { what, assignee, dueAt, code, state } = input;
  if (typeof assignee === "number") await demandColleague(tx, assignee);
  if (typeof code === "number") await demandArticle(tx, code);
  return {
    ...(what !== undefined && { what }),
    ...(input.section !== undefined && { section_id: (await getSection(tx, input.section)).id }),
    ...(assignee !== undefined && { assignee_id: assignee }),
    ...(dueAt !== undefined && { due_at: dueAt }),
    ...(code !== undefined && { article_code: code }),
    ...(state !== undefined && { state }),
  };
}

async function tell(
  tx: ActContext,
  { assignment, change }: { assignment: AssignmentRow; change: Awaited<ReturnType<typeof changeOf>> },
): Promise<void> {
  const { id, assignee_id: before } = assignment;
  const now = change.assignee_id === undefined ? before : change.assignee_id;
  const due = (change.due_at ?? assignment.due_at).toISOString();
  const detail = { what: change.what ?? assignment.what, due, state: change.state ?? assignment.state };
  const subject = `assignment:${id}`;
  if (now !== before) await notify(tx, { to: [now], news: { kind: "assignment.given", subject, detail } });
  await notify(tx, {
    to: now === before ? [now] : [before],
    news: { kind: "assignment.changed", subject, detail },
  });
}
