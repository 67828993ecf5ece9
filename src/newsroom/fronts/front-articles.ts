// The articles of a front as its editors see them: the headline readers know, or the draft's where they know none yet.
import type { Context } from "../../context.ts";
import type { Thing } from "../accounts/policy.ts";
import { articleAddress } from "../articles/address.ts";
import { thingOf } from "../articles/article-rights.ts";
import { LIVE, type LiveState } from "../articles/live-state.ts";

export interface FrontArticle {
  code: number;
  address: string;
  kind: string;
  kicker: string | null;
  headline: string;
  section: { slug: string; name: string };
  /** The lead picture, as `/media/{id}/{width}.webp` gives it. */
  picture: { id: string; alt: string; focus: { x: number; y: number } } | null;
  importance: number;
  live: LiveState;
  visibleAt: Date | null;
  breakingUntil: Date | null;
  version: number;
}

export interface FoundArticle {
  article: FrontArticle;
  /** What the policy looks at. */
  thing: Thing;
}

/** By code; unknown codes are absent. */
export async function findFrontArticles(ctx: Context, codes: number[]): Promise<Map<number, FoundArticle>> {
  if (codes.length === 0) return new Map();
  const rows = await selectFrontArticles(ctx).where("a.code", "in", codes).execute();
  return new Map(rows.map((row) => [row.code, foundOf(row)]));
}

/** Those that stand over every page as breaking news or will, the newest first. */
export async function listBreaking(ctx: Context): Promise<FoundArticle[]> {
  const rows = await selectFrontArticles(ctx)
    .where((where) => where("a.breaking_until", ">", where.fn<Date>("now")))
    .where("a.withdrawn_at", "is", null)
    .orderBy("a.visible_at", "desc")
    .limit(10)
    .execute();
  return rows.map(foundOf);
}

function selectFrontArticles(ctx: Context) {
  return ctx.db
    .selectFrom("article as a")
    .innerJoin("revision as r", (join) =>
      join.on((on) => on("r.id", "=", on.fn.coalesce("a.live_revision_id", "a.draft_revision_id"))),
    )
    .innerJoin("section as s", "s.id", "a.section_id")
    .leftJoin("media as m", "m.id", "r.picture_id")
    .select(["a.code", "a.slug", "a.edition", "a.kind", "a.version", "a.importance", "a.section_id"])
    .select(["a.desk_state", "a.author_id", "a.assignee_id", "a.draft_revision_id", "a.live_revision_id"])
    .select("a.binned_at")
    .select(["a.visible_at", "a.breaking_until", LIVE.as("live")])
    .select(["r.kicker", "r.headline", "s.slug as section_slug", "s.name as section_name"])
    .select(["m.id as picture_id", "m.alt", "m.focus_x", "m.focus_y"]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectFrontArticles>["execute"]>>[number];

function foundOf(row: Row): FoundArticle {
  return {
    article: {
      code: row.code,
      address: articleAddress(row),
      kind: row.kind,
      kicker: row.kicker,
      headline: row.headline,
      section: { slug: row.section_slug, name: row.section_name },
      picture: row.picture_id
        ? { id: row.picture_id, alt: row.alt ?? "", focus: { x: row.focus_x ?? 0.5, y: row.focus_y ?? 0.5 } }
        : null,
      importance: row.importance,
      live: row.live,
      visibleAt: row.visible_at,
      breakingUntil: row.breaking_until,
      version: row.version,
    },
    thing: thingOf(row),
  };
}
