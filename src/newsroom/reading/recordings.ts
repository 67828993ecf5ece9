// Films, sounds and subtitles that bodies name, in bulk.
import { mediaFact } from "../facts.ts";
import { FILE_TYPES, filePath } from "../media/media-kind.ts";
import type { Reader } from "./reader.ts";

/** A film or a sound of our own, or the subtitles of one. */
export interface Recording {
  id: string;
  kind: "film" | "sound" | "subtitles";
  /** Path of the file. */
  path: string;
  /** Its media type. */
  type: string;
  /** What it shows or lets hear. */
  alt: string;
  caption: string | null;
  credit: string | null;
  bytes: number;
  /** Null where its file does not say. */
  seconds: number | null;
  /** Of a film. */
  width: number | null;
  height: number | null;
  /** Of subtitles. */
  language: string | null;
}

/** By id; what is unknown, or a picture, is absent. */
export async function recordingsOf(reader: Reader, ids: string[]): Promise<Map<string, Recording>> {
  if (ids.length === 0) return new Map();
  reader.making.shows(...ids.map(mediaFact));
  const rows = await reader.ctx.reads
    .selectFrom("media")
    .selectAll()
    .where("id", "in", ids)
    .where("kind", "<>", "picture")
    .execute();
  return new Map(
    rows.map((row) => {
      const { id, kind, alt, caption, credit, bytes, seconds, width, height, language } = row;
      const path = filePath(row) as string;
      const type = (FILE_TYPES[path.split(".").at(-1) as string] as string).split(";", 1)[0] as string;
      const facts = { id, kind: kind as Recording["kind"], alt, caption, credit, bytes, seconds };
      return [id, { ...facts, width, height, language, path, type }];
    }),
  );
}
