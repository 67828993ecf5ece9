// Files: the site's own (styles, font, script, icons), kept by browsers for ever, and the newsroom's pictures.
import { Readable } from "node:stream";
import type { Hono, Context as HttpContext } from "hono";
import { ensureRendition } from "../../newsroom/media/renditions.ts";
import { answerFault, sendElsewhere } from "../answer.ts";
import { type AssetFile, assetAddress, findAsset } from "../assets.ts";
import { namesOne } from "../etag.ts";
import { readerHeaders } from "../headers.ts";
import { chooseEncoding, pressHard } from "../press.ts";
import type { Site, SiteEnvironment } from "../site.ts";

type Http = HttpContext<SiteEnvironment>;

const FOR_EVER = "public, max-age=31536000, immutable";

export function fileRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  const pressed: Pressed = new Map();
  app.get("/assets/:name", (c) => sendAsset(site, c, pressed));
  app.get("/sw.js", () => sendWorker());
  app.get("/favicon.ico", () => sendElsewhere(302, assetAddress("icon.png")));
  app.get("/media/:id/:file", (c) => sendPicture(site, c));
  app.get("/healthz", (c) =>
    c.text("ok", 200, { ...readerHeaders("text/plain; charset=utf-8"), "cache-control": "no-store" }),
  );
}

/** The worker stands at the root, for the whole site is its own; it is asked for anew each time. */
function sendWorker(): Response {
  const { type, bytes } = findAsset(assetAddress("offline-worker.js")) as AssetFile;
  // Its own policy says what it may ask for.
  const policy = "default-src 'none'; connect-src 'self'";
  const headers = {
    ...readerHeaders(type),
    "content-security-policy": policy,
    "cache-control": "no-cache",
  };
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers });
}

/** By address and encoding; each file is pressed once. */
type Pressed = Map<string, Buffer>;

async function sendAsset(site: Site, c: Http, pressed: Pressed): Promise<Response> {
  const address = new URL(c.req.url).pathname;
  const asset = findAsset(address);
  if (!asset) return answerFault(site, c, null);
  // Fonts and pictures are pressed already.
  const squeezed = /^(font|image)\/(?!svg)/.test(asset.type);
  const encoding = squeezed ? "identity" : chooseEncoding(c.req.header("accept-encoding"));
  const etag = `"${address.split(".").at(-2)}-${encoding}"`;
  const headers: Record<string, string> = {
    ...readerHeaders(asset.type),
    "cache-control": FOR_EVER,
    vary: "accept-encoding",
    etag,
    ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
  };
  if (namesOne(c.req.header("if-none-match"), [etag])) return new Response(null, { status: 304, headers });
  const key = `${encoding} ${address}`;
  const bytes = pressed.get(key) ?? pressHard(asset.bytes, encoding);
  pressed.set(key, bytes);
  headers["content-length"] = String(bytes.length);
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers });
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
  if (namesOne(c.req.header("if-none-match"), [headers.etag]))
    return new Response(null, { status: 304, headers });
  const body = c.req.method === "HEAD" ? null : (Readable.toWeb(site.ctx.files.read(key)) as ReadableStream);
  return new Response(body, { status: 200, headers });
}
