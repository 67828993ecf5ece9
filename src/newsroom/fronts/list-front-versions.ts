// What readers have seen on a front: every published version with its time and who published it, newest first.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { demand } from "../accounts/may.ts";
import { frontName, getFront } from "./front.ts";
import { findFrontRow } from "./store.ts";

export const listFrontVersionsInput = z.strictObject({
  front: frontName,
  limit: z.int().min(1).max(100).default(20),
  /** `next` of the page before. */
  before: z.int().positive().optional(),
});

export interface FrontVersionLine {
  id: number;
  publishedAt: Date;
  /** `account:name`, as the audit log says it. */
  by: string;
  note: string | null;
  cards: number;
  /** Readers see it now. */
  live: boolean;
}

export async function listFrontVersions(
  ctx: Context,
  input: z.output<typeof listFrontVersionsInput>,
): Promise<{ versions: FrontVersionLine[]; next: number | null }> {
  const front = await getFront(ctx, input.front);
  demand(ctx.actor, "arrange", front.thing);
  const row = await findFrontRow(ctx, front);
  if (!row) return { versions: [], next: null };
  let query = ctx.db
    .selectFrom("front_version")
    .selectAll()
    .where("front_id", "=", row.id)
    .where("published_at", "is not", null)
    .orderBy("id", "desc")
    .limit(input.limit + 1);
  if (input.before !== undefined) query = query.where("id", "<", input.before);
  const rows = await query.execute();
  const versions = rows.slice(0, input.limit).map((one) => ({
    id: one.id,
    publishedAt: one.published_at as Date,
    by: one.published_by ?? one.created_by,
    note: one.note,
    cards: one.cards.length,
    live: one.id === row.live_version_id,
  }));
  return { versions, next: rows.length > input.limit ? (versions.at(-1)?.id ?? null) : null };
}
