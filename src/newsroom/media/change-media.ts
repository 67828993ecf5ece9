// Describes a medium anew, or says which point of a picture stays in sight when it is cropped. The file itself never
// changes; every page that shows it is made anew.

import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { editionText, editionTextOrNull, type InEdition } from "../edition-text.ts";
import { mediaFact } from "../facts.ts";
import { getMedia, type MediaLine } from "./list-media.ts";
import { mediaKey } from "./media-key.ts";

/** What is absent stays as it was; null or "" takes a caption or credit away. */
export const changeMediaInput = z.strictObject({
  id: z.string().max(40),
  alt: z
    .string()
    .trim()
    .min(1, "say what it shows or lets hear, for those who cannot see or hear it")
    .max(500)
    .optional(),
  caption: z.string().trim().max(1000).nullable().optional(),
  credit: z.string().trim().max(200).nullable().optional(),
  /** 0–1 from its own top left corner. */
  focus: z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }).optional(),
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

export function changeMedia(ctx: Context, input: z.output<typeof changeMediaInput>): Promise<MediaLine> {
  return perform(ctx, {
    name: "media.change",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "picture");
      const before = await lockMedia(tx, input);
      const words = {
        alt: input.alt === undefined ? before.alt : editionText(tx, input.alt),
        caption: textOr(tx, input.caption, before.caption),
        credit: textOr(tx, input.credit, before.credit),
      };
      const focus = input.focus ?? { x: before.focus_x, y: before.focus_y };
      await tx.db
        .updateTable("media")
        .set({
          ...words,
          focus_x: focus.x,
          focus_y: focus.y,
          search_key: mediaKey(words),
          version: before.version + 1,
        })
        .where("id", "=", input.id)
        .execute();
      const { alt, caption, credit, focus_x, focus_y } = before;
      await record(tx, {
        act: "media.change",
        subject: `media:${input.id}`,
        detail: { before: { alt, caption, credit, focus: { x: focus_x, y: focus_y } } },
      });
      await announce(tx, {
        kind: "media.changed",
        payload: { id: input.id },
        facts: [mediaFact(input.id)],
      });
      return getMedia(tx, { id: input.id });
    },
  });
}

async function lockMedia(tx: ActContext, { id, version }: { id: string; version?: number | undefined }) {
  const row = await tx.db.selectFrom("media").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (!row) throw new AppError("NOT_FOUND", `there is no picture, film, sound or subtitles ${id}`);
  if (version === undefined || version === row.version) return row;
  const { alt, caption, credit, focus_x, focus_y } = row;
  throw new AppError(
    "CONFLICT",
    `${id} was described meanwhile (version ${row.version}, yours is ${version}): read it again`,
    {
      params: { version: row.version, theirs: { alt, caption, credit, focus: { x: focus_x, y: focus_y } } },
    },
  );
}

function textOr(tx: InEdition, said: string | null | undefined, before: string | null): string | null {
  if (said === undefined) return before;
  return editionTextOrNull(tx, said);
}
