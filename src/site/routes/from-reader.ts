// What readers send by plain forms: from a page of ours, by somebody who is known for a day by a pseudonym only.
import type { Context as HttpContext } from "hono";
import { AppError } from "../../errors.ts";
import type { Reader } from "../../newsroom/reading/reader.ts";
import { Making } from "../../platform/cache/fact-cache.ts";
import { senderOf } from "../../platform/http/sender.ts";
import { missingPage, send } from "../answer.ts";
import { readyPage } from "../ready-page.ts";
import type { Site, SiteEnvironment } from "../site.ts";

export type Http = HttpContext<SiteEnvironment>;

/** What one form may hold. */
export const MOST_BYTES = 65_536;

export const READER = { kind: "reader", name: "reader" } as const;

/** For answers to one reader, which are made anew each time. */
export function readerFor(site: Site): Reader {
  return { ctx: site.ctx, making: new Making(site.clock), parts: site.parts };
}

export async function missing(site: Site, c: Http, code: number | null): Promise<Response> {
  return send(site, c, readyPage(await missingPage(readerFor(site), code)));
}

/** A form of another site may not speak in a reader's name. @throws AppError NOT_ALLOWED */
export function refuseForeign(site: Site, c: Http): void {
  const origin = c.req.header("origin");
  const host = c.req.header("host");
  const own =
    origin === undefined || origin === site.ctx.origin || origin.replace(/^https?:\/\//, "") === host;
  if (own && c.req.header("sec-fetch-site") !== "cross-site") return;
  throw new AppError("NOT_ALLOWED", "this form belongs to another site");
}

/** Null behind a proxy of this machine, where all addresses are one. */
export function pseudonymOf(site: Site, c: Http): string | null {
  const request = c.env?.incoming;
  return request ? site.pseudonyms.of(senderOf(request, site.proxies)) : null;
}
