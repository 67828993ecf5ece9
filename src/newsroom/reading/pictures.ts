// The pictures of pages: what is told of one, and many in bulk.
import type { NotNull } from "kysely";
import { mediaFact } from "../facts.ts";
import type { Reader } from "./reader.ts";

export interface Picture {
  /** Public name of the file in `/media/{id}/{width}.webp`. */
  id: string;
  alt: string;
  caption: string | null;
  credit: string | null;
  width: number;
  height: number;
  /** Dominant colour, `#rrggbb`, shown until the picture arrives. */
  colour: string;
  /** The point that must stay visible when the picture is cropped, 0–1 from its own top left corner. */
  focus: { x: number; y: number };
}

interface PictureRow {
  picture_id: string | null;
  alt: string | null;
  caption: string | null;
  credit: string | null;
  width: number | null;
  height: number | null;
  colour: string | null;
  focus_x: number | null;
  focus_y: number | null;
}

/** Null where there is none; `caption` goes before the picture's own. */
export function pictureOfRow(row: PictureRow, caption: string | null = null): Picture | null {
  if (row.picture_id === null) return null;
  return {
    id: row.picture_id,
    alt: row.alt ?? "",
    caption: caption ?? row.caption,
    credit: row.credit,
    width: row.width ?? 0,
    height: row.height ?? 0,
    colour: row.colour ?? "#888888",
    focus: { x: row.focus_x ?? 0.5, y: row.focus_y ?? 0.5 },
  };
}

/** The newsroom's pictures of these ids; unknown ids are absent. */
export async function picturesOf(reader: Reader, ids: string[]): Promise<Map<string, Picture>> {
  if (ids.length === 0) return new Map();
  reader.making.shows(...ids.map(mediaFact));
  const rows = await reader.ctx.reads
    .selectFrom("media")
    .select(["id", "alt", "caption", "credit", "focus_x", "focus_y"])
    .select(["width", "height", "colour"])
    .$narrowType<{ width: NotNull; height: NotNull; colour: NotNull }>()
    .where("id", "in", ids)
    .where("kind", "=", "picture")
    .execute();
  return new Map(
    rows.map(({ id, alt, caption, credit, width, height, colour, focus_x, focus_y }) => [
      id,
      { id, alt, caption, credit, width, height, colour, focus: { x: focus_x, y: focus_y } },
    ]),
  );
}
