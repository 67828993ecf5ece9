// What the staff is told about an article after every act: where it stands, at what address.
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { articleAddress } from "./address.ts";

export interface ArticleState {
  code: number;
  /** Path on the site. */
  address: string;
  url: string;
  headline: string;
  /** What readers see now. */
  live: "no" | "scheduled" | "embargoed" | "yes" | "withdrawn";
  hasDraft: boolean;
  publishedAt: string | null;
  version: number;
}

/** @throws AppError NOT_FOUND */
export async function articleState(ctx: Context, code: number): Promise<ArticleState> {
  const row = await ctx.db
    .selectFrom("article as a")
    .innerJoin("revision as r", (join) =>
      join.on((on) => on("r.id", "=", on.fn.coalesce("a.draft_revision_id", "a.live_revision_id"))),
    )
    .select(["a.code", "a.slug", "a.version", "a.draft_revision_id", "a.live_revision_id", "a.published_at"])
    .select(["a.embargo_until", "a.withdrawn_at", "a.visible_at", "r.headline"])
    .select((select) => select("a.visible_at", "<=", select.fn<Date>("now")).as("visible"))
    .where("a.code", "=", code)
    .executeTakeFirst();
  if (!row) throw new AppError("NOT_FOUND", `there is no article with news code ${code}`);
  const address = articleAddress(row);
  return {
    code: row.code,
    address,
    url: ctx.origin + address,
    headline: row.headline,
    live: liveState(row),
    hasDraft: row.draft_revision_id !== null,
    publishedAt: row.visible_at?.toISOString() ?? null,
    version: row.version,
  };
}

interface LiveFacts {
  live_revision_id: number | null;
  withdrawn_at: Date | null;
  embargo_until: Date | null;
  visible_at: Date | null;
  visible: unknown;
}

/** What readers see of it now. */
export function liveState(row: LiveFacts): ArticleState["live"] {
  if (row.live_revision_id === null) return "no";
  if (row.withdrawn_at) return "withdrawn";
  if (row.visible) return "yes";
  return row.embargo_until && row.embargo_until.getTime() === row.visible_at?.getTime()
    ? "embargoed"
    : "scheduled";
}
