// What the staff is told about an article after every act: where it stands, at what address.
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { articleAddress } from "./address.ts";
import type { DeskState } from "./article.ts";
import { type ArticleAbilities, articleAbilities } from "./article-rights.ts";
import { LIVE, type LiveState } from "./live-state.ts";

export interface ArticleState {
  code: number;
  /** Path on the site. */
  address: string;
  url: string;
  headline: string;
  /** What readers see now. */
  live: LiveState;
  /** How far the desk is with the draft; null without one. */
  deskState: DeskState | null;
  hasDraft: boolean;
  publishedAt: string | null;
  /** Number of the newest revision. */
  revision: number;
  version: number;
  abilities: ArticleAbilities;
}

/** @throws AppError NOT_FOUND */
export async function articleState(ctx: Context, code: number): Promise<ArticleState> {
  const row = await ctx.db
    .selectFrom("article as a")
    .innerJoin("revision as r", (join) =>
      join.on((on) => on("r.id", "=", on.fn.coalesce("a.draft_revision_id", "a.live_revision_id"))),
    )
    .select(["a.code", "a.slug", "a.edition", "a.version", "a.draft_revision_id", "a.live_revision_id"])
    .select(["a.visible_at", "a.section_id", "a.kind", "a.author_id", "a.assignee_id", "a.desk_state"])
    .select("a.binned_at")
    .select([LIVE.as("live"), "r.headline", "r.number"])
    .where("a.code", "=", code)
    .executeTakeFirst();
  if (!row) throw new AppError("NOT_FOUND", `there is no article with news code ${code}`);
  const address = articleAddress(row);
  return {
    code: row.code,
    address,
    url: ctx.origin + address,
    headline: row.headline,
    live: row.live,
    deskState: row.desk_state,
    hasDraft: row.draft_revision_id !== null,
    publishedAt: row.visible_at?.toISOString() ?? null,
    revision: row.number,
    version: row.version,
    abilities: articleAbilities(ctx.actor, row),
  };
}
