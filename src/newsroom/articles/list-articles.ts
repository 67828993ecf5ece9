// The staff's list of articles, whatever their state, newest first, without counting.
import type { Context } from "../../context.ts";
import { articleAddress } from "./address.ts";

export interface ArticleLine {
  code: number;
  headline: string;
  section: string;
  kind: string;
  deskState: string;
  publishedAt: Date | null;
  withdrawnAt: Date | null;
  hasDraft: boolean;
  address: string;
}

export interface ListArticlesInput {
  limit: number;
  /** Codes below this one: the last code of the page before. */
  before?: number | undefined;
  section?: string | undefined;
  only?: "drafts" | "live" | "withdrawn" | "scheduled" | undefined;
}

export async function listArticles(ctx: Context, input: ListArticlesInput): Promise<ArticleLine[]> {
  let query = ctx.db
    .selectFrom("article as a")
    .innerJoin("revision as r", (join) =>
      join.on((on) => on("r.id", "=", on.fn.coalesce("a.draft_revision_id", "a.live_revision_id"))),
    )
    .innerJoin("section as s", "s.id", "a.section_id")
    .select([
      "a.code",
      "a.slug",
      "a.kind",
      "a.desk_state",
      "a.visible_at",
      "a.withdrawn_at",
      "a.draft_revision_id",
    ])
    .select(["r.headline", "s.name as section"])
    .orderBy("a.code", "desc")
    .limit(input.limit);
  if (input.before !== undefined) query = query.where("a.code", "<", input.before);
  if (input.section !== undefined) query = query.where("s.slug", "=", input.section);
  if (input.only === "drafts") query = query.where("a.draft_revision_id", "is not", null);
  if (input.only === "withdrawn") query = query.where("a.withdrawn_at", "is not", null);
  if (input.only === "live")
    query = query.where((where) => where("a.visible_at", "<=", where.fn<Date>("now")));
  if (input.only === "scheduled")
    query = query.where((where) => where("a.visible_at", ">", where.fn<Date>("now")));
  const rows = await query.execute();
  return rows.map((row) => ({
    code: row.code,
    headline: row.headline,
    section: row.section,
    kind: row.kind,
    deskState: row.desk_state,
    publishedAt: row.visible_at,
    withdrawnAt: row.withdrawn_at,
    hasDraft: row.draft_revision_id !== null,
    address: articleAddress(row),
  }));
}
