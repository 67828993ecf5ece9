// Addresses of the reader's site as they stand in links: paths with Persian letters as they are (readable, and
// they compress well beside the headline). Machine-readable places take `absolute`, which percent-encodes.

interface Addressed {
  code: number;
  slug: string;
}

interface Day {
  year: number;
  month: number;
  day: number;
}

export const HOME = "/fa/";
export const LATEST = "/fa/latest";
export const ABOUT = "/fa/about";
export const ARCHIVE = "/fa/archive";
export const FEED = "/fa/rss";

export function articlePath(article: Addressed): string {
  return article.slug === "" ? `/fa/news/${article.code}` : `/fa/news/${article.code}/${article.slug}`;
}

export function shortPath(code: number): string {
  return `/n/${code}`;
}

export function sectionPath(slug: string): string {
  return `/fa/section/${slug}`;
}

export function sectionFeedPath(slug: string): string {
  return `/fa/section/${slug}/rss`;
}

export function tagPath(slug: string): string {
  return `/fa/tag/${slug}`;
}

export function dayPath(day: Day): string {
  return `/fa/archive/${day.year}/${two(day.month)}/${two(day.day)}`;
}

/** Where the next page of a list begins; `cursor` is opaque. */
export function olderPath(path: string, cursor: string): string {
  return `${path}?before=${encodeURIComponent(cursor)}`;
}

export function commentsPath(code: number): string {
  return `/fa/news/${code}/comments`;
}

export function votePath(code: number, comment: string): string {
  return `/fa/news/${code}/comments/${encodeURIComponent(comment)}/votes`;
}

/** A rendition of a picture. */
export function mediaPath(id: string, width: number): string {
  return `/media/${id}/${width}.webp`;
}

/** A path with its origin, percent-encoded: for canonical, share links and data. */
export function absolute(origin: string, path: string): string {
  return origin + encodeURI(path);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
