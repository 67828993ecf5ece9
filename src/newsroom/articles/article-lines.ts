// Articles as the staff's lists show them.
import type { Context } from "../../context.ts";
import type { EditionId } from "../../editions.ts";
import { articleAddress } from "./address.ts";
import type { ArticleKind, DeskState } from "./article.ts";
import { type ArticleAbilities, articleAbilities, seesDraft } from "./article-rights.ts";
import { LIVE, type LiveState } from "./live-state.ts";

export interface Person {
  id: number;
  name: string;
}

export interface ArticleLine {
  code: number;
  address: string;
  edition: EditionId;
  kicker: string | null;
  /** The newest one; the live one for whoever sees only what readers see. */
  headline: string;
  kind: ArticleKind;
  section: { id: number; slug: string; name: string };
  live: LiveState;
  deskState: DeskState | null;
  deskSince: Date | null;
  /** Why it was returned. */
  deskReason: string | null;
  hasDraft: boolean;
  author: Person | null;
  assignee: Person | null;
  /** Id of the lead picture. */
  picture: string | null;
  importance: number;
  /** When readers see it, see it no more, saw it no more. */
  visibleAt: Date | null;
  expiresAt: Date | null;
  withdrawnAt: Date | null;
  breakingUntil: Date | null;
  /** It lies in the bin: since when, and who threw it away. */
  binned: { at: Date; by: string } | null;
  changedAt: Date;
  version: number;
  abilities: ArticleAbilities;
}

/** In the order of the codes. */
export async function articleLines(ctx: Context, codes: number[]): Promise<ArticleLine[]> {
  if (codes.length === 0) return [];
  const rows = await selectLines(ctx).where("a.code", "in", codes).execute();
  const byCode = new Map(rows.map((row) => [row.code, lineOf(ctx, row)]));
  return codes.flatMap((code) => byCode.get(code) ?? []);
}

function selectLines(ctx: Context) {
  return ctx.db
    .selectFrom("article as a")
    .innerJoin("section as s", "s.id", "a.section_id")
    .leftJoin("revision as d", "d.id", "a.draft_revision_id")
    .leftJoin("revision as l", "l.id", "a.live_revision_id")
    .leftJoin("account as author", "author.id", "a.author_id")
    .leftJoin("account as assignee", "assignee.id", "a.assignee_id")
    .select(["a.code", "a.slug", "a.edition", "a.kind", "a.section_id"])
    .select(["a.desk_state", "a.desk_since", "a.desk_reason"])
    .select(["a.author_id", "a.assignee_id", "a.draft_revision_id", "a.live_revision_id", "a.importance"])
    .select([
      "a.visible_at",
      "a.expires_at",
      "a.withdrawn_at",
      "a.breaking_until",
      "a.changed_at",
      "a.version",
      "a.binned_at",
      "a.binned_by",
    ])
    .select(["s.slug as section_slug", "s.name as section_name"])
    .select(["author.name as author_name", "assignee.name as assignee_name", LIVE.as("live")])
    .select(["d.kicker as d_kicker", "d.headline as d_headline", "d.picture_id as d_picture"])
    .select(["l.kicker as l_kicker", "l.headline as l_headline", "l.picture_id as l_picture"]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectLines>["execute"]>>[number];

function lineOf(ctx: Context, row: Row): ArticleLine {
  const drafted = row.draft_revision_id !== null && seesDraft(ctx.actor, row);
  return {
    code: row.code,
    address: articleAddress(row),
    edition: row.edition,
    kicker: drafted ? row.d_kicker : row.l_kicker,
    headline: (drafted ? row.d_headline : row.l_headline) ?? "",
    kind: row.kind,
    section: { id: row.section_id, slug: row.section_slug, name: row.section_name },
    live: row.live,
    deskState: drafted ? row.desk_state : null,
    deskSince: drafted ? row.desk_since : null,
    deskReason: drafted ? row.desk_reason : null,
    hasDraft: drafted,
    author: personOf(row.author_id, row.author_name),
    assignee: personOf(row.assignee_id, row.assignee_name),
    picture: drafted ? row.d_picture : row.l_picture,
    importance: row.importance,
    visibleAt: row.visible_at,
    expiresAt: row.expires_at,
    withdrawnAt: row.withdrawn_at,
    breakingUntil: row.breaking_until,
    binned: row.binned_at && { at: row.binned_at, by: row.binned_by ?? "" },
    changedAt: row.changed_at,
    version: row.version,
    abilities: articleAbilities(ctx.actor, row),
  };
}

export function personOf(id: number | null, name: string | null): Person | null {
  return id === null ? null : { id, name: name ?? "" };
}
