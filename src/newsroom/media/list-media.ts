// Pictures, films, sounds and subtitles of the newsroom as the staff sees them: one, or a page of them, newest first,
// without counting.
import { fold } from "@dabir/farsi";
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { abilities } from "../accounts/may.ts";
import { filePath, MEDIA_KINDS, type MediaKind } from "./media-kind.ts";

export const getMediaInput = z.strictObject({ id: z.string().max(40) });

export const listMediaInput = z.strictObject({
  /** Words that all stand in alternative text, caption or credit, in any spelling. */
  search: z.string().trim().max(200).optional(),
  /** Only these; all of them unless told. */
  kinds: z.array(z.enum(MEDIA_KINDS)).min(1).max(4).optional(),
  limit: z.int().min(1).max(100).default(40),
  /** `next` of the page before. */
  after: z.string().max(80).optional(),
});

export interface MediaLine {
  /** Renditions of a picture are `/media/{id}/{320|640|960|1280|1600}.webp`. */
  id: string;
  kind: MediaKind;
  /** Path of the whole file, as readers get it; null for a picture. */
  path: string | null;
  alt: string;
  caption: string | null;
  credit: string | null;
  format: string;
  /** Of a picture or a film. */
  width: number | null;
  height: number | null;
  bytes: number;
  /** Dominant colour of a picture, `#rrggbb`. */
  colour: string | null;
  /** How long a film or a sound is, where its file says so. */
  seconds: number | null;
  /** Of subtitles. */
  language: string | null;
  /** 0–1 from its own top left corner. */
  focus: { x: number; y: number };
  addedAt: Date;
  /** `account:name`; null where nobody wrote it down. */
  addedBy: string | null;
  version: number;
  abilities: { picture: boolean };
}

export interface MediaPage {
  media: MediaLine[];
  next: string | null;
}

/** @throws AppError NOT_FOUND */
export async function getMedia(ctx: Context, { id }: z.output<typeof getMediaInput>): Promise<MediaLine> {
  const row = await selectMedia(ctx).where("id", "=", id).executeTakeFirst();
  if (!row) throw new AppError("NOT_FOUND", `there is no picture, film, sound or subtitles ${id}`);
  return lineOf(ctx, row);
}

export async function listMedia(ctx: Context, input: z.output<typeof listMediaInput>): Promise<MediaPage> {
  let query = selectMedia(ctx)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(input.limit + 1);
  if (input.kinds) query = query.where("kind", "in", input.kinds);
  for (const word of wordsOf(input.search ?? "")) query = query.where("search_key", "like", `%${word}%`);
  if (input.after !== undefined) {
    const { at, id } = readCursor(input.after);
    query = query.where(sql<boolean>`(created_at, id) < (${at}::timestamptz, ${id})`);
  }
  const rows = await query.execute();
  const shown = rows.slice(0, input.limit);
  const last = shown.at(-1);
  return {
    media: shown.map((row) => lineOf(ctx, row)),
    next: rows.length > input.limit && last ? `${last.at}.${last.id}` : null,
  };
}

function selectMedia(ctx: Context) {
  // The database counts in microseconds, a Date in milliseconds: the cursor must not stand between two pictures.
  return ctx.db
    .selectFrom("media")
    .selectAll()
    .select(
      sql<string>`to_char(created_at at time zone 'UTC',
    'YYYY-MM-DD"T"HH24:MI:SS"."US"Z"')`.as("at"),
    );
}

type Row = Awaited<ReturnType<ReturnType<typeof selectMedia>["execute"]>>[number];

function lineOf(ctx: Context, row: Row): MediaLine {
  const { id, kind, alt, caption, credit, format, width, height, bytes, colour, version } = row;
  return {
    ...{ id, kind, alt, caption, credit, format, width, height, bytes, colour, version },
    path: filePath(row),
    seconds: row.seconds,
    language: row.language,
    focus: { x: row.focus_x, y: row.focus_y },
    addedAt: row.created_at,
    addedBy: row.added_by,
    abilities: abilities(ctx.actor, { deeds: ["picture"], thing: {} }),
  };
}

/** Folded, and harmless inside a LIKE pattern. */
function wordsOf(search: string): string[] {
  return fold(search)
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => word.replace(/[\\%_]/g, "\\$&"));
}

function readCursor(cursor: string): { at: string; id: string } {
  const parts = cursor.match(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)\.([0-9a-z]+)$/);
  if (!parts) throw new AppError("BAD_INPUT", "after: this is no cursor of this list");
  return { at: parts[1] as string, id: parts[2] as string };
}
