// Films, sounds and subtitles that bodies name, in bulk.
import { mediaFact } from "../facts.ts";
import { FILE_TYPES, filePath } from "../media/media-kind.ts";
import type { Reader } from "./reader.ts";
import type { Recording } from "./views.ts";

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
