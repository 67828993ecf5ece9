// What messengers and networks show of a shared page: Open Graph, and X's cards spelt out.
import { html } from "hono/html";
import type { Article } from "../../newsroom/reading/article.ts";
import type { Frame } from "../../newsroom/reading/frame.ts";
import type { Picture } from "../../newsroom/reading/pictures.ts";
import { assetAddress } from "../assets.ts";
import { absolute, articlePath } from "./address.ts";
import { edition } from "./edition.ts";
import { isoInZone } from "./iso-time.ts";
import { machinePicture } from "./machine-picture.ts";
import type { Markup } from "./markup.ts";

/** One `<meta>`: Open Graph names itself by `property`, the rest by `name`. */
export interface Meta {
  key: "property" | "name";
  name: string;
  value: string;
}

/** A page that is no article. `picture` stands for it where it has one. */
export interface SharedPage {
  title: string;
  description: string;
  path: string;
  picture?: Picture | null;
}

/** The tags as markup for the head of a page. */
export function metaTags(list: Meta[]): Markup {
  return html`${list.map(({ key, name, value }) =>
    key === "property"
      ? html`<meta property="${name}" content="${value}">\n`
      : html`<meta name="${name}" content="${value}">\n`,
  )}`;
}

export function articleMeta(frame: Frame, article: Article): Meta[] {
  const { headline, lead, picture, publishedAt, correctedAt, byline } = article;
  const page = { title: headline, description: lead ?? headline, path: articlePath(article), picture };
  return [
    property("og:type", "article"),
    ...common(frame, page),
    property("article:published_time", isoInZone(publishedAt, edition().timeZone)),
    property("article:modified_time", isoInZone(correctedAt ?? publishedAt, edition().timeZone)),
    property("article:section", article.section.name),
    ...article.tags.map((tag) => property("article:tag", tag.name)),
    ...(byline === null ? [] : [property("article:author", byline), named("author", byline)]),
  ];
}

export function pageMeta(frame: Frame, page: SharedPage): Meta[] {
  return [property("og:type", "website"), ...common(frame, page)];
}

function common(frame: Frame, page: SharedPage): Meta[] {
  const { title, description, picture } = page;
  return [
    property("og:title", title),
    property("og:description", description),
    property("og:url", absolute(frame.origin, page.path)),
    property("og:site_name", frame.house.name),
    property("og:locale", edition().locale),
    ...(picture ? pictureMeta(frame, picture) : iconMeta(frame)),
    named("twitter:title", title),
    named("twitter:description", description),
  ];
}

function pictureMeta({ origin }: Frame, picture: Picture): Meta[] {
  const { url, type, width, height } = machinePicture(origin, picture);
  const alt = picture.alt || picture.caption;
  return [
    property("og:image", url),
    property("og:image:type", type),
    property("og:image:width", String(width)),
    property("og:image:height", String(height)),
    ...(alt ? [property("og:image:alt", alt), named("twitter:image:alt", alt)] : []),
    named("twitter:card", "summary_large_image"),
    named("twitter:image", url),
  ];
}

function iconMeta({ origin, house }: Frame): Meta[] {
  const url = absolute(origin, assetAddress("icon.png"));
  return [
    property("og:image", url),
    property("og:image:alt", house.name),
    named("twitter:card", "summary"),
    named("twitter:image", url),
    named("twitter:image:alt", house.name),
  ];
}

function property(name: string, value: string): Meta {
  return { key: "property", name, value };
}

function named(name: string, value: string): Meta {
  return { key: "name", name, value };
}
