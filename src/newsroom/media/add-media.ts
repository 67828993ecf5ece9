// Takes a picture into the newsroom: measured in a child process, its original kept, one row for one file.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { inspectImage } from "../../platform/images/images.ts";
import { demand } from "../accounts/may.ts";
import { perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { originalKey } from "./renditions.ts";

const MOST_BYTES = 40 * 1_048_576;

export const addMediaInput = z.strictObject({
  /** Path of the file on this machine. */
  file: z.string().min(1),
  alt: z.string().trim().min(1, "say what the picture shows, for those who cannot see it").max(500),
  caption: z.string().trim().max(1000).optional(),
  credit: z.string().trim().max(200).optional(),
  focusX: z.coerce.number().min(0).max(1).default(0.5),
  focusY: z.coerce.number().min(0).max(1).default(0.5),
  key: z.string().max(200).optional(),
});

/** The same file again gives the same id and changes nothing. */
export async function addMedia(ctx: Context, input: z.infer<typeof addMediaInput>): Promise<{ id: string }> {
  demand(ctx.actor, "write");
  const bytes = await readPicture(input.file);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const id = sha256.slice(0, 12);
  const facts = await inspectImage(input.file);
  await ctx.files.put(originalKey(id), bytes);
  return perform(ctx, {
    name: "media.add",
    key: input.key,
    work: async (tx) => {
      const made = await tx.db
        .insertInto("media")
        .values({
          id,
          sha256,
          ...facts,
          bytes: bytes.length,
          focus_x: input.focusX,
          focus_y: input.focusY,
          alt: input.alt,
          caption: input.caption ?? null,
          credit: input.credit ?? null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning("id")
        .executeTakeFirst();
      if (made) await record(tx, { act: "media.add", subject: `media:${id}` });
      return { id };
    },
  });
}

async function readPicture(file: string): Promise<Buffer> {
  const bytes = await readFile(file).catch((cause) => {
    throw new AppError("BAD_INPUT", `the file ${file} cannot be read (${cause.code}): check its path`, {
      cause,
    });
  });
  if (bytes.length > MOST_BYTES) throw new AppError("TOO_LARGE", `the picture ${file} is larger than 40 MB`);
  return bytes;
}
