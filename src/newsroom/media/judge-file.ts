// Judges a file by its bytes alone: picture, film, sound or subtitles, with its measures, or refused with words.
import { open, readFile } from "node:fs/promises";
import { normalize } from "@dabir/farsi";
import { AppError } from "../../errors.ts";
import { inspectImage } from "../../platform/images/images.ts";
import { inspectRecording, isRecording } from "../../platform/recordings/recording.ts";
import { isSubtitles, toWebVtt } from "../../platform/recordings/subtitles.ts";
import type { MediaKind } from "./media-kind.ts";

const MOST_PICTURE_BYTES = 40 * 1_048_576;
const MOST_SUBTITLE_BYTES = 4 * 1_048_576;

/** What is written down of a file, as columns. */
export interface FileFacts {
  kind: MediaKind;
  format: string;
  width: number | null;
  height: number | null;
  colour: string | null;
  seconds: number | null;
}

export interface Judged {
  facts: FileFacts;
  /** Subtitles as readers get them. */
  webVtt?: string;
}

/** @throws AppError REFUSED, TOO_LARGE, BAD_INPUT */
export async function judgeFile(file: {
  path: string;
  bytes: number;
  language: string | undefined;
}): Promise<Judged> {
  const head = await firstBytes(file.path);
  if (isSubtitles(head)) return judgeSubtitles(file);
  if (isRecording(head)) return { facts: { ...(await inspectRecording(file.path)), colour: null } };
  demandSize(file.bytes, { most: MOST_PICTURE_BYTES, what: "a picture" });
  return { facts: { kind: "picture", seconds: null, ...(await inspectImage(file.path)) } };
}

async function judgeSubtitles(file: {
  path: string;
  bytes: number;
  language: string | undefined;
}): Promise<Judged> {
  demandSize(file.bytes, { most: MOST_SUBTITLE_BYTES, what: "a file of subtitles" });
  if (file.language === undefined) {
    throw new AppError("BAD_INPUT", "say in which language the subtitles are: language, such as fa");
  }
  const persian = file.language.split("-")[0] === "fa";
  const webVtt = toWebVtt(await readFile(file.path), persian ? normalize : undefined);
  const facts = {
    kind: "subtitles",
    format: "vtt",
    width: null,
    height: null,
    colour: null,
    seconds: null,
  } as const;
  return { facts, webVtt };
}

function demandSize(bytes: number, { most, what }: { most: number; what: string }): void {
  if (bytes > most) throw new AppError("TOO_LARGE", `${what} may have at most ${most / 1_048_576} MB`);
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(256), 0, 256, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
