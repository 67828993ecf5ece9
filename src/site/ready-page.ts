// A finished page as bytes: identity, and gzip and brotli made when first asked for; with a strong ETag for each.
import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { readerHeaders } from "./headers.ts";

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

export type Encoding = "identity" | "gzip" | "br";

export interface ReadyPage {
  status: number;
  headers: Record<string, string>;
  tag: string;
  keep: boolean;
  countAs: number | undefined;
  bytes: Partial<Record<Encoding, Buffer>> & { identity: Buffer };
  /** Whole answers, made when first asked for. */
  answers?: Partial<Record<Encoding, PageAnswer>>;
}

export interface PageAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer | null;
}

export function readyPage(made: MadePage): ReadyPage {
  const identity = Buffer.from(made.body);
  return {
    status: made.status,
    headers: {
      ...readerHeaders(made.type),
      "cache-control": cacheControl(made),
      ...(made.location ? { location: made.location } : {}),
    },
    tag: createHash("sha1").update(identity).digest("base64url").slice(0, 16),
    keep: made.keep,
    countAs: made.countAs,
    bytes: { identity },
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
  return page.bytes.identity.length * 1.5 + 1000;
}

/** The best encoding that the client takes; an explicit `q=0` is a no. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  if (!accepted) return "identity";
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted)) return "br";
  if (/\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted)) return "gzip";
  return "identity";
}

const TOO_SMALL_TO_COMPRESS = 400;

/** Bytes, headers and status for one client; a client that has the page already gets 304. */
export function answerOf(
  page: ReadyPage,
  asked: { encoding: string | undefined; ifNoneMatch: string | undefined },
): PageAnswer {
  const small = page.bytes.identity.length < TOO_SMALL_TO_COMPRESS;
  const encoding = small ? "identity" : chooseEncoding(asked.encoding);
  if (page.status === 200 && asked.ifNoneMatch !== undefined) {
    const etag = etagOf(page, encoding);
    if (matches(asked.ifNoneMatch, etag))
      return { status: 304, headers: commonHeaders(page, etag), body: null };
  }
  page.answers ??= {};
  page.answers[encoding] ??= wholeAnswer(page, encoding);
  return page.answers[encoding];
}

function wholeAnswer(page: ReadyPage, encoding: Encoding): PageAnswer {
  const headers = commonHeaders(page, etagOf(page, encoding));
  const body = encode(page, encoding);
  if (encoding !== "identity") headers["content-encoding"] = encoding;
  headers["content-length"] = String(body.length);
  return { status: page.status, headers, body };
}

function commonHeaders(page: ReadyPage, etag: string): Record<string, string> {
  return { ...page.headers, etag, vary: "accept-encoding" };
}

const etagOf = (page: ReadyPage, encoding: Encoding): string => `"${page.tag}-${encoding}"`;

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  return ifNoneMatch === "*" || ifNoneMatch.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}

function encode(page: ReadyPage, encoding: Encoding): Buffer {
  const made = page.bytes[encoding];
  if (made) return made;
  const { identity } = page.bytes;
  const bytes = encoding === "br" ? brotli(identity) : gzipSync(identity, { level: 6 });
  page.bytes[encoding] = bytes;
  return bytes;
}

function brotli(bytes: Buffer): Buffer {
  // Level 4 is as small as gzip and no slower; a tenth less would cost half as much again, and pages are made anew too
  // often for that.
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 4,
      // Most pages are smaller; for larger windows there is more memory to clear than text to press.
      [constants.BROTLI_PARAM_LGWIN]: 16,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
