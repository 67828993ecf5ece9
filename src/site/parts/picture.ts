// A picture as an <img> with renditions to choose from and its place reserved, so that nothing jumps.
import { html } from "hono/html";
import { RENDITION_WIDTHS } from "../../newsroom/media/renditions.ts";
import type { Picture } from "../../newsroom/reading/pictures.ts";
import { mediaPath } from "./address.ts";
import type { Markup } from "./markup.ts";

export interface PictureUse {
  /** The `sizes` attribute: how wide the picture stands. */
  sizes: string;
  /** Crop to this shape; "own" keeps the picture's. */
  shape: "own" | "photo" | "broad";
  /** The one picture that opens the page: loaded first, everything else when it comes near. */
  first?: boolean;
  /** True beside a headline that says the same: the picture is silent for screen readers. */
  silent?: boolean;
}

export function image(picture: Picture, use: PictureUse): Markup {
  const widths = renditionWidths(picture);
  const usual = widths.filter((width) => width <= 960).at(-1) ?? widths[0] ?? 320;
  const srcset = widths.map((width) => `${mediaPath(picture.id, width)} ${width}w`).join(", ");
  return html`<img class="pic ${use.shape}${focusClass(picture, use)}" src="${mediaPath(picture.id, usual)}"${
    widths.length > 1 && html` srcset="${srcset}" sizes="${use.sizes}"`
  } width="${picture.width}" height="${picture.height}" alt="${use.silent ? "" : picture.alt}"${
    use.first ? html` fetchpriority="high"` : html` loading="lazy" decoding="async"`
  }>`;
}

/** Widths of the renditions of a picture, smallest first; one at least. */
export function renditionWidths(picture: Picture): number[] {
  return RENDITION_WIDTHS.filter((width, index) => index === 0 || width <= picture.width);
}

/** Where a cropped picture is held: a grid of five by five; the middle needs no class. */
function focusClass(picture: Picture, use: PictureUse): string {
  if (use.shape === "own") return "";
  const x = step(picture.focus.x);
  const y = step(picture.focus.y);
  return `${x === 2 ? "" : ` fx${x}`}${y === 2 ? "" : ` fy${y}`}`;
}

function step(share: number): number {
  return Math.min(4, Math.max(0, Math.round(share * 4)));
}
