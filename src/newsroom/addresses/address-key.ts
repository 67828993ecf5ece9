// One key for all spellings of an old address: decoded (also when it was encoded twice), Persian letters of one class,
// Latin digits, no half-space, no slash at the end. Latin letters keep their case, which short codes need.
import { fold } from "@dabir/farsi";

export interface OldAddress {
  path: string;
  query: ReadonlyMap<string, string>;
  /** Under which an operator may have told it: with its query, and without. */
  keys: string[];
}

/** Addresses of old systems are shorter; what is longer is not looked at. */
const LONGEST = 1000;
/** What was encoded once more on its way. */
const MOST_DECODINGS = 3;

/** Of a path with its query, or a whole address; undefined for what no old system printed. */
export function readOldAddress(address: string): OldAddress | undefined {
  const local = address.replace(/^https?:\/\/[^/?#]*/i, "").replace(/#.*$/s, "");
  const mark = local.indexOf("?");
  const path = plainPath(mark === -1 ? local : local.slice(0, mark));
  if (path.length > LONGEST || !path.startsWith("/") || path.startsWith("//")) return undefined;
  const query = mark === -1 ? new Map<string, string>() : readQuery(local.slice(mark + 1));
  const asked = [...query].map(([name, value]) => `${name}=${value}`).join("&");
  return { path, query, keys: asked === "" ? [path] : [`${path}?${asked}`.slice(0, LONGEST), path] };
}

/** The path of a key; `/` stays. */
export function plainPath(path: string): string {
  const plain = plainText(path);
  return plain.replace(/\/+$/, "") || "/";
}

/** Decoded and folded, but for the case of Latin letters. */
export function plainText(text: string): string {
  return decoded(text)
    .replace(/[^\u0020-\u007e]+/g, (run) => fold(run))
    .trim();
}

function readQuery(search: string): Map<string, string> {
  return new Map(
    [...new URLSearchParams(search)]
      .slice(0, 30)
      .map(([name, value]) => [name, plainText(value)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function decoded(text: string): string {
  let known = text;
  for (let turn = 0; turn < MOST_DECODINGS; turn += 1) {
    const next = decodedOnce(known);
    if (next === known) break;
    known = next;
  }
  return known.normalize("NFC");
}

function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
