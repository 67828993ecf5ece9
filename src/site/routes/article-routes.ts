// The article and its many wrong addresses, which all lead to the right one.
import type { Hono } from "hono";
import { articleAddress } from "../../newsroom/articles/address.ts";
import { articleSlug, articleViewAt } from "../../newsroom/reading/article-view.ts";
import type { Reader } from "../../newsroom/reading/reader.ts";
import { answerPage, found, type Maker, missingPage, movedTo } from "../answer.ts";
import { articlePage } from "../pages/article-page.ts";
import { readCode } from "../read-code.ts";
import type { MadePage } from "../ready-page.ts";
import type { Site, SiteEnvironment } from "../site.ts";

export function articleRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  app.get("/fa/news/:code/:slug{.*}?", (c) =>
    answerPage(site, c, articleMaker({ code: c.req.param("code"), path: new URL(c.req.url).pathname })),
  );
  app.get("/n/:code/:rest{.*}?", (c) =>
    answerPage(site, c, (reader) => shortLink(reader, c.req.param("code"))),
  );
}

/** Makes the page at an address of an article: the page itself, or the way to its right address. */
export function articleMaker(asked: { code: string; path: string }): Maker {
  return (reader) => article(reader, asked);
}

async function article(reader: Reader, asked: { code: string; path: string }): Promise<MadePage | null> {
  const code = readCode(asked.code);
  if (code === null) return null;
  const view = await articleViewAt(reader, { code, path: asked.path });
  if (view === undefined) return missingPage(reader, code);
  return typeof view === "string" ? movedTo(view) : { ...found(articlePage(view)), countAs: code };
}

async function shortLink(reader: Reader, asked: string): Promise<MadePage | null> {
  const code = readCode(asked);
  if (code === null) return null;
  const slug = await articleSlug(reader, code);
  return slug === null ? missingPage(reader, code) : movedTo(articleAddress({ code, slug }));
}
