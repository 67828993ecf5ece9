// How a route answers: with a page from the cache, a redirect, or the page that says why there is none.
import type { Context as HttpContext } from "hono";
import { type AppError, ERRORS } from "../errors.ts";
import { missingView } from "../newsroom/reading/missing-view.ts";
import type { Reader } from "../newsroom/reading/reader.ts";
import { isDatabaseAway } from "../platform/db/database.ts";
import { readerHeaders } from "./headers.ts";
import { oldAddress } from "./old-addresses/old-address.ts";
import { errorPage } from "./pages/error-page.ts";
import { gonePage, notFoundPage } from "./pages/missing-page.ts";
import { answerOf, type MadePage, type ReadyPage, readyPage } from "./ready-page.ts";
import { newReader, type Site, type SiteEnvironment } from "./site.ts";

type Http = HttpContext<SiteEnvironment>;

export const HTML = "text/html; charset=utf-8";

/** Makes a page, or says that there is none (null). */
export type Maker = (reader: Reader) => Promise<MadePage | null>;

export async function answerPage(site: Site, c: Http, make: Maker): Promise<Response> {
  const { pathname, search } = new URL(c.req.url);
  return send(site, c, await pageAt(site, { address: pathname + search, queried: search !== "" }, make));
}

/** The page at an address, kept or made now. Where a query follows (`queried`), it is made for this one request. */
export async function pageAt(
  site: Site,
  { address, queried = false }: { address: string; queried?: boolean },
  make: Maker,
): Promise<ReadyPage> {
  const kept = await site.pages.get(address, async (making) => {
    const reader = { ctx: site.ctx, making, parts: site.parts };
    const own = await make(reader);
    const made = own !== null && own.status !== 404 ? own : await oldPage(site, { reader, address });
    const page = made ?? own ?? (await missingPage(reader, null));
    return readyPage(queried ? { ...page, keep: false } : page);
  });
  return kept.value;
}

/** What an address of the system before leads to: a redirect, or the page of what is gone; null for any other. */
async function oldPage(
  site: Site,
  { reader, address }: { reader: Reader; address: string },
): Promise<MadePage | null> {
  const lead = await oldAddress(reader, { address, hosts: site.hosts });
  if (lead === null) return null;
  if ("to" in lead) return { ...movedTo(lead.to), status: lead.forNow ? 302 : 301 };
  const page = await missingPage(reader, lead.gone);
  return page.status === 410 ? page : null;
}

/** The answer to an old address that looks like one of ours; null when it is ours. */
export async function answerOld(site: Site, c: Http): Promise<Response | null> {
  const { pathname, search } = new URL(c.req.url);
  const page = await oldPage(site, { reader: newReader(site), address: pathname + search });
  return page && send(site, c, readyPage(page));
}

/** 404, or 410 where an article stood that was withdrawn. */
export async function missingPage(reader: Reader, code: number | null): Promise<MadePage> {
  const view = await missingView(reader, code);
  return view.withdrawn
    ? goneAnswer(gonePage(view))
    : { status: 404, type: HTML, body: notFoundPage(view), maxAge: 5, keep: false };
}

export function goneAnswer(body: string): MadePage {
  return { status: 410, type: HTML, body, maxAge: 5, keep: true };
}

export function found(body: string, maxAge = 30): MadePage {
  return { status: 200, type: HTML, body, maxAge, keep: true };
}

/** 301 to the one address of what was asked for; a path of ours, already percent-encoded. */
export function movedTo(location: string): MadePage {
  return { status: 301, type: "text/plain; charset=utf-8", body: "", maxAge: 300, keep: false, location };
}

/** The way to the one spelling of this address (a path of ours), when another one was asked for. */
export function elsewhere(c: Http, path: string): MadePage | undefined {
  const { pathname, search } = new URL(c.req.url);
  const address = encodeURI(path);
  return pathname === address ? undefined : movedTo(address + search);
}

export function send(site: Site, c: Http, page: ReadyPage): Response {
  const asked = { encoding: c.req.header("accept-encoding"), ifNoneMatch: c.req.header("if-none-match") };
  const answer = answerOf(page, asked);
  if (page.countAs !== undefined && c.req.method === "GET") site.views.count(page.countAs);
  return new Response(answer.body as Uint8Array<ArrayBuffer> | null, {
    status: answer.status,
    headers: answer.headers,
  });
}

/** A page for one reader alone, kept nowhere. */
export function sendOwn(status: number, body: string): Response {
  return new Response(body, {
    status,
    headers: { ...readerHeaders(HTML), "cache-control": "private, no-store" },
  });
}

/** To another address of ours. 301 for ever; 302 for now; 303 after a form, for its sender alone. */
export function sendElsewhere(status: 301 | 302 | 303, location: string): Response {
  const cacheControl = status === 303 ? "private, no-store" : "public, max-age=0, s-maxage=60";
  const headers = { ...readerHeaders("text/plain; charset=utf-8"), "cache-control": cacheControl, location };
  return new Response(null, { status, headers });
}

/** What is said when no route knows the address, or one failed. */
export async function answerFault(site: Site, c: Http, error: unknown): Promise<Response> {
  if (error !== null) return faultPage(site, error);
  try {
    if (!["GET", "HEAD"].includes(c.req.method)) return methodPage();
    return await answerPage(site, c, async () => null);
  } catch (cause) {
    return faultPage(site, cause);
  }
}

function methodPage(): Response {
  const response = sendOwn(405, errorPage(405));
  response.headers.set("allow", "GET, HEAD");
  return response;
}

/** What is said when a page could not be made: later perhaps, or never. */
export function faultPage(site: Site, error: unknown): Response {
  const status = statusOf(error);
  if (status >= 500) site.ctx.log.error("a page could not be made", error, { status });
  const response = sendOwn(status, errorPage(status));
  if (status === 503) response.headers.set("retry-after", "10");
  return response;
}

function statusOf(error: unknown): number {
  if (isDatabaseAway(error)) return 503;
  const code = (error as AppError).code as keyof typeof ERRORS | undefined;
  return (code && ERRORS[code]?.status) ?? 500;
}
