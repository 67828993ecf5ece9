// Calls on the audit log.
import { listActivity, listActivityInput, listAudit } from "../../newsroom/accounts/list-audit.ts";
import { readAuditInput } from "../../newsroom/audit/read-audit.ts";
import { call } from "../call.ts";

export const auditCalls = {
  "audit.list": call({
    summary: "Who did what, to what and when, newest first.",
    input: readAuditInput,
    scope: "staff.read",
    run: listAudit,
  }),
  "audit.activity": call({
    summary: "What one account did, newest first: one's own, or anybody's for whoever may read the log.",
    input: listActivityInput,
    scope: "staff.read",
    run: listActivity,
  }),
};
