// Who of the newsroom did what: the whole audit log for whoever may read it, and what one account did.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { type AuditPage, readAudit, readAuditInput } from "../audit/read-audit.ts";
import { demand } from "./may.ts";

export const listActivityInput = readAuditInput
  .pick({ limit: true, after: true })
  .extend({ account: z.int().positive().optional() });

/** @throws AppError NOT_ALLOWED */
export async function listAudit(ctx: Context, input: z.input<typeof readAuditInput>): Promise<AuditPage> {
  demand(ctx.actor, "audit");
  return readAudit(ctx, readAuditInput.parse(input));
}

/** What an account did: one's own, or anybody's for whoever may read the log. @throws AppError NOT_ALLOWED */
export async function listActivity(
  ctx: Context,
  input: z.input<typeof listActivityInput>,
): Promise<AuditPage> {
  const own = ctx.actor.kind === "account" ? ctx.actor.id : undefined;
  const account = input.account ?? own;
  if (account === undefined || account !== own) demand(ctx.actor, "audit");
  return readAudit(ctx, readAuditInput.parse({ ...input, account }));
}
