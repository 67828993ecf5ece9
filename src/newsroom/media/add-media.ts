// Takes a picture into the newsroom: measured in a child process, its original kept, one row for one file.
import { createHash, randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { normalize } from "@dabir/farsi";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { type ImageFacts, inspectImage } from "../../platform/images/images.ts";
import { demand } from "../accounts/may.ts";
import { perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { mediaKey } from "./media-key.ts";
import { originalKey } from "./renditions.ts";

const MOST_BYTES = 40 * 1_048_576;

/** What is said of a picture that comes. */
const described = {
  alt: z.string().trim().min(1, "say what the picture shows, for those who cannot see it").max(500),
  caption: z.string().trim().max(1000).optional(),
  credit: z.string().trim().max(200).optional(),
  focusX: z.coerce.number().min(0).max(1).default(0.5),
  focusY: z.coerce.number().min(0).max(1).default(0.5),
  key: z.string().max(200).optional(),
};

export const uploadMediaInput = z.strictObject(described);

export const addMediaInput = z.strictObject({
  /** Path of the file on this machine. */
  file: z.string().min(1),
  ...described,
});

type Description = z.output<typeof uploadMediaInput>;

/** The same file again gives the same id and changes nothing. */
export async function addMedia(
  ctx: Context,
  { file, ...description }: z.infer<typeof addMediaInput>,
): Promise<{ id: string }> {
  demand(ctx.actor, "picture");
  const bytes = await readPicture(file);
  return keep(ctx, { bytes, description, facts: await inspectImage(file) });
}

/** As `addMedia`, of bytes that came over the wire; what they are is judged by themselves alone. */
export async function uploadMedia(
  ctx: Context,
  { bytes, description }: { bytes: Uint8Array; description: Description },
): Promise<{ id: string }> {
  demand(ctx.actor, "picture");
  const arrived = `incoming/${randomUUID()}`;
  await ctx.files.put(arrived, bytes);
  try {
    const facts = await inspectImage(ctx.files.pathOf(arrived));
    return await keep(ctx, { bytes, description, facts });
  } finally {
    await ctx.files.remove(arrived);
  }
}

async function keep(
  ctx: Context,
  { bytes, description, facts }: { bytes: Uint8Array; description: Description; facts: ImageFacts },
): Promise<{ id: string }> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const id = sha256.slice(0, 12);
  await ctx.files.put(originalKey(id), bytes);
  const words = {
    alt: normalize(description.alt),
    caption: description.caption ? normalize(description.caption) : null,
    credit: description.credit ? normalize(description.credit) : null,
  };
  return perform(ctx, {
    name: "media.add",
    key: description.key,
    work: async (tx) => {
      const made = await tx.db
        .insertInto("media")
        .values({
          id,
          sha256,
          ...facts,
          bytes: bytes.length,
          focus_x: description.focusX,
          focus_y: description.focusY,
          ...words,
          search_key: mediaKey(words),
          added_by: `${tx.actor.kind}:${tx.actor.name}`,
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
