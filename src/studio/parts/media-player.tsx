// A film or a sound to be looked at or listened to, and what subtitles say, in the browser's own player.
import { FileText, Film, Volume2 } from "lucide-react";
import { t } from "../words.ts";
import type { MediaKind } from "./media-kinds.ts";

export interface Played {
  kind: MediaKind;
  path: string | null;
  alt: string;
}

export function MediaPlayer({ medium }: { medium: Played }) {
  const { kind, path, alt } = medium;
  if (path === null) return null;
  if (kind === "sound") {
    // biome-ignore lint/a11y/useMediaCaption: what it lets hear is said in words beside it
    return <audio className="player" controls preload="metadata" src={path} aria-label={alt} />;
  }
  if (kind === "film") {
    // biome-ignore lint/a11y/useMediaCaption: subtitles belong to the film's use in an article, not to the file
    return <video className="player" controls preload="metadata" playsInline src={path} aria-label={alt} />;
  }
  return (
    <a href={path} target="_blank" rel="noopener">
      {t("media.subtitlesFile")}
    </a>
  );
}

const SIGNS = { film: Film, sound: Volume2, subtitles: FileText } as const;

/** Stands for what has no picture of itself. */
export function MediaSign({ kind }: { kind: Exclude<MediaKind, "picture"> }) {
  const Sign = SIGNS[kind];
  return (
    <span className="thumb none" aria-hidden>
      <Sign size={28} />
    </span>
  );
}
