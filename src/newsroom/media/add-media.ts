// Takes a picture, a film, a sound or subtitles into the newsroom: written to the disk as it comes, judged by its
// bytes, the original kept under their hash, one row for one file. Of what breaks off nothing stays.
import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import type { Pieces, Received } from "../../platform/files.ts";
import { demand } from "../accounts/may.ts";
import { perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { editionText, editionTextOrNull } from "../edition-text.ts";
import { type Judged, judgeFile } from "./judge-file.ts";
import { mediaKey } from "./media-key.ts";
import { fileKey } from "./media-kind.ts";
import { originalKey } from "./renditions.ts";

const INCOMING = "incoming";
/** What lies there longer than this, nobody is sending any more. */
const FORGOTTEN_MS = 86_400_000;

/** What is said of a file that comes. */
const described = {
  alt: z
    .string()
    .trim()
    .min(1, "say what it shows or lets hear, for those who cannot see or hear it")
    .max(500),
  caption: z.string().trim().max(1000).optional(),
  credit: z.string().trim().max(200).optional(),
  /** Of subtitles, and needed for them. */
  language: z
    .string()
    .trim()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "write the language as fa, ar, en")
    .optional(),
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
  const found = await stat(file).catch((cause) => {
    throw new AppError("BAD_INPUT", `the file ${file} cannot be read (${cause.code}): check its path`, {
      cause,
    });
  });
  if (!found.isFile()) throw new AppError("BAD_INPUT", `${file} is no file`);
  return uploadMedia(ctx, { pieces: createReadStream(file), description });
}

/** As `addMedia`, of bytes that come over the wire; what they are is judged by themselves alone. */
export async function uploadMedia(
  ctx: Context,
  { pieces, description }: { pieces: Pieces; description: Description },
): Promise<{ id: string }> {
  demand(ctx.actor, "picture");
  const arrived = `${INCOMING}/${randomUUID()}`;
  try {
    const received = await ctx.files.receive(arrived, { pieces, most: ctx.mediaBytes });
    const path = ctx.files.pathOf(arrived);
    const judged = await judgeFile({ path, bytes: received.bytes, language: description.language });
    await keepFile(ctx, { arrived, judged, id: idOf(received) });
    return await keepRow(ctx, { received, judged, description });
  } finally {
    await ctx.files.remove(arrived);
  }
}

/** Removes what uploads left behind that ended with the process. */
export function sweepIncoming(ctx: Context): Promise<void> {
  return ctx.files.removeOlder(INCOMING, new Date(ctx.now().getTime() - FORGOTTEN_MS));
}

function idOf({ sha256 }: Received): string {
  return sha256.slice(0, 12);
}

/** Before the row: what a page names must be there. The same bytes under the same key change nothing. */
async function keepFile(
  ctx: Context,
  { arrived, judged, id }: { arrived: string; judged: Judged; id: string },
): Promise<void> {
  const { kind, format } = judged.facts;
  const played = kind === "film" || kind === "sound";
  if (judged.webVtt !== undefined) await ctx.files.put(fileKey(id, "vtt"), Buffer.from(judged.webVtt));
  await ctx.files.move(arrived, played ? fileKey(id, format) : originalKey(id));
}

async function keepRow(
  ctx: Context,
  { received, judged, description }: { received: Received; judged: Judged; description: Description },
): Promise<{ id: string }> {
  const id = idOf(received);
  const words = {
    alt: editionText(ctx, description.alt),
    caption: editionTextOrNull(ctx, description.caption),
    credit: editionTextOrNull(ctx, description.credit),
  };
  return perform(ctx, {
    name: "media.add",
    key: description.key,
    work: async (tx) => {
      const made = await tx.db
        .insertInto("media")
        .values({
          id,
          ...received,
          ...judged.facts,
          language: judged.facts.kind === "subtitles" ? (description.language ?? null) : null,
          focus_x: description.focusX,
          focus_y: description.focusY,
          ...words,
          search_key: mediaKey(words),
          added_by: `${tx.actor.kind}:${tx.actor.name}`,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning("id")
        .executeTakeFirst();
      if (made) {
        const { kind } = judged.facts;
        await record(tx, { act: "media.add", subject: `media:${id}`, detail: { kind } });
      }
      return { id };
    },
  });
}
