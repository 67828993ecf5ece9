// A gallery in an article: every picture whole, each a link to its large file; and the window in which script shows
// them one at a time (gallery.client.ts).
import { html } from "hono/html";
import type { PictureUse } from "../../document/schema.ts";
import type { Bodied } from "../../newsroom/reading/article.ts";
import type { Picture } from "../../newsroom/reading/pictures.ts";
import { articlePicturesPath, mediaPath } from "./address.ts";
import { figure, opensWithPicture } from "./article-head.ts";
import type { Markup, MaybeMarkup } from "./markup.ts";
import { NOTHING } from "./markup.ts";
import { counted } from "./numbers.ts";
import { image, renditionWidths } from "./picture.ts";
import { text } from "./text.ts";
import { words } from "./words.ts";

const WIDE_SIZES = "(min-width: 64rem) 46rem, 100vw";
const SIZES = "(min-width: 64rem) 23rem, (min-width: 40rem) 50vw, 100vw";

/** Whole pictures, not crops: a gallery is the article, so nothing of a picture may be lost. */
export function galleryHtml(article: Bodied, uses: PictureUse[]): string {
  const shown = uses.flatMap((use) => {
    const picture = article.pictures.get(use.id);
    return picture === undefined ? [] : { picture, caption: use.caption ?? picture.caption };
  });
  if (shown.length === 0) return "";
  const credit = commonCredit(shown.map(({ picture }) => picture));
  const opens = !opensWithPicture(article);
  const figures = shown.map(({ picture, caption }, index) => {
    const first = index === 0;
    const img = image(picture, { sizes: first ? WIDE_SIZES : SIZES, shape: "own", first: opens && first });
    const upright = picture.height > picture.width ? " upright" : "";
    const own = credit === null ? picture : { ...picture, credit: null };
    const link = large(picture, { img, count: countOf(index + 1, shown.length) });
    return html`<div class="frame${upright}">${figure(own, caption, link)}</div>`;
  });
  const count = text("article.gallery", { count: counted(shown.length) });
  return String(
    html`<div class="gallery-grid" role="group" aria-label="${count}" data-gallery>${figures}${credit && html`<small class="credit">${words(credit)}</small>`}</div>`,
  );
}

/** Under the article: all of its pictures as one file, and the window they open in. */
export function galleryViewer(article: Bodied): MaybeMarkup {
  const pictures = galleryPictures(article);
  if (pictures.length < 2) return NOTHING;
  const label = text("article.gallery", { count: counted(pictures.length) });
  const all = text("gallery.all", { count: counted(pictures.length) });
  const file =
    article.code !== undefined &&
    html`<aside class="gallery-all" data-living aria-label="${label}"><a href="${articlePicturesPath(article.code)}" download>${all}</a></aside>`;
  return html`${file}
<dialog class="viewer" data-viewer aria-label="${text("gallery.viewer")}">
<div class="viewer-bar"><output data-part="count"></output><button type="button" data-part="close">${text("gallery.close")}</button></div>
<div data-part="stage"></div>
<p data-part="caption"></p>
<div class="viewer-bar"><button type="button" data-part="back">${text("gallery.back")}</button><button type="button" data-part="on">${text("gallery.on")}</button></div>
</dialog>`;
}

/** The pictures of an article's galleries in their order, each once. */
export function galleryPictures({ body, pictures }: Pick<Bodied, "body" | "pictures">): PictureInGallery[] {
  const uses = body.content.flatMap((block) => (block.type === "gallery" ? block.attrs.pictures : []));
  const found = new Map<string, PictureInGallery>();
  for (const { id, caption } of uses) {
    const picture = pictures.get(id);
    if (picture && !found.has(id)) found.set(id, { picture, caption: caption ?? picture.caption });
  }
  return [...found.values()];
}

export interface PictureInGallery {
  picture: Picture;
  caption: string | null;
}

function large(picture: Picture, { img, count }: { img: Markup; count: string }): Markup {
  const width = renditionWidths(picture).at(-1) as number;
  return html`<a href="${mediaPath(picture.id, width)}" data-large data-count="${count}">${img}</a>`;
}

/** «۳ از ۱۲» */
function countOf(number: number, all: number): string {
  return text("gallery.count", { number: counted(number), all: counted(all) });
}

/** What all pictures say alike is said once. */
function commonCredit(pictures: Picture[]): string | null {
  const [first, ...rest] = pictures.map((picture) => picture.credit);
  return first && rest.every((credit) => credit === first) ? first : null;
}
