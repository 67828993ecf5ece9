// Films and sounds in HTML: those of our own by their identity; of all others their address stays, as a link, since a
// body plays nothing from elsewhere.
import { cleanField } from "./clean-text.ts";
import { findUnder } from "./html-identities.ts";
import type { HtmlElement } from "./html-tree.ts";
import { safeHref } from "./links.ts";
import { isLanguageTag, isMediaId } from "./node-attrs.ts";
import type { Block, SubtitlesUse } from "./schema.ts";

export function isRecording({ name }: HtmlElement): boolean {
  return name === "video" || name === "audio";
}

/** The block for a `<video>` or `<audio>`; undefined where it names neither a medium nor an address. */
export function recordingBlock(element: HtmlElement, caption: string | null): Block | undefined {
  const id = element.attrs.get("data-media-id");
  if (id === undefined || !isMediaId(id)) return linkTo(element, caption);
  if (element.name === "audio") return { type: "sound", attrs: { id, caption } };
  const still = element.attrs.get("data-poster-id");
  const poster = still !== undefined && isMediaId(still) ? still : null;
  return { type: "film", attrs: { id, poster, caption, subtitles: tracksIn(element) } };
}

function tracksIn(film: HtmlElement): SubtitlesUse[] {
  const tracks = findUnder(film, ({ name }) => name === "track").flatMap(({ attrs }) => {
    const [id, language] = [attrs.get("data-media-id"), attrs.get("srclang")];
    const label = cleanField(attrs.get("label") ?? "", 100);
    if (id === undefined || language === undefined || label === null) return [];
    return isMediaId(id) && isLanguageTag(language) ? [{ id, language, label }] : [];
  });
  return tracks.slice(0, 20);
}

function linkTo(element: HtmlElement, caption: string | null): Block | undefined {
  const sources = [element, ...findUnder(element, ({ name }) => name === "source")];
  const [href] = sources.flatMap(({ attrs }) => {
    const said = attrs.get("src") ?? attrs.get("data-src");
    const safe = said === undefined ? undefined : safeHref(said.startsWith("//") ? `https:${said}` : said);
    return safe !== undefined && /^https?:/.test(safe) ? [safe] : [];
  });
  if (href === undefined) return undefined;
  const named = element.attrs.get("title") ?? element.attrs.get("aria-label") ?? "";
  const text = caption ?? cleanField(named) ?? cleanField(href) ?? href;
  return { type: "paragraph", content: [{ type: "text", text, marks: [{ type: "link", attrs: { href } }] }] };
}
