// What an element of a tree names by identity: media of ours, things of other sites, articles of ours.
import { cleanField } from "./clean-text.ts";
import { embedFromUrl, embedProviders, isEmbedId } from "./embeds.ts";
import type { HtmlElement } from "./html-tree.ts";
import { isMediaId } from "./node-attrs.ts";
import type { Block, EmbedAttrs, EmbedProvider, PictureUse } from "./schema.ts";

/** All text under an element, as it stands in the source. */
export function textUnder(element: HtmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textUnder(child))).join("");
}

/** Elements under this one that pass, in order; nothing is sought below one that passed. */
export function findUnder(element: HtmlElement, passes: (found: HtmlElement) => boolean): HtmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return passes(child) ? [child] : findUnder(child, passes);
  });
}

/** The medium's id that this image bears, or undefined. */
export function mediaIdOf(element: HtmlElement): string | undefined {
  const id = element.name === "img" ? element.attrs.get("data-media-id") : undefined;
  return id !== undefined && isMediaId(id) ? id : undefined;
}

/** Our pictures in a `<figure>`, all under its caption. */
export function picturesIn(figure: HtmlElement): PictureUse[] {
  const caption = captionOf(figure);
  const images = findUnder(figure, (found) => mediaIdOf(found) !== undefined);
  return images.map((image) => ({ id: mediaIdOf(image) ?? "", caption }));
}

/** Text of the first `<figcaption>` or `<caption>`, or null. */
export function captionOf(element: HtmlElement): string | null {
  const [found] = findUnder(element, ({ name }) => name === "figcaption" || name === "caption");
  return found === undefined ? null : cleanField(textUnder(found));
}

/** The block that a `data-…` attribute of portable HTML names, or undefined where it names none. */
export function namedBlock(element: HtmlElement): Block | undefined {
  const { attrs } = element;
  if (attrs.has("data-gallery")) return galleryOf(element);
  const provider = attrs.get("data-embed");
  if (provider !== undefined && Object.hasOwn(embedProviders, provider)) {
    const id = attrs.get("data-embed-id") ?? "";
    if (!isEmbedId(provider as EmbedProvider, id)) return undefined;
    return {
      type: "embed",
      attrs: { provider: provider as EmbedProvider, id, title: titleOf(attrs.get("data-embed-title")) },
    };
  }
  const codes = (attrs.get("data-read-more") ?? "")
    .match(/[0-9]{1,15}/g)
    ?.map(Number)
    .filter((code) => code > 0);
  if (codes === undefined || codes.length === 0) return undefined;
  return { type: "readMore", attrs: { codes: [...new Set(codes)].slice(0, 20) } };
}

/** The card for a frame or widget script of a known site, or undefined. */
export function embedOf(element: HtmlElement): EmbedAttrs | undefined {
  const { attrs } = element;
  const post = attrs.get("data-telegram-post");
  const address = post === undefined ? attrs.get("src") : `https://t.me/${post}`;
  const found = embedFromUrl(address ?? "");
  return found === undefined ? undefined : { ...found, title: titleOf(attrs.get("title")) };
}

function galleryOf(element: HtmlElement): Block | undefined {
  const parts = findUnder(element, (found) => found.name === "figure" || mediaIdOf(found) !== undefined);
  const pictures = parts.flatMap((part) => {
    const id = mediaIdOf(part);
    return id === undefined ? picturesIn(part) : [{ id, caption: null }];
  });
  return pictures.length === 0 ? undefined : { type: "gallery", attrs: { pictures: pictures.slice(0, 200) } };
}

function titleOf(text: string | undefined): string | null {
  return text === undefined ? null : cleanField(text);
}
