// A new assignment: who covers what, for which section, by when.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { demand } from "../accounts/may.ts";
import { announce, perform } from "../act.ts";
import { demandArticle } from "../articles/answers.ts";
import { demandColleague } from "../articles/assign-article.ts";
import { record } from "../audit/record.ts";
import { instant } from "../instant.ts";
import { notify } from "../notices/notify.ts";
import { getSection } from "../sections/sections.ts";
import { type Assignment, getAssignment } from "./assignment.ts";
import { insertAssignment } from "./store.ts";

export const createAssignmentInput = z.strictObject({
  what: z.string().trim().min(1, "say what is to be covered").max(1000),
  /** Name or slug. */
  section: z.string().trim().min(1).max(80),
  /** Id of an account; null: nobody yet. */
  assignee: z.int().positive().nullable().default(null),
  dueAt: instant,
  /** News code of what there is of it already. */
  code: z.int().positive().nullable().default(null),
  key: z.string().max(200).optional(),
});

export function createAssignment(
  ctx: Context,
  input: z.output<typeof createAssignmentInput>,
): Promise<Assignment> {
  return perform(ctx, {
    name: "planning.create",
    key: input.key,
    work: async (tx) => {
      const section = await getSection(tx, input.section);
      demand(tx.actor, "plan", { sectionId: section.id });
      if (input.assignee !== null) await demandColleague(tx, input.assignee);
      if (input.code !== null) await demandArticle(tx, input.code);
      const id = await insertAssignment(tx, {
        what: input.what,
        section_id: section.id,
        assignee_id: input.assignee,
        due_at: input.dueAt,
        article_code: input.code,
      });
      const subject = `assignment:${id}`;
      await record(tx, { act: "planning.create", subject });
      await announce(tx, { kind: "assignment.changed", payload: { id }, facts: [] });
      await notify(tx, {
        to: [input.assignee],
        news: {
          kind: "assignment.given",
          subject,
          detail: { what: input.what, due: input.dueAt.toISOString() },
        },
      });
      return getAssignment(tx, id);
    },
  });
}
