// HTML that keeps every identity of the body and nothing of a site's look: for export, the clipboard and anything else
// that from-html.ts is to read back without loss.
import { embedProviders } from "./embeds.ts";
import { escapeHtml } from "./escape-html.ts";
import type { Document, EmbedAttrs, FilmUse, PictureUse, SoundUse } from "./schema.ts";
import { type Resolve, toHtml } from "./to-html.ts";

const portable: Resolve = {
  picture: (id, caption) => figure({ id, caption }),
  gallery: (pictures) => `<div data-gallery>${pictures.map(figure).join("")}</div>`,
  film,
  sound,
  embed: card,
  readMore: (codes) => `<div data-read-more="${codes.join(" ")}"></div>`,
  exactLevels: true,
};

/** HTML from which `fromHtml` makes an equal body. */
export function toPortableHtml(document: Document): string {
  return toHtml(document, portable);
}

function figure({ id, caption }: PictureUse): string {
  return captioned(`<img data-media-id="${escapeHtml(id)}" alt="">`, caption);
}

/** The poster stands where no browser would ask for it. */
function film({ id, poster, caption, subtitles }: FilmUse): string {
  const tracks = subtitles.map(
    (track) =>
      `<track data-media-id="${escapeHtml(track.id)}" srclang="${escapeHtml(track.language)}" label="${escapeHtml(track.label)}">`,
  );
  const still = poster === null ? "" : ` data-poster-id="${escapeHtml(poster)}"`;
  return captioned(
    `<video data-media-id="${escapeHtml(id)}"${still} controls>${tracks.join("")}</video>`,
    caption,
  );
}

function sound({ id, caption }: SoundUse): string {
  return captioned(`<audio data-media-id="${escapeHtml(id)}" controls></audio>`, caption);
}

function captioned(html: string, caption: string | null): string {
  const text = caption === null ? "" : `<figcaption>${escapeHtml(caption)}</figcaption>`;
  return `<figure>${html}${text}</figure>`;
}

function card({ provider, id, title }: EmbedAttrs): string {
  const page = embedProviders[provider].page(id);
  const named = title === null ? "" : ` data-embed-title="${escapeHtml(title)}"`;
  return `<div data-embed="${provider}" data-embed-id="${escapeHtml(id)}"${named}><a href="${escapeHtml(page)}">${escapeHtml(title ?? page)}</a></div>`;
}
