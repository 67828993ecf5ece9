// What was done to an article and by whom, newest first, from the audit log.
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { demandSeenWhole } from "./get-article.ts";
import { nameOf } from "./present-revision.ts";

export const articleActivityInput = z.strictObject({
  code: z.int().positive(),
  limit: z.int().min(1).max(200).default(50),
  /** `next` of the page before. */
  after: z.int().positive().optional(),
});

export interface ActivityLine {
  id: number;
  at: Date;
  by: string;
  act: string;
  detail: Record<string, unknown>;
  /** Number of the revision that the act made or published, of an undoing that which is live after it. */
  revision: number | null;
}

/** @throws AppError NOT_FOUND, NOT_ALLOWED */
export async function articleActivity(
  ctx: Context,
  { code, limit = 50, after }: z.input<typeof articleActivityInput>,
): Promise<{ entries: ActivityLine[]; next: number | null }> {
  await demandSeenWhole(ctx, code);
  let query = ctx.db
    .selectFrom("audit_entry as e")
    .leftJoin("revision as r", (join) =>
      join
        .on("r.article_code", "=", code)
        .on("r.id", "=", sql<number>`coalesce(e.detail->>'revision', e.detail->>'live')::bigint`),
    )
    .select(["e.id", "e.at", "e.actor", "e.act", "e.detail", "r.number"])
    .where("e.subject", "=", `article:${code}`)
    .orderBy("e.id", "desc")
    .limit(limit + 1);
  if (after !== undefined) query = query.where("e.id", "<", after);
  const rows = await query.execute();
  const entries = rows.slice(0, limit).map(({ id, at, actor, act, detail, number }) => ({
    id,
    at,
    by: nameOf(actor),
    act,
    detail: detail as Record<string, unknown>,
    revision: number,
  }));
  return { entries, next: rows.length > limit ? (entries.at(-1)?.id ?? null) : null };
}
