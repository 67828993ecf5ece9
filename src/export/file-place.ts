// Which file an address of the site becomes, and how one file names another: folders with an index.html, so that the
// same links work on any host and from a disk.
import { posix } from "node:path";

/** Names of the query by which a list or a live coverage goes on. */
const CONTINUED = ["before", "page", "entry"];

/** A path without a place of its own in the query, decoded; undefined for what is no address of a page or a file. */
export interface Address {
  path: string;
  query: string;
  hash: string;
}

/** Reads what stands in a link; `origin` is the site's own. Undefined: it leads away from the site. */
export function readAddress(link: string, origin: string): Address | undefined {
  if (!/^\/(?!\/)/.test(link) && link !== origin && !link.startsWith(`${origin}/`)) return undefined;
  const url = URL.parse(link, origin);
  if (url?.origin !== origin) return undefined;
  const [name, value] = [...url.searchParams].find(([name]) => CONTINUED.includes(name)) ?? [];
  const query = name === undefined ? "" : `?${name}=${encodeURIComponent(value as string)}`;
  const path = decodedPath(url.pathname);
  return path === undefined ? undefined : { path, query, hash: url.hash };
}

function decodedPath(pathname: string): string | undefined {
  try {
    const pieces = pathname.split("/").map(decodeURIComponent);
    const safe = pieces.every((piece) => !/[/\\\0]/.test(piece) && piece !== "." && piece !== "..");
    return safe ? pieces.join("/").normalize("NFC") : undefined;
  } catch {
    return undefined;
  }
}

/** What the site is asked for. */
export function askedFor({ path, query }: Address): string {
  return encodeURI(path).replaceAll("?", "%3F").replaceAll("#", "%23") + query;
}

/** The file, relative to the folder of the export. */
export function fileAt({ path, query }: Address): string {
  const bare = path.replace(/^\/+|\/+$/g, "");
  if (query !== "")
    return `${bare}/${nameOf(decodeURIComponent(query.slice(1)).replace("=", "/"))}/index.html`;
  if (bare === "") return "index.html";
  if (bare.endsWith("/rss")) return `${bare}.xml`;
  return /\.[a-z0-9]{2,5}$/.test(bare) ? bare : `${bare}/index.html`;
}

/** Some file systems take no colons. */
function nameOf(text: string): string {
  return text.replaceAll(":", "-");
}

/** The link from one file of the export to another. */
export function linkBetween(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.split("/").map(encodeURIComponent).join("/");
}
