// Runs in the browser beside the site (served as /sw.js): pages that were read stay readable when the line is cut, and
// the day's news where a reader asked for it. The newest always comes from the line while there is one; what was
// withdrawn goes from here as soon as the line says so. Nothing is told to anybody.

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asking extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
  data: { keep?: string[]; clear?: boolean };
  ports: readonly MessagePort[];
}
interface Worker {
  addEventListener(name: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(name: "fetch", listener: (event: Asking) => void): void;
  addEventListener(name: "message", listener: (event: Told) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  location: Location;
}

const worker = self as unknown as Worker;
const PAGES = "pages-1";
const FILES = "files-1";
/** The oldest go first. */
const MOST: Record<string, number> = { [PAGES]: 120, [FILES]: 240 };
/** A line this slow is as good as none, when there is something kept. */
const PATIENCE_MS = 5_000;
const PAGE = /^\/(?:lite\/)?(?:fa|ar|en)\/(?!news\/[^/]+\/comments|comments\/|events|live\/)/;
const FILE = /^\/(?:assets|media)\//;
const offlinePage = (path: string): string =>
  `/${/^\/(?:lite\/)?(fa|ar|en)\//.exec(path)?.[1] ?? "fa"}/offline`;

async function put(name: string, request: Request | string, answer: Response): Promise<void> {
  const cache = await caches.open(name);
  // Put anew, it is the newest of all.
  await cache.delete(request);
  await cache.put(request, answer);
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - (MOST[name] ?? 0)))) await cache.delete(old);
}

/** Fetches a page and keeps it, with the files that it stands on; what is gone is kept no more. */
async function fetchPage(request: Request | string): Promise<Response> {
  // The line itself is asked, not what the browser remembers; where it leads elsewhere the browser goes by itself.
  const answer =
    typeof request === "string"
      ? await fetch(request, { cache: "no-cache" })
      : await fetch(request.url, { cache: "no-cache", redirect: "manual" });
  const type = answer.headers.get("content-type") ?? "";
  const own = /no-store/.test(answer.headers.get("cache-control") ?? "");
  if (answer.ok && !answer.redirected && !own && type.startsWith("text/html"))
    await put(PAGES, request, answer.clone());
  else if (answer.status === 404 || answer.status === 410) await (await caches.open(PAGES)).delete(request);
  return answer;
}

async function page(request: Request): Promise<Response> {
  const kept = await (await caches.open(PAGES)).match(request);
  const fresh = fetchPage(request);
  const late = new Promise<Response | null>((resolve) =>
    setTimeout(() => resolve(null), kept ? PATIENCE_MS : 60_000),
  );
  const answer = await Promise.race([fresh, late]).catch(() => null);
  if (answer && answer.status < 500) return answer;
  // What comes too late is kept for the next time.
  fresh.catch(() => {});
  const shown = kept ?? (await caches.match(offlinePage(new URL(request.url).pathname)));
  return shown ?? answer ?? Response.error();
}

async function file(request: Request): Promise<Response> {
  const kept = await (await caches.open(FILES)).match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.status === 200 && !request.headers.has("range")) await put(FILES, request, answer.clone());
  return answer;
}

/** Pages as they would be read, and the styles and scripts that they name. */
async function keepPages(paths: string[], tell: (done: number) => void): Promise<void> {
  const cache = await caches.open(FILES);
  for (const [at, path] of paths.entries()) {
    const answer = await fetchPage(path).catch(() => null);
    const text = answer?.ok ? await answer.clone().text() : "";
    const files = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((found) => found[1] as string);
    for (const address of new Set(files)) {
      if (!(await cache.match(address))) await file(new Request(address)).catch(() => null);
    }
    tell(at + 1);
  }
}

worker.addEventListener("install", (event) => {
  event.waitUntil(keepPages(["/fa/offline"], () => {}).then(() => worker.skipWaiting()));
});
worker.addEventListener("activate", (event) => {
  const old = caches.keys().then((names) => names.filter((name) => name !== PAGES && name !== FILES));
  event.waitUntil(
    old
      .then((names) => Promise.all(names.map((name) => caches.delete(name))))
      .then(() => worker.clients.claim()),
  );
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== worker.location.origin) return;
  if (request.mode === "navigate" && PAGE.test(pathname)) event.respondWith(page(request));
  else if (FILE.test(pathname) && request.destination !== "video" && request.destination !== "audio") {
    event.respondWith(file(request));
  }
});
worker.addEventListener("message", (event) => {
  const [port] = event.ports;
  const { keep = [], clear = false } = event.data;
  const work = clear
    ? caches.delete(PAGES).then(() => keepPages(["/fa/offline"], () => {}))
    : keepPages(keep, (done) => port?.postMessage({ done }));
  event.waitUntil(work.then(() => port?.postMessage({ finished: true })));
});
