// Addresses for search engines (sitemaps.org 0.9): an index, one file a Gregorian month, one of the lasting pages, and
// the news of the last two days.
import { ABOUT } from "../../newsroom/pages/page-slug.ts";
import type { Card } from "../../newsroom/reading/cards.ts";
import type { SitemapEntry, SitemapMonth } from "../../newsroom/reading/feed-view.ts";
import type { Frame } from "../../newsroom/reading/frame.ts";
import { HUBS } from "../../newsroom/reading/hub-view.ts";
import {
  absolute,
  articlePath,
  homePath,
  hubPath,
  latestPath,
  pagePath,
  provincesPath,
  sectionPath,
} from "../parts/address.ts";
import { dossierPath, dossiersPath } from "../parts/dossier.ts";
import { edition, setIn } from "../parts/edition.ts";
import { isoInZone } from "../parts/iso-time.ts";
import { tag } from "./xml.ts";

export const SITEMAP_TYPE = "application/xml; charset=utf-8";
export const SITEMAP = "/sitemap.xml";
export const PAGES_SITEMAP = "/sitemap/pages.xml";
export const NEWS_SITEMAP = "/sitemap/news.xml";
/** What one file and one news file may hold at most. */
export const MAX_ENTRIES = 50_000;
const MAX_NEWS = 1000;
const NEWS_HOURS = 48;

function monthSitemapPath(month: string): string {
  return `/sitemap/${month}.xml`;
}

/** The index: the news, the lasting pages, and the months, newest first. */
export function sitemapIndex(origin: string, months: SitemapMonth[]): string {
  const fixed = [NEWS_SITEMAP, PAGES_SITEMAP].map((path) =>
    entry("sitemap", tag("loc", absolute(origin, path))),
  );
  const monthly = months.map(({ month, changedAt }) =>
    entry("sitemap", tag("loc", absolute(origin, monthSitemapPath(month))) + lastmod(changedAt)),
  );
  return xml("sitemapindex", { namespaces: "", entries: [...fixed, ...monthly] });
}

/** The articles of a month. An article's last change is its publication or its newest correction. */
export function monthSitemap(origin: string, entries: SitemapEntry[]): string {
  const urls = entries
    .slice(0, MAX_ENTRIES)
    .map((article) =>
      entry("url", tag("loc", absolute(origin, articlePath(article))) + lastmod(article.changedAt)),
    );
  return urlset(origin, { namespaces: "", entries: urls });
}

/** An edition as the sitemap of lasting pages names it. */
export interface LastingPages {
  frame: Frame;
  /** Slugs of the dossiers that readers find. */
  dossiers: string[];
}

/** Of every edition: home, latest, hubs, sections, dossiers and the newsroom's own pages. */
export function pagesSitemap(origin: string, editions: LastingPages[]): string {
  const paths = editions.flatMap(({ frame, dossiers }) =>
    setIn(frame.edition, () => [
      homePath(),
      latestPath(),
      ...HUBS.map((hub) => hubPath(hub)),
      ...(frame.provinces ? [provincesPath()] : []),
      ...frame.sections.map((section) => sectionPath(section.slug)),
      ...(dossiers.length > 0 ? [dossiersPath()] : []),
      ...dossiers.map((slug) => dossierPath(slug)),
      ...new Set([ABOUT, ...frame.pages.map(({ slug }) => slug)].map((slug) => pagePath(slug))),
    ]),
  );
  const entries = paths.map((path) => entry("url", tag("loc", absolute(origin, path))));
  return urlset(origin, { namespaces: "", entries });
}

/** Google's news sitemap: what was published in the last 48 hours before the frame's now; advertorials are no news. */
export function newsSitemap(frame: Frame, cards: Card[]): string {
  const since = frame.now.getTime() - NEWS_HOURS * 3_600_000;
  const news = cards.filter((card) => card.publishedAt.getTime() > since && card.kind !== "advertorial");
  const entries = news.slice(0, MAX_NEWS).map((card) => newsEntry(frame, card));
  return urlset(frame.origin, {
    namespaces: ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"',
    entries,
  });
}

function newsEntry({ origin, house }: Frame, card: Card): string {
  const publication = `<news:publication>${tag("news:name", house.name)}${tag("news:language", card.edition)}</news:publication>`;
  const date = tag("news:publication_date", isoInZone(card.publishedAt, edition().timeZone));
  const news = `<news:news>${publication}${date}${tag("news:title", card.headline)}</news:news>`;
  return entry("url", tag("loc", absolute(origin, articlePath(card))) + news);
}

interface Body {
  namespaces: string;
  entries: string[];
}

/** The schema wants one address at least, so an empty list names the home page. */
function urlset(origin: string, { namespaces, entries }: Body): string {
  const some = entries.length > 0 ? entries : [entry("url", tag("loc", absolute(origin, homePath())))];
  return xml("urlset", { namespaces, entries: some });
}

function xml(root: "urlset" | "sitemapindex", { namespaces, entries }: Body): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>
${entries.join("\n")}
</${root}>
`;
}

function entry(name: "url" | "sitemap", inside: string): string {
  return `<${name}>${inside}</${name}>`;
}

function lastmod(instant: Date): string {
  return tag("lastmod", isoInZone(instant, edition().timeZone));
}
