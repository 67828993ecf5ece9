// The document around every page: language, direction, addresses of styles and script, landmarks. Nothing stands
// inline but data.
import { html } from "hono/html";
import type { EditionId } from "../../editions.ts";
import type { Frame } from "../../newsroom/reading/frame.ts";
import { assetAddress, styleAddress } from "../assets.ts";
import { absolute, feedPath, openSearchPath } from "./address.ts";
import { edition } from "./edition.ts";
import { footer } from "./footer.ts";
import { type Entity, jsonLd } from "./json-ld.ts";
import type { Markup, MaybeMarkup } from "./markup.ts";
import { NOTHING } from "./markup.ts";
import { masthead, type Standing } from "./masthead.ts";
import { type Meta, metaTags, pageMeta } from "./open-graph.ts";
import { text } from "./text.ts";

export interface Page extends Standing {
  /** Without the house's name; null on the home page. */
  title: string | null;
  description: string;
  /** Class of <body>: which styles apply. */
  face: string;
  /** What messengers show of the page; made from title and description where it is not given. */
  meta?: Meta[];
  /** Structured data. */
  entities?: Entity[];
  /** Feed of this page beside that of the whole site. */
  feed?: { title: string; path: string } | undefined;
  /** The same in other editions, this one left out. */
  translations?: { edition: EditionId; path: string }[];
  /** False where the page is an answer, not a place: no canonical address, not for search engines. */
  indexed?: boolean;
  /** Scripts of its own («film.js»). */
  scripts?: string[];
  main: Markup;
}

/** A whole page as text, from its frame and what is its own. */
export function layout(frame: Frame, page: Page): string {
  const { house, origin } = frame;
  const title = titleOf(frame, page);
  const description = page.description || house.name;
  const shared =
    page.indexed !== false &&
    metaTags(page.meta ?? pageMeta(frame, { title: page.title ?? house.name, description, path: page.path }));
  const place =
    page.indexed === false
      ? html`<meta name="robots" content="noindex">`
      : html`<link rel="canonical" href="${absolute(origin, page.path)}">${alternates(frame, page)}`;
  return String(html`<!doctype html>
<html lang="${edition().language}" dir="${edition().direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
${place}
${commonHead(house.accent)}
<script type="module" src="${assetAddress("events.js")}" data-living></script>
${page.scripts?.map((name) => html`<script type="module" src="${assetAddress(name)}"></script>\n`)}${page.feed && feedLink(`${page.feed.title} | ${house.name}`, page.feed.path)}
${feedLink(house.name, feedPath())}
<link rel="search" type="application/opensearchdescription+xml" title="${house.name}" href="${openSearchPath()}" data-living>
${shared}${page.entities && jsonLd(page.entities)}
</head>
<body class="${page.face}">
<a class="skip" href="#main">${text("site.skip")}</a>
${masthead(frame, page)}
${page.main}
${footer(frame)}
</body>
</html>
`);
}

/** Each edition of a page names all of them, itself too, as search engines ask. */
function alternates({ origin, edition: { id } }: Frame, { path, translations = [] }: Page): MaybeMarkup {
  if (translations.length === 0) return NOTHING;
  const all = [{ edition: id, path }, ...translations];
  return html`${all.map(
    (one) => html`\n<link rel="alternate" hreflang="${one.edition}" href="${absolute(origin, one.path)}">`,
  )}`;
}

/** «تیتر | نام»; the home page is «نام | شعار». */
function titleOf({ house }: Frame, page: Page): string {
  const own = page.title ?? house.tagline;
  if (own === "") return house.name;
  return page.title === null
    ? text("site.titled", { title: house.name, house: own })
    : text("site.titled", { title: own, house: house.name });
}

/**
 * What every document needs of the site's own files, also one that stands without a newsroom. The first script runs
 * before anything is drawn, so that a page comes in the reader's own scheme and size; it is asked for with the styles,
 * which hold the page up as long.
 */
export function commonHead(accent?: { light: string; dark: string }): Markup {
  return html`<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fdfbf7" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#171411" media="(prefers-color-scheme: dark)">
<script src="${assetAddress("early.js")}"></script>
<link rel="preload" href="${assetAddress("vazirmatn.woff2")}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${styleAddress(accent)}">
<script type="module" src="${assetAddress("site.js")}"></script>
<script type="module" src="${assetAddress("offline.js")}" data-living></script>
<link rel="icon" href="${assetAddress("icon.svg")}" type="image/svg+xml">
<link rel="apple-touch-icon" href="${assetAddress("icon.png")}">`;
}

function feedLink(title: string, path: string): Markup {
  return html`<link rel="alternate" type="application/rss+xml" title="${title}" href="${path}">`;
}
