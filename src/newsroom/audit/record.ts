// The audit log: every act, by whom, on what. Written in the act's own transaction.
import type { ActContext } from "../act.ts";

export interface AuditRecord {
  act: string;
  /** What it was done to, e.g. `article:122657`. */
  subject: string;
  detail?: object;
}

export async function record(tx: ActContext, entry: AuditRecord): Promise<void> {
  await tx.db
    .insertInto("audit_entry")
    .values({
      actor: `${tx.actor.kind}:${tx.actor.name}`,
      act: entry.act,
      subject: entry.subject,
      detail: JSON.stringify(entry.detail ?? {}),
      account_id: tx.actor.kind === "account" ? tx.actor.id : null,
    })
    .execute();
}
