// The studio's own files, as scripts/build-studio.ts built them: its page at every address below /studio/, its
// scripts and styles kept by browsers for ever since their names hold a hash.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { Hono } from "hono";

const BUILT = fileURLToPath(new URL("../../dist/studio/", import.meta.url));

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/**
 * What react-aria writes into the page's head, word for word: how touch moves on what can be pressed, and under an
 * open dialog. A browser test of all screens notices when its words change.
 */
const STYLES_OF_PARTS = [
  "@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}",
  "@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}",
].map((style) => `'sha256-${createHash("sha256").update(style).digest("base64")}'`);

/** Nothing from elsewhere and no inline script. Parts set their own measures in style attributes. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${STYLES_OF_PARTS.join(" ")}`,
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

const HEADERS = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "x-robots-tag": "noindex, nofollow",
};

interface StudioFile {
  bytes: Buffer;
  type: string;
  /** Pressed at the first wish; null where it gains nothing. */
  pressed: Promise<Buffer> | null;
}

const brotli = promisify(brotliCompress);

export function studioFiles(folder: string = BUILT): Hono {
  const files = new Map<string, StudioFile>();
  const app = new Hono();
  app.get("/studio", (c) => c.redirect("/studio/", 308));
  app.get("/studio/assets/:name", (c) => {
    const file = find(files, { folder, name: `assets/${c.req.param("name")}` });
    const kept = { "cache-control": "public, max-age=31536000, immutable" };
    return file ? send(file, { request: c.req.raw, headers: kept }) : missing();
  });
  app.get("/studio/*", (c) => {
    const page = find(files, { folder, name: "index.html" });
    return page
      ? send(page, { request: c.req.raw, headers: { ...HEADERS, "cache-control": "no-store" } })
      : notBuilt();
  });
  return app;
}

/** Read all at once as soon as they are there; a name that is none of them is never looked for on the disk. */
function find(
  files: Map<string, StudioFile>,
  { folder, name }: { folder: string; name: string },
): StudioFile | undefined {
  if (files.size === 0) readAll(files, folder);
  return files.get(name);
}

function readAll(files: Map<string, StudioFile>, folder: string): void {
  try {
    const names = readdirSync(join(folder, "assets")).map((name) => `assets/${name}`);
    for (const name of [...names, "index.html"]) {
      const type = TYPES[extname(name)];
      if (type) files.set(name, { type, bytes: readFileSync(join(folder, name)), pressed: null });
    }
  } catch {
    // Not built yet, or being put into its place just now: the next wish looks again.
    files.clear();
  }
}

async function send(
  file: StudioFile,
  { request, headers }: { request: Request; headers: Record<string, string> },
): Promise<Response> {
  const said = { ...headers, "content-type": file.type, "x-content-type-options": "nosniff" };
  const pressable = file.type !== "font/woff2" && file.type !== "image/png";
  if (!pressable || !/\bbr\b/.test(request.headers.get("accept-encoding") ?? "")) {
    return new Response(new Uint8Array(file.bytes), { headers: { ...said, vary: "accept-encoding" } });
  }
  file.pressed ??= brotli(file.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return new Response(new Uint8Array(await file.pressed), {
    headers: { ...said, vary: "accept-encoding", "content-encoding": "br" },
  });
}

function missing(): Response {
  return new Response("not found\n", {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}

function notBuilt(): Response {
  return new Response("the studio is being built: reload in a few seconds\n", {
    status: 503,
    headers: { "content-type": "text/plain; charset=utf-8", "retry-after": "3", "cache-control": "no-store" },
  });
}
