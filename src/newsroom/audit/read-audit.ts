// Reads the audit log, newest first. Who may read it is asked by those who show it.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { instant } from "../instant.ts";

export const readAuditInput = z.strictObject({
  /** Id of the account that acted. */
  account: z.int().positive().optional(),
  /** An act («articles.publish») or all acts of a feature («articles»). */
  act: z
    .string()
    .regex(/^[a-z]+(\.[a-z-]+)?$/, "an act is written «articles.publish», a feature «articles»")
    .max(60)
    .optional(),
  /** What it was done to: `article:122657`. */
  subject: z.string().max(300).optional(),
  from: instant.optional(),
  /** Before this moment. */
  to: instant.optional(),
  limit: z.int().min(1).max(1000).default(50),
  /** `next` of the page before. */
  after: z
    .string()
    .regex(/^\d{1,15}$/, "a cursor is the `next` of the page before")
    .optional(),
});

export interface AuditEntry {
  id: number;
  at: Date;
  /** `kind:name`, as it was called then. */
  actor: string;
  /** Null where no account acted. */
  accountId: number | null;
  act: string;
  subject: string;
  detail: object;
}

export interface AuditPage {
  entries: AuditEntry[];
  next: string | null;
}

export async function readAudit(ctx: Context, input: z.output<typeof readAuditInput>): Promise<AuditPage> {
  let query = ctx.db
    .selectFrom("audit_entry")
    .select(["id", "at", "actor", "account_id as accountId", "act", "subject", "detail"])
    .orderBy("id", "desc")
    .limit(input.limit + 1);
  if (input.account !== undefined) query = query.where("account_id", "=", input.account);
  if (input.subject !== undefined) query = query.where("subject", "=", input.subject);
  if (input.act?.includes(".")) query = query.where("act", "=", input.act);
  else if (input.act) query = query.where("act", "like", `${input.act}.%`);
  if (input.from) query = query.where("at", ">=", input.from);
  if (input.to) query = query.where("at", "<", input.to);
  if (input.after !== undefined) query = query.where("id", "<", Number(input.after));
  const rows = await query.execute();
  const entries = rows.slice(0, input.limit);
  return { entries, next: rows.length > input.limit ? String(entries.at(-1)?.id) : null };
}
