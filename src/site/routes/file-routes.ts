// Files: the site's own (styles, font, script, icons), kept by browsers for ever, and the newsroom's pictures.
import { Readable } from "node:stream";
import type { Hono, Context as HttpContext } from "hono";
import { ensureRendition } from "../../newsroom/media/renditions.ts";
import { answerFault, sendElsewhere } from "../answer.ts";
import { assetAddress, findAsset } from "../assets.ts";
import { readerHeaders } from "../headers.ts";
import { answerOf, type ReadyPage } from "../ready-page.ts";
import type { Site, SiteEnvironment } from "../site.ts";

type Http = HttpContext<SiteEnvironment>;

const FOR_EVER = "public, max-age=31536000, immutable";

export function fileRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  const ready = new Map<string, ReadyPage>();
  app.get("/assets/:name", (c) => sendAsset(site, c, ready));
  app.get("/favicon.ico", () => sendElsewhere(302, assetAddress("icon.png")));
  app.get("/media/:id/:file", (c) => sendPicture(site, c));
  app.get("/healthz", (c) =>
    c.text("ok", 200, { ...readerHeaders("text/plain; charset=utf-8"), "cache-control": "no-store" }),
  );
}

async function sendAsset(site: Site, c: Http, ready: Map<string, ReadyPage>): Promise<Response> {
  const address = new URL(c.req.url).pathname;
  const asset = findAsset(address);
  if (!asset) return answerFault(site, c, null);
  let page = ready.get(address);
  if (!page) {
    const headers = { ...readerHeaders(asset.type), "cache-control": FOR_EVER };
    // What is compressed already is sent as it is.
    const squeezed = /^(font|image)\/(?!svg)/.test(asset.type);
    const bytes = squeezed
      ? { identity: asset.bytes, br: asset.bytes, gzip: asset.bytes }
      : { identity: asset.bytes };
    page = {
      status: 200,
      headers,
      tag: address.split(".").at(-2) ?? "",
      keep: true,
      countAs: undefined,
      bytes,
    };
    ready.set(address, page);
  }
  const plain = page.bytes.br === page.bytes.identity;
  const encoding = plain ? undefined : c.req.header("accept-encoding");
  const answer = answerOf(page, { encoding, ifNoneMatch: c.req.header("if-none-match") });
  return new Response(answer.body as Uint8Array<ArrayBuffer> | null, {
    status: answer.status,
    headers: answer.headers,
  });
}

/** `/media/{id}/{width}.{webp|jpg}`; the bytes never change, since the id is made from them. */
async function sendPicture(site: Site, c: Http): Promise<Response> {
  const { id, file } = c.req.param() as { id: string; file: string };
  const key = await ensureRendition(site.ctx, { id, file });
  const size = key && (await site.ctx.files.sizeOf(key));
  if (!key || size === undefined) return answerFault(site, c, null);
  const headers = {
    ...readerHeaders(file.endsWith(".jpg") ? "image/jpeg" : "image/webp"),
    "cache-control": FOR_EVER,
    "content-length": String(size),
    etag: `"${id}-${file}"`,
  };
  if (c.req.header("if-none-match") === headers.etag) return new Response(null, { status: 304, headers });
  const body = c.req.method === "HEAD" ? null : (Readable.toWeb(site.ctx.files.read(key)) as ReadableStream);
  return new Response(body, { status: 200, headers });
}
