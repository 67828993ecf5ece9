// What became of a report: the error was mended, it was none, or it is open again. What was seen is what counts.
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { REPORT_STATES, type ReportLine, reportLine } from "./report-lines.ts";

export const decideReportInput = z.strictObject({
  id: z.int().positive(),
  state: z.enum(REPORT_STATES),
  /** What the desk says of it, to itself; absent leaves it as it is. */
  note: z.string().trim().max(500).nullable().optional(),
  /** The version that was seen; another one now is a conflict. */
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

export function decideReport(ctx: Context, input: z.infer<typeof decideReportInput>): Promise<ReportLine> {
  return perform(ctx, {
    name: "reports.decide",
    key: input.key,
    work: async (tx) => {
      const { id, state } = input;
      const report = await lockReport(tx, id);
      demand(tx.actor, "mend", { sectionId: report.section_id });
      if (input.version !== undefined && input.version !== report.version) {
        throw new AppError("CONFLICT", `report ${id} was changed meanwhile: read it again`, {
          params: { ...(await reportLine(tx, id)) },
        });
      }
      const open = state === "open";
      await tx.db
        .updateTable("error_report")
        .set({
          state,
          note: input.note === undefined ? report.note : input.note || null,
          version: report.version + 1,
          decided_at: open ? null : sql<Date>`now()`,
          decided_by: open ? null : tx.actor.name,
        })
        .where("id", "=", id)
        .execute();
      const { article_code: code } = report;
      await record(tx, {
        act: `reports.${state}`,
        subject: `report:${id}`,
        detail: { code, from: report.state },
      });
      await announce(tx, { kind: "report.decided", payload: { id, code, state }, facts: [] });
      return reportLine(tx, id);
    },
  });
}

/** @throws AppError NOT_FOUND */
async function lockReport(tx: ActContext, id: number) {
  const report = await tx.db
    .selectFrom("error_report as e")
    .innerJoin("article as a", "a.code", "e.article_code")
    .select(["e.article_code", "e.state", "e.note", "e.version", "a.section_id"])
    .where("e.id", "=", id)
    .forUpdate("e")
    .executeTakeFirst();
  if (!report) throw new AppError("NOT_FOUND", `there is no report ${id}`);
  return report;
}
