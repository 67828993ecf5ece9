// Films, sounds and subtitles: `/media/{id}.{ending}`, whole or in pieces, straight from the disk. A reader who goes
// away ends the reading, a slow one slows it down; nothing of it passes the memory of pages.
import { Readable } from "node:stream";
import type { Hono, Context as HttpContext } from "hono";
import { FILE_TYPES, fileKey } from "../../newsroom/media/media-kind.ts";
import { answerFault } from "../answer.ts";
import { rangeOf } from "../byte-range.ts";
import { namesOne } from "../etag.ts";
import { readerHeaders } from "../headers.ts";
import type { Site, SiteEnvironment } from "../site.ts";

type Http = HttpContext<SiteEnvironment>;

export function mediaFileRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  app.get("/media/:file", (c) => sendFile(site, c));
}

async function sendFile(site: Site, c: Http): Promise<Response> {
  const [, id = "", ending = ""] = /^([0-9a-f]{12})\.([a-z0-9]{3,4})$/.exec(c.req.param("file") ?? "") ?? [];
  const type = Object.hasOwn(FILE_TYPES, ending) ? FILE_TYPES[ending] : undefined;
  const key = fileKey(id, ending);
  const size = type === undefined ? undefined : await site.ctx.files.sizeOf(key);
  if (type === undefined || size === undefined) return answerFault(site, c, null);
  const etag = `"${id}-${ending}"`;
  const headers: Record<string, string> = {
    ...readerHeaders(type),
    "cache-control": "public, max-age=31536000, immutable",
    "accept-ranges": "bytes",
    etag,
  };
  if (namesOne(c.req.header("if-none-match"), [etag])) return new Response(null, { status: 304, headers });
  // Pieces are asked for with GET alone; what HEAD tells is of the whole file.
  const whole = { ...headers, "content-length": String(size) };
  if (c.req.method === "HEAD") return new Response(null, { headers: whole });
  const asked = { range: c.req.header("range"), ifRange: c.req.header("if-range") };
  const span = rangeOf(asked, { size, etag });
  if (span === "none") {
    const { etag: _, ...said } = headers;
    return new Response(null, {
      status: 416,
      headers: {
        ...said,
        "cache-control": "no-store",
        "content-length": "0",
        "content-range": `bytes */${size}`,
      },
    });
  }
  if (span === "whole") return new Response(streamOf(site, { key }), { headers: whole });
  return new Response(streamOf(site, { key, span }), {
    status: 206,
    headers: {
      ...headers,
      "content-range": `bytes ${span.start}-${span.end}/${size}`,
      "content-length": String(span.end - span.start + 1),
    },
  });
}

function streamOf(
  site: Site,
  { key, span }: { key: string; span?: { start: number; end: number } },
): ReadableStream {
  return Readable.toWeb(site.ctx.files.read(key, span)) as ReadableStream;
}
