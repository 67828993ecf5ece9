// Reads the audit log, newest first.
import type { Context } from "../../context.ts";

export interface AuditEntry {
  id: number;
  at: Date;
  actor: string;
  act: string;
  subject: string;
  detail: object;
}

export function listAudit(
  ctx: Context,
  input: { subject?: string | undefined; limit: number },
): Promise<AuditEntry[]> {
  let query = ctx.db.selectFrom("audit_entry").selectAll().orderBy("id", "desc").limit(input.limit);
  if (input.subject) query = query.where("subject", "=", input.subject);
  return query.execute();
}
