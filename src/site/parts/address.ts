// Addresses of the reader's site as they stand in links: paths with Persian letters as they are (readable, and
// they compress well beside the headline). Machine-readable places take `absolute`, which percent-encodes. What names
// no edition lies in the one being set; routes, which set nothing, name theirs.
import type { EditionId } from "../../editions.ts";
import type { Day } from "../../newsroom/calendar.ts";
import type { Hub } from "../../newsroom/reading/hub-view.ts";
import { edition } from "./edition.ts";

interface Addressed {
  code: number;
  slug: string;
  edition: EditionId;
}

/** As much of a day as is meant. */
export interface ArchiveDate {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
}

const own = (): EditionId => edition().id;

export const homePath = (id = own()): string => `/${id}/`;
export const latestPath = (id = own()): string => `/${id}/latest`;
export const hubPath = (hub: Hub, id = own()): string => `/${id}/${hub}`;
export const provincesPath = (id = own()): string => `/${id}/provinces`;
/** A page that the newsroom wrote of itself. */
export const pagePath = (slug: string, id = own()): string => `/${id}/${slug}`;
export const offlinePath = (id = own()): string => `/${id}/offline`;
export const verifyPath = (id = own()): string => `/${id}/verify`;
export const savedPath = (id = own()): string => `/${id}/saved`;
export const searchPath = (id = own()): string => `/${id}/search`;
/** True for paths that answer what somebody typed. */
export const isSearchPath = (path: string): boolean =>
  /^(?:\/lite)?\/[a-z]{2}\/search(?:\/(?:rss|suggest)?)?$/.test(path);
export const openSearchPath = (id = own()): string => `/${id}/opensearch.xml`;
export const feedPath = (id = own()): string => `/${id}/rss`;

/** A search with what was asked, percent-encoded; what is empty stands in no address. */
export function searchAddress(
  asked: Partial<
    Record<"typed" | "section" | "kind" | "author" | "tag" | "from" | "to" | "sort" | "after", string>
  >,
  { id = own(), feed = false }: { id?: EditionId; feed?: boolean } = {},
): string {
  const { typed = "", sort = "relevance", ...others } = asked;
  const said = Object.entries({ q: typed, ...others, sort: sort === "relevance" ? "" : sort });
  const query = said
    .filter(([, value]) => value !== "")
    .map((pair) => pair.map(encodeURIComponent).join("="));
  const path = feed ? `${searchPath(id)}/rss` : searchPath(id);
  return query.length > 0 ? `${path}?${query.join("&")}` : path;
}

export function articlePath({ code, slug, edition: id }: Addressed): string {
  return slug === "" ? `/${id}/news/${code}` : `/${id}/news/${code}/${slug}`;
}

export function shortPath(code: number): string {
  return `/n/${code}`;
}

/** The article alone, for paper. */
export function printPath(code: number, id = own()): string {
  return `/${id}/print/${code}`;
}

export function sectionPath(slug: string, id = own()): string {
  return `/${id}/section/${slug}`;
}

export function sectionFeedPath(slug: string, id = own()): string {
  return `/${id}/section/${slug}/rss`;
}

export function tagPath(slug: string, id = own()): string {
  return `/${id}/tag/${slug}`;
}

/** All that tell one report; `code` is that of the article that the story began with. */
export function storyPath(code: number, id = own()): string {
  return `/${id}/story/${code}`;
}

export function archivePath(section: string | null = null, id = own()): string {
  return section === null ? `/${id}/archive` : `${sectionPath(section, id)}/archive`;
}

/** A year, month or day of the archive, of a section's where one is named. */
export function archivePathOf(when: ArchiveDate, section: string | null = null, id = own()): string {
  const parts = [when.year, when.month, when.day].filter((part) => part !== undefined);
  return `${archivePath(section, id)}/${parts.map(two).join("/")}`;
}

export function authorPath(slug: string, id = own()): string {
  return `/${id}/author/${slug}`;
}

export function authorFeedPath(slug: string, id = own()): string {
  return `/${id}/author/${slug}/rss`;
}

export function dayPath(day: Day, id = own()): string {
  return archivePathOf(day, null, id);
}

/** Where the next page of a list begins; `cursor` is opaque. */
export function olderPath(path: string, cursor: string): string {
  return `${path}?before=${encodeURIComponent(cursor)}`;
}

export function commentsPath(code: number, id = own()): string {
  return `/${id}/news/${code}/comments`;
}

export function votePath(code: number, comment: string, id = own()): string {
  return `/${id}/news/${code}/comments/${encodeURIComponent(comment)}/votes`;
}

/** All pictures of an article's galleries as one file. */
export function articlePicturesPath(code: number, id = own()): string {
  return `/${id}/news/${code}/pictures.zip`;
}

/** Where an error in an article is reported; `seen` is the number of the revision that the page shows. */
export function reportPath(code: number, seen?: number, id = own()): string {
  return `/${id}/news/${code}/report${seen === undefined ? "" : `?of=${seen}`}`;
}

export function reportReceiptPath(receipt: string, id = own()): string {
  return `/${id}/reports/${receipt}`;
}

/** A rendition of a picture. */
export function mediaPath(id: string, width: number): string {
  return `/media/${id}/${width}.webp`;
}

/** The light form of a page. */
export function litePath(path: string): string {
  return `/lite${path}`;
}

/** A path with its origin, percent-encoded: for canonical, share links and data. */
export function absolute(origin: string, path: string): string {
  return origin + encodeURI(path);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
