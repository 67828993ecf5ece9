// A coverage for whoever writes it: its entries, newest first, the withdrawn ones too, and every version of one.
import { z } from "zod";
import type { Context } from "../../context.ts";
import type { Document } from "../../document/schema.ts";
import { AppError } from "../../errors.ts";
import { abilities } from "../accounts/may.ts";
import { articleAddress } from "../articles/address.ts";
import { thingOf } from "../articles/article-rights.ts";
import { demandSeen } from "../articles/get-article.ts";
import type { LiveState } from "../articles/live-state.ts";
import { nameOf } from "../articles/present-revision.ts";

const PAGE = 100;

export const getCoverageInput = z.strictObject({
  code: z.int().positive(),
  /** Id of an entry: those before it follow. */
  before: z.int().positive().optional(),
});
export const entryHistoryInput = z.strictObject({ id: z.int().positive() });

export interface StaffEntry {
  id: number;
  version: number;
  at: Date;
  headline: string | null;
  document: Document;
  keyPoint: boolean;
  pinned: boolean;
  /** Who wrote the newest words, and when. */
  by: string;
  changedAt: Date;
  /** How often it was written. */
  number: number;
  withdrawn: { at: Date; reason: string; by: string } | null;
}

export interface StaffCoverage {
  code: number;
  headline: string;
  address: string;
  live: LiveState;
  /** False when the article is of another kind by now. */
  isLive: boolean;
  endedAt: Date | null;
  version: number;
  entries: StaffEntry[];
  /** There are older ones. */
  more: boolean;
  abilities: { cover: boolean };
}

/** @throws AppError NOT_FOUND, NOT_ALLOWED */
export async function getCoverage(
  ctx: Context,
  { code, before }: z.output<typeof getCoverageInput>,
): Promise<StaffCoverage> {
  const article = await demandSeen(ctx, code);
  const coverage = await ctx.db
    .selectFrom("live_coverage")
    .selectAll()
    .where("article_code", "=", code)
    .executeTakeFirst();
  let query = selectEntries(ctx)
    .where("e.article_code", "=", code)
    .orderBy("e.at", "desc")
    .orderBy("e.id", "desc")
    .limit(PAGE + 1);
  if (before !== undefined) {
    query = query.where((where) =>
      where(
        where.refTuple("e.at", "e.id"),
        "<",
        where
          .selectFrom("live_entry as o")
          .select(["o.at", "o.id"])
          .where("o.id", "=", before)
          .$asTuple("at", "id"),
      ),
    );
  }
  const rows = await query.execute();
  return {
    code,
    headline: article.headline,
    address: articleAddress(article),
    live: article.live,
    isLive: article.kind === "live",
    endedAt: coverage?.ended_at ?? null,
    version: coverage?.version ?? 0,
    entries: rows.slice(0, PAGE).map(entryOf),
    more: rows.length > PAGE,
    abilities: abilities(ctx.actor, { deeds: ["cover"], thing: thingOf(article) }),
  };
}

function selectEntries(ctx: Context) {
  return ctx.db
    .selectFrom("live_entry as e")
    .innerJoin("live_entry_version as v", "v.id", "e.version_id")
    .select([
      "e.id",
      "e.version",
      "e.at",
      "e.pinned",
      "e.withdrawn_at",
      "e.withdrawn_reason",
      "e.withdrawn_by",
    ])
    .select(["v.number", "v.headline", "v.body", "v.key_point", "v.created_by", "v.created_at"]);
}

type EntryLine = Awaited<ReturnType<ReturnType<typeof selectEntries>["execute"]>>[number];

function entryOf(row: EntryLine): StaffEntry {
  return {
    id: row.id,
    version: row.version,
    at: row.at,
    headline: row.headline,
    document: row.body,
    keyPoint: row.key_point,
    pinned: row.pinned,
    by: nameOf(row.created_by),
    changedAt: row.created_at,
    number: row.number,
    withdrawn: row.withdrawn_at && {
      at: row.withdrawn_at,
      reason: row.withdrawn_reason ?? "",
      by: nameOf(row.withdrawn_by ?? ""),
    },
  };
}

export interface EntryWording {
  number: number;
  at: Date;
  headline: string | null;
  document: Document;
  keyPoint: boolean;
  by: string;
  writtenAt: Date;
}

/** Newest first. @throws AppError NOT_FOUND, NOT_ALLOWED */
export async function entryHistory(
  ctx: Context,
  { id }: z.output<typeof entryHistoryInput>,
): Promise<{ versions: EntryWording[] }> {
  const entry = await ctx.db
    .selectFrom("live_entry")
    .select("article_code")
    .where("id", "=", id)
    .executeTakeFirst();
  if (!entry) throw new AppError("NOT_FOUND", `there is no entry ${id}`);
  await demandSeen(ctx, entry.article_code);
  const rows = await ctx.db
    .selectFrom("live_entry_version")
    .selectAll()
    .where("entry_id", "=", id)
    .orderBy("number", "desc")
    .execute();
  return {
    versions: rows.map((row) => ({
      number: row.number,
      at: row.at,
      headline: row.headline,
      document: row.body,
      keyPoint: row.key_point,
      by: nameOf(row.created_by),
      writtenAt: row.created_at,
    })),
  };
}
