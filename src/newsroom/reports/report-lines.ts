// The desk's lists of what readers found wrong: the open ones oldest first, as they are worked, others newest first.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { abilities } from "../accounts/may.ts";
import { sectionsFor } from "../accounts/sections-for.ts";
import { articleAddress } from "../articles/address.ts";

export const REPORT_STATES = ["open", "done", "dropped"] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export const listReportsInput = z.strictObject({
  state: z.enum(REPORT_STATES).optional(),
  /** Of one article. */
  code: z.int().positive().optional(),
  /** Of a section and those under it. */
  section: z.int().positive().optional(),
  limit: z.int().min(1).max(200).default(50),
  /** `next` of the page before. */
  after: z
    .string()
    .regex(/^\d{1,15}$/, "a cursor is the `next` of the page before")
    .optional(),
});

export interface ReportLine {
  id: number;
  code: number;
  headline: string;
  /** Path of the article's page. */
  address: string;
  section: { id: number; name: string };
  /** Number of the revision that the reader saw. */
  seen: number;
  /** The one that readers see now; null when they see none. */
  live: number | null;
  /** As the reader wrote it: plain text. */
  text: string;
  contact: string | null;
  at: Date;
  state: ReportState;
  note: string | null;
  decidedAt: Date | null;
  decidedBy: string | null;
  version: number;
  abilities: { mend: boolean };
}

function selectReports(ctx: Context) {
  return ctx.db
    .selectFrom("error_report as e")
    .innerJoin("article as a", "a.code", "e.article_code")
    .innerJoin("section as s", "s.id", "a.section_id")
    .innerJoin("revision as r", "r.id", "e.revision_id")
    .leftJoin("live_article as l", "l.code", "a.code")
    .leftJoin("revision as v", "v.id", "l.live_revision_id")
    .select(["e.id", "e.article_code as code", "a.slug", "a.edition", "a.headline", "s.id as section_id"])
    .select(["s.name as section", "r.number as seen", "v.number as live", "e.text", "e.contact"])
    .select(["e.created_at as at", "e.state", "e.note", "e.version"])
    .select(["e.decided_at as decidedAt", "e.decided_by as decidedBy"]);
}

type ReportRow = Awaited<ReturnType<ReturnType<typeof selectReports>["execute"]>>[number];

/** @throws AppError NOT_ALLOWED */
export async function listReports(
  ctx: Context,
  { state, code, section, limit = 50, after }: z.input<typeof listReportsInput>,
): Promise<{ reports: ReportLine[]; next: string | null }> {
  const sections = sectionsFor(ctx.actor, "mend");
  const newest = state !== "open";
  let query = selectReports(ctx)
    .orderBy("e.id", newest ? "desc" : "asc")
    .limit(limit + 1);
  if (sections) query = query.where("a.section_id", "in", sections);
  if (state) query = query.where("e.state", "=", state);
  if (code !== undefined) query = query.where("e.article_code", "=", code);
  if (section !== undefined) {
    query = query.where((where) =>
      where.or([where("s.id", "=", section), where("s.parent_id", "=", section)]),
    );
  }
  if (after !== undefined) query = query.where("e.id", newest ? "<" : ">", Number(after));
  const rows = await query.execute();
  const shown = rows.slice(0, limit);
  return {
    reports: shown.map((row) => lineOf(ctx, row)),
    next: rows.length > limit ? String(shown.at(-1)?.id) : null,
  };
}

export async function reportLine(ctx: Context, id: number): Promise<ReportLine> {
  return lineOf(ctx, await selectReports(ctx).where("e.id", "=", id).executeTakeFirstOrThrow());
}

function lineOf(ctx: Context, { slug, edition, section_id, section, ...row }: ReportRow): ReportLine {
  return {
    ...row,
    address: articleAddress({ code: row.code, slug, edition }),
    section: { id: section_id, name: section },
    abilities: abilities(ctx.actor, { deeds: ["mend"], thing: { sectionId: section_id } }),
  };
}
