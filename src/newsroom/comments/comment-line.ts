// A comment as moderators see it: with its article, what it answers, and what is to be looked at in it.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { abilities } from "../accounts/may.ts";
import { articleAddress } from "../articles/address.ts";
import { getSettings } from "../settings/settings.ts";
import type { CommentStatus } from "./comment-status.ts";
import { type Flag, flagger } from "./flags.ts";
import type { RefusalReason } from "./reasons.ts";

export interface CommentLine {
  id: number;
  code: number;
  headline: string;
  /** Path of the article's page. */
  address: string;
  section: { id: number; name: string };
  parentId: number | null;
  /** What it answers. */
  parent: { id: number; name: string | null; text: string; status: CommentStatus } | null;
  name: string | null;
  /** As the reader wrote it: plain text. */
  text: string;
  fromNewsroom: boolean;
  status: CommentStatus;
  reason: RefusalReason | null;
  note: string | null;
  up: number;
  down: number;
  version: number;
  at: Date;
  decidedAt: Date | null;
  decidedBy: string | null;
  flags: Flag[];
  abilities: { moderate: boolean };
}

/** Comments with what a line shows; the caller adds which, in which order, how many. */
export function selectComments(ctx: Context) {
  return ctx.db
    .selectFrom("comment as c")
    .innerJoin("article as a", "a.code", "c.article_code")
    .innerJoin("revision as r", "r.id", "a.live_revision_id")
    .innerJoin("section as s", "s.id", "a.section_id")
    .leftJoin("comment as p", "p.id", "c.parent_id")
    .select([
      "c.id",
      "c.article_code as code",
      "a.slug",
      "a.edition",
      "r.headline",
      "s.id as section_id",
      "s.name as section",
    ])
    .select(["c.parent_id as parentId", "p.name as parent_name", "p.text as parent_text"])
    .select(["p.status as parent_status", "c.name", "c.text", "c.from_newsroom as fromNewsroom"])
    .select(["c.status", "c.reason", "c.note", "c.up", "c.down", "c.version", "c.created_at as at"])
    .select(["c.decided_at as decidedAt", "c.decided_by as decidedBy"])
    .select(sql<number>`cardinality(c.words)`.as("words"))
    .select((row) =>
      row
        .exists(
          row
            .selectFrom("comment as o")
            .select("o.id")
            .whereRef("o.text_key", "=", "c.text_key")
            .whereRef("o.id", "<>", "c.id"),
        )
        .as("repeated"),
    );
}

type CommentRow = Awaited<ReturnType<ReturnType<typeof selectComments>["execute"]>>[number];

export async function commentLines(ctx: Context, rows: CommentRow[]): Promise<CommentLine[]> {
  if (rows.length === 0) return [];
  const flagsOf = flagger((await getSettings(ctx)).watchedWords);
  return rows.map((row) => {
    const {
      slug,
      edition,
      section_id,
      section,
      parent_name,
      parent_text,
      parent_status,
      words,
      repeated,
      ...shown
    } = row;
    const parent =
      shown.parentId === null
        ? null
        : {
            id: shown.parentId,
            name: parent_name,
            text: parent_text ?? "",
            status: parent_status ?? "pending",
          };
    const parentHidden = parent !== null && parent.status !== "published";
    return {
      ...shown,
      address: articleAddress({ code: shown.code, slug, edition }),
      section: { id: section_id, name: section },
      parent,
      flags: flagsOf({ text: shown.text, words, repeated: Boolean(repeated), parentHidden }),
      abilities: abilities(ctx.actor, { deeds: ["moderate"], thing: { sectionId: section_id } }),
    };
  });
}
