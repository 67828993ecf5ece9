// The body of an article as it travels in a feed: whole, with full addresses, and without anything that needs the
// site's styles or script.
import { embedProviders } from "../../document/embeds.ts";
import { escapeHtml } from "../../document/escape-html.ts";
import type { Document, EmbedAttrs, PictureUse, SoundUse } from "../../document/schema.ts";
import { toHtml } from "../../document/to-html.ts";
import type { Card } from "../../newsroom/reading/cards.ts";
import type { Picture } from "../../newsroom/reading/pictures.ts";
import type { Recording } from "../../newsroom/reading/recordings.ts";
import { absolute } from "../parts/address.ts";
import { edition } from "../parts/edition.ts";
import { machinePicture } from "../parts/machine-picture.ts";

export interface FeedArticle {
  card: Card;
  body: Document;
  /** Pictures that the body names, by id; unknown ones are left out. */
  pictures?: Map<string, Picture>;
  recordings?: Map<string, Recording>;
}

/** HTML of the lead and the body. "Read more" boxes, which are furniture of the page, stay behind. */
export function feedBody(origin: string, { card, body, pictures, recordings }: FeedArticle): string {
  const figure = (use: PictureUse) => figureHtml(origin, { use, picture: pictures?.get(use.id) });
  const html = toHtml(body, {
    origin,
    sponsored: card.kind === "advertorial",
    picture: (id, caption) => figure({ id, caption }),
    gallery: (uses) => uses.map(figure).join(""),
    film: (use) => playerHtml(origin, { use, recording: recordings?.get(use.id) }),
    sound: (use) => playerHtml(origin, { use, recording: recordings?.get(use.id) }),
    embed: embedLink,
    readMore: () => "",
  });
  const lead = card.lead === null ? "" : `<p><strong>${escapeHtml(card.lead)}</strong></p>\n`;
  return `<div dir="${edition().direction}" lang="${edition().language}">${lead}${html}</div>`;
}

function figureHtml(
  origin: string,
  { use, picture }: { use: PictureUse; picture: Picture | undefined },
): string {
  if (picture === undefined) return "";
  const { url, width, height } = machinePicture(origin, picture);
  const words = [use.caption ?? picture.caption, picture.credit].filter((word) => word !== null).join(" / ");
  const caption = words === "" ? "" : `<figcaption>${escapeHtml(words)}</figcaption>`;
  const alt = escapeHtml(picture.alt);
  return `<figure><img src="${escapeHtml(url)}" width="${width}" height="${height}" alt="${alt}">${caption}</figure>`;
}

/** Readers of feeds that show no player show the link in it. */
function playerHtml(
  origin: string,
  { use, recording }: { use: SoundUse; recording: Recording | undefined },
): string {
  if (recording === undefined) return "";
  const tag = recording.kind === "film" ? "video" : "audio";
  const address = escapeHtml(absolute(origin, recording.path));
  const words = [use.caption ?? recording.caption, recording.credit]
    .filter((word) => word !== null)
    .join(" / ");
  const caption = words === "" ? "" : `<figcaption>${escapeHtml(words)}</figcaption>`;
  const link = `<a href="${address}">${escapeHtml(recording.alt)}</a>`;
  return `<figure><${tag} controls preload="none" src="${address}">${link}</${tag}>${caption}</figure>`;
}

function embedLink({ provider, id, title }: EmbedAttrs): string {
  const page = embedProviders[provider].page(id);
  return `<p><a href="${escapeHtml(page)}">${escapeHtml(title ?? page)}</a></p>`;
}
