// Headlines for what is known by its news code, such as the entries of the audit log: to each the one that they may see.
import type { Context } from "../../context.ts";
import { listActivity, listAudit } from "../accounts/list-audit.ts";
import { may } from "../accounts/may.ts";
import type { AuditEntry, AuditPage } from "../audit/read-audit.ts";
import { seesDraft, thingOf } from "./article-rights.ts";
import { LIVE } from "./live-state.ts";

export interface NamedEntry extends AuditEntry {
  /** Of the article that it was done to; null where it was none, or one that the caller may not see. */
  headline: string | null;
}
export type NamedPage = Omit<AuditPage, "entries"> & { entries: NamedEntry[] };

/** The audit log. @throws AppError NOT_ALLOWED */
export async function auditWithHeadlines(
  ctx: Context,
  input: Parameters<typeof listAudit>[1],
): Promise<NamedPage> {
  return named(ctx, await listAudit(ctx, input));
}

/** What an account did. @throws AppError NOT_ALLOWED */
export async function activityWithHeadlines(
  ctx: Context,
  input: Parameters<typeof listActivity>[1],
): Promise<NamedPage> {
  return named(ctx, await listActivity(ctx, input));
}

async function named(ctx: Context, { entries, next }: AuditPage): Promise<NamedPage> {
  const headlines = await headlinesOf(
    ctx,
    entries.flatMap(({ subject }) => codeOf(subject) ?? []),
  );
  return {
    entries: entries.map((entry) => ({
      ...entry,
      headline: headlines.get(codeOf(entry.subject) ?? 0) ?? null,
    })),
    next,
  };
}

function codeOf(subject: string): number | null {
  const [, code] = /^article:(\d+)$/.exec(subject) ?? [];
  return code === undefined ? null : Number(code);
}

async function headlinesOf(ctx: Context, codes: number[]): Promise<Map<number, string>> {
  if (codes.length === 0) return new Map();
  const rows = await ctx.db
    .selectFrom("article as a")
    .leftJoin("revision as l", "l.id", "a.live_revision_id")
    .selectAll("a")
    .select([LIVE.as("live"), "l.headline as live_headline"])
    .where("a.code", "in", [...new Set(codes)])
    .execute();
  const seen = rows.filter((row) => may(ctx.actor, "see", thingOf(row)));
  return new Map(
    seen.map((row) => [row.code, seesDraft(ctx.actor, row) ? row.headline : (row.live_headline ?? "")]),
  );
}
