// The kinds of media as the studio offers them: which files may be brought in for each, and by what a chosen file is
// known before the newsroom has judged it.
import type { Picture } from "./picture-picker.tsx";

export type MediaKind = Picture["kind"];

const TYPES: Record<MediaKind, string[]> = {
  picture: ["image/jpeg", "image/png", "image/webp"],
  film: ["video/mp4", "video/webm"],
  sound: ["audio/mpeg", "audio/mp4", "audio/x-m4a", "audio/ogg", "audio/wav", "audio/x-wav", "audio/webm"],
  // Hardly any machine knows these by a type.
  subtitles: [".vtt", ".srt", "text/vtt", "application/x-subrip"],
};

/** Types and endings for a file dialog. */
export function acceptedTypes(kinds: readonly MediaKind[]): string[] {
  return kinds.flatMap((kind) => TYPES[kind]);
}

/** Undefined where it looks like none of these. */
export function kindOfFile(
  file: { type: string; name: string },
  kinds: readonly MediaKind[],
): MediaKind | undefined {
  const ending = /\.[a-z0-9]+$/i.exec(file.name)?.[0].toLowerCase() ?? "";
  return kinds.find((kind) => TYPES[kind].includes(file.type) || TYPES[kind].includes(ending));
}
