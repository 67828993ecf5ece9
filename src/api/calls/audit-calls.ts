// Calls on the audit log.
import { listActivityInput } from "../../newsroom/accounts/list-audit.ts";
import { activityWithHeadlines, auditWithHeadlines } from "../../newsroom/articles/headlines.ts";
import { readAuditInput } from "../../newsroom/audit/read-audit.ts";
import { call } from "../call.ts";

export const auditCalls = {
  "audit.list": call({
    summary: "Who did what, to what and when, newest first.",
    input: readAuditInput,
    scope: "staff.read",
    run: auditWithHeadlines,
  }),
  "audit.activity": call({
    summary: "What one account did, newest first: one's own, or anybody's for whoever may read the log.",
    input: listActivityInput,
    scope: "staff.read",
    run: activityWithHeadlines,
  }),
};
