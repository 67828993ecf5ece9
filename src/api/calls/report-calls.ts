// Calls on what readers found wrong in articles.
import { decideReport, decideReportInput } from "../../newsroom/reports/decide-report.ts";
import { listReports, listReportsInput } from "../../newsroom/reports/report-lines.ts";
import { call } from "../call.ts";

export const reportCalls = {
  "reports.list": call({
    summary: "Reports of errors that the caller deals with: the open ones oldest first, others newest first.",
    input: listReportsInput,
    scope: "articles.read",
    run: listReports,
  }),
  "reports.decide": call({
    summary: "Says what became of a report: mended (done), no error (dropped), or open again.",
    input: decideReportInput.required({ version: true }),
    scope: "articles.write",
    run: decideReport,
  }),
};
