// `dabir report …`: what readers found wrong in articles.
import { AppError } from "../errors.ts";
import { decideReport, decideReportInput } from "../newsroom/reports/decide-report.ts";
import { listReports, listReportsInput, type ReportLine } from "../newsroom/reports/report-lines.ts";
import type { Call, Command } from "./command.ts";
import { numberFlag, readFields } from "./fields.ts";

const NOTE = { note: "=TEXT what the desk says of it, to itself", key: "=TEXT idempotency key" };

export const reportCommands: Command[] = [
  {
    name: "report list",
    usage: "[--state open|done|dropped] [--code CODE] [--limit N]",
    summary: "lists what readers found wrong; the open reports, oldest first, unless told",
    flags: {
      state: "=STATE open, done, dropped",
      code: "=CODE of one article",
      limit: "=N 50 unless told",
    },
    run: async (call) => {
      const code = numberFlag(call, "code");
      const input = listReportsInput.parse({
        state: call.flags.state ?? "open",
        limit: numberFlag(call, "limit", 200) ?? 50,
        ...(code !== undefined && { code }),
      });
      const { reports } = await listReports(await call.open(), input);
      call.tell(reports, reports.map(lineOf));
      return 0;
    },
  },
  {
    name: "report done",
    usage: "ID [--note TEXT]",
    summary: "the error was mended",
    flags: NOTE,
    run: (call) => decide(call, "done"),
  },
  {
    name: "report drop",
    usage: "ID [--note TEXT]",
    summary: "it was no error",
    flags: NOTE,
    run: (call) => decide(call, "dropped"),
  },
  {
    name: "report reopen",
    usage: "ID",
    summary: "puts a report back among the open ones",
    flags: NOTE,
    run: (call) => decide(call, "open"),
  },
];

async function decide(call: Call, state: ReportLine["state"]): Promise<number> {
  if (call.words[0] === undefined) throw new AppError("BAD_INPUT", "say which report");
  const said = decideReportInput.parse({ ...(await readFields(call, "id")), state });
  const report = await decideReport(await call.open(), said);
  call.tell(report, lineOf(report));
  return 0;
}

function lineOf({ id, code, state, text }: ReportLine): string {
  return `${id}  ${state}  ${code}  ${text.replace(/\s+/g, " ").slice(0, 80)}`;
}
