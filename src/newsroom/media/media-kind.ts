// What kinds of media there are, and which files readers get of each.
import { RECORDING_TYPES, type RecordingFormat } from "../../platform/recordings/recording.ts";

export const MEDIA_KINDS = ["picture", "film", "sound", "subtitles"] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** Types under which readers get what is no picture, by the ending of its address. */
export const FILE_TYPES: Record<string, string> = { ...RECORDING_TYPES, vtt: "text/vtt; charset=utf-8" };

/** The path at which readers get it whole; pictures have one for each size instead. */
export function filePath(media: { id: string; kind: MediaKind; format: string }): string | null {
  if (media.kind === "picture") return null;
  return `/media/${media.id}.${media.kind === "subtitles" ? "vtt" : media.format}`;
}

/** Where the file that readers get lies; films and sounds are served as they came. */
export function fileKey(id: string, ending: RecordingFormat | "vtt" | string): string {
  return `files/${id.slice(0, 2)}/${id}.${ending}`;
}
