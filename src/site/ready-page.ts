// A finished page as bytes: as it is, and pressed by gzip and brotli when first asked for; with a strong ETag for each.
import { hash } from "node:crypto";
import { namesOne } from "./etag.ts";
import { readerHeaders } from "./headers.ts";
import { chooseEncoding, type Encoding, pressLightly, pressWell } from "./press.ts";

/** What a route makes; everything else about the answer follows from it. */
export interface MadePage {
  status: number;
  type: string;
  body: string;
  /** Seconds that a shared cache may keep it. */
  maxAge: number;
  /** False for what anybody could ask for without end. */
  keep: boolean;
  /** Set for redirects. */
  location?: string;
  /** News code that a reading of the page counts for. */
  countAs?: number;
}

export interface ReadyPage {
  status: number;
  headers: Record<string, string>;
  tag: string;
  keep: boolean;
  countAs: number | undefined;
  /** The page itself. */
  bytes: Buffer;
  /** Whole answers, made when first asked for. */
  answers: Partial<Record<Encoding, PageAnswer>>;
  /** Encodings that are pressed well, or are being so. */
  pressed: Set<Encoding>;
}

export interface PageAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** The same, name after value, as node:http takes them fastest. */
  flat: string[];
  body: Buffer | null;
}

export function readyPage(made: MadePage): ReadyPage {
  const bytes = Buffer.from(made.body);
  return {
    status: made.status,
    headers: {
      ...readerHeaders(made.type),
      "cache-control": cacheControl(made),
      ...(made.location ? { location: made.location } : {}),
    },
    tag: hash("sha1", bytes, "base64url").slice(0, 16),
    keep: made.keep,
    countAs: made.countAs,
    bytes,
    answers: {},
    pressed: new Set(),
  };
}

/**
 * Browsers ask again each time (a page may be withdrawn), shared caches keep it shortly, and show it on when we are
 * away. What is gone or missing is not to be shown on.
 */
function cacheControl({ status, maxAge }: MadePage): string {
  if (status >= 400) return "public, max-age=0, s-maxage=5";
  const revalidate = Math.max(1, Math.round(maxAge / 10));
  return `public, max-age=0, s-maxage=${maxAge}, stale-while-revalidate=${revalidate}, stale-if-error=864000`;
}

export function bytesOfPage(page: ReadyPage): number {
  // The compressed forms come later and are about half as large together.
  return page.bytes.length * 1.5 + 1000;
}

const TOO_SMALL_TO_COMPRESS = 400;

/** Bytes, headers and status for one client; a client that has the page already gets 304. */
export function answerOf(
  page: ReadyPage,
  asked: { encoding: string | undefined; ifNoneMatch: string | undefined },
): PageAnswer {
  const small = page.bytes.length < TOO_SMALL_TO_COMPRESS;
  const encoding = small ? "identity" : chooseEncoding(asked.encoding);
  if (page.status === 200 && asked.ifNoneMatch !== undefined && isKnown(page, encoding, asked.ifNoneMatch)) {
    const headers = commonHeaders(page, etagOf(page, encoding));
    return { status: 304, headers, flat: Object.entries(headers).flat(), body: null };
  }
  const made = page.answers[encoding];
  if (made === undefined) {
    const first = wholeAnswer(page, { encoding, bytes: pressLightly(page.bytes, encoding), light: true });
    page.answers[encoding] = first;
    return first;
  }
  if (encoding !== "identity" && !page.pressed.has(encoding)) {
    page.pressed.add(encoding);
    pressWell(page.bytes, encoding, (bytes) => {
      page.answers[encoding] = wholeAnswer(page, { encoding, bytes, light: false });
    });
  }
  return made;
}

function wholeAnswer(
  page: ReadyPage,
  { encoding, bytes, light }: { encoding: Encoding; bytes: Buffer; light: boolean },
): PageAnswer {
  const headers = commonHeaders(page, etagOf(page, encoding, light));
  if (encoding !== "identity") headers["content-encoding"] = encoding;
  headers["content-length"] = String(bytes.length);
  return { status: page.status, headers, flat: Object.entries(headers).flat(), body: bytes };
}

function commonHeaders(page: ReadyPage, etag: string): Record<string, string> {
  return { ...page.headers, etag, vary: "accept-encoding" };
}

/** Strong: it differs where the bytes differ, also between the two ways of pressing the same page. */
function etagOf(page: ReadyPage, encoding: Encoding, light = false): string {
  return `"${page.tag}-${encoding}${light && encoding !== "identity" ? "-light" : ""}"`;
}

/** However the bytes were pressed that the client has, what they hold is this page. */
function isKnown(page: ReadyPage, encoding: Encoding, ifNoneMatch: string): boolean {
  return namesOne(ifNoneMatch, [etagOf(page, encoding), etagOf(page, encoding, true)]);
}
