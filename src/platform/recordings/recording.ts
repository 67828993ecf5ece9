// Films and sounds as files: recognised by their bytes, measured by what their heads say, refused with words. Nothing
// is decoded here, so a hostile file can do no more than lie about its length.
import { AppError } from "../../errors.ts";
import { type Bytes, Unfit, withBytes } from "./bytes.ts";
import { inspectMp3, isMp3 } from "./mp3.ts";
import { inspectMp4, isMp4 } from "./mp4.ts";
import { inspectOgg, isOgg } from "./ogg.ts";
import { inspectWav, isWav } from "./wav.ts";
import { inspectWebm, isWebm } from "./webm.ts";

export interface RecordingFacts {
  kind: "film" | "sound";
  /** The ending of its file name too. */
  format: RecordingFormat;
  /** Null where the file does not say. */
  seconds: number | null;
  /** As it is shown; null for a sound. */
  width: number | null;
  height: number | null;
}

/** Endings of file names, and the types under which they are served. */
export const RECORDING_TYPES = {
  mp4: "video/mp4",
  webm: "video/webm",
  m4a: "audio/mp4",
  weba: "audio/webm",
  mp3: "audio/mpeg",
  ogg: "audio/ogg",
  wav: "audio/wav",
} as const;
export type RecordingFormat = keyof typeof RECORDING_TYPES;

const KINDS: [is: (head: Buffer) => boolean, inspect: (bytes: Bytes) => Promise<RecordingFacts>][] = [
  [isMp4, inspectMp4],
  [isWebm, inspectWebm],
  [isOgg, inspectOgg],
  [isWav, inspectWav],
  [isMp3, inspectMp3],
];

const LONGEST_SECONDS = 7 * 86_400;
const WIDEST = 16_384;

/** Whether the first bytes (16 are enough) are those of a film or a sound of a kind that is taken. */
export function isRecording(head: Buffer): boolean {
  return KINDS.some(([is]) => is(head));
}

/** @throws AppError REFUSED for anything that browsers could not play. */
export async function inspectRecording(path: string): Promise<RecordingFacts> {
  try {
    return await withBytes(path, async (bytes) => {
      const head = await bytes.read(0, 16);
      const inspect = KINDS.find(([is]) => is(head))?.[1];
      if (!inspect) throw new Unfit("it is no film and no sound of a kind that is known here");
      return checked(await inspect(bytes));
    });
  } catch (error) {
    if (!(error instanceof Unfit) && !(error instanceof RangeError)) throw error;
    throw refusal(error instanceof Unfit ? error.message : "it is damaged");
  }
}

function checked(facts: RecordingFacts): RecordingFacts {
  const { seconds, width, height } = facts;
  const sane = seconds === null || (seconds >= 0 && seconds < LONGEST_SECONDS);
  if (!sane) throw new Unfit("it says of itself a length that cannot be");
  if (facts.kind === "sound") return facts;
  const shown = (side: number | null) => side !== null && side >= 1 && side <= WIDEST;
  if (!shown(width) || !shown(height)) throw new Unfit("it does not say how large its pictures are");
  return facts;
}

function refusal(reason: string): AppError {
  return new AppError(
    "REFUSED",
    `the file is not taken (${reason}): send a film as MP4 (H.264 with AAC) or WebM, a sound as MP3, M4A, OGG or WAV`,
  );
}
