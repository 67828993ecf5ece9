// Says what became of a report, at once; the message of it holds the way back.
import { call, newKey } from "../../client.ts";
import { faultWords } from "../../fault-words.ts";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { t } from "../../words.ts";
import type { Report, ReportState } from "./reports-filter.ts";

export async function decide(report: Report, state: ReportState): Promise<void> {
  const before = report.state;
  try {
    const { id, version } = report;
    const decided = await call("reports.decide", { id, state, version }, { key: newKey() });
    say(t(`reports.became.${state}`), { undo: () => void decide(decided, before) });
  } catch (fault) {
    say(faultWords(fault), { tone: "wrong" });
  }
  await forget("reports");
}
