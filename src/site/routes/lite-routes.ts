// `/lite` before any address of a page: what stands there, in its light form.
import type { Hono } from "hono";
import { EDITIONS, type EditionId } from "../../editions.ts";
import { HTML } from "../answer.ts";
import { liteForm } from "../lite.ts";
import { setIn } from "../parts/edition.ts";
import { text } from "../parts/text.ts";
import { chooseEncoding, pressLightly } from "../press.ts";
import type { SiteEnvironment } from "../site.ts";

export function liteRoutes(app: Hono<SiteEnvironment>): void {
  app.get("/lite/:edition{fa|ar|en}/*", async (c) => {
    const { pathname, search } = new URL(c.req.url);
    const path = pathname.slice("/lite".length) + search;
    const answer = await app.fetch(new Request(new URL(path, c.req.url)), c.env);
    const headers = new Headers(answer.headers);
    const location = headers.get("location");
    if (location?.startsWith("/")) headers.set("location", `/lite${location}`);
    if (headers.get("content-type") !== HTML)
      return new Response(answer.body, { status: answer.status, headers });
    const edition = EDITIONS[c.req.param("edition") as EditionId];
    const full = setIn(edition, () => text("site.full"));
    const page = Buffer.from(liteForm(await answer.text(), { path, full }));
    const encoding = chooseEncoding(c.req.header("accept-encoding"));
    headers.delete("etag");
    headers.delete("content-length");
    headers.set("vary", "accept-encoding");
    if (encoding !== "identity") headers.set("content-encoding", encoding);
    const bytes = pressLightly(page, encoding);
    return new Response(bytes as Uint8Array<ArrayBuffer>, { status: answer.status, headers });
  });
}
