// The article and its many wrong addresses, which all lead to the right one.
import type { Hono } from "hono";
import { addressOf, articleView, articleViewAt } from "../../newsroom/reading/article-view.ts";
import type { CoverageWish } from "../../newsroom/reading/live-view.ts";
import type { Reader } from "../../newsroom/reading/reader.ts";
import { answerPage, found, type Maker, missingPage, movedTo } from "../answer.ts";
import { articlePage } from "../pages/article-page.ts";
import { readCode } from "../read-code.ts";
import type { MadePage } from "../ready-page.ts";
import type { Site, SiteEnvironment } from "../site.ts";

export function articleRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  app.get("/news/:code/:slug{.*}?", (c) =>
    answerPage(
      site,
      c,
      articleMaker({
        code: c.req.param("code"),
        path: new URL(c.req.url).pathname,
        wish: { page: numberOf(c.req.query("page")), entry: numberOf(c.req.query("entry")) },
      }),
    ),
  );
  app.get("/live/:code/:version{\\d{1,9}}", (c) =>
    answerPage(site, c, (reader) =>
      liveAt(reader, { code: c.req.param("code"), version: Number(c.req.param("version")) }),
    ),
  );
}

/** `/n/{code}` leads to the article, in whichever edition it is. */
export function shortLinkRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  app.get("/n/:code/:rest{.*}?", (c) =>
    answerPage(site, c, (reader) => shortLink(reader, c.req.param("code"))),
  );
}

interface Asked {
  code: string;
  path: string;
  /** Which entries of a live coverage; the newest where nothing is said. */
  wish?: CoverageWish;
}

const numberOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;

/** Makes the page at an address of an article: the page itself, or the way to its right address. */
export function articleMaker(asked: Asked): Maker {
  return (reader) => article(reader, asked);
}

async function article(reader: Reader, asked: Asked): Promise<MadePage | null> {
  const code = readCode(asked.code);
  if (code === null) return null;
  const view = await articleViewAt(reader, { ...asked, code });
  if (view === undefined) return missingPage(reader, code);
  return typeof view === "string" ? movedTo(view) : { ...found(articlePage(view)), countAs: code };
}

/** The page of a live coverage at one of its versions, for pages that are open: caches may keep it like any other. */
async function liveAt(reader: Reader, asked: { code: string; version: number }): Promise<MadePage | null> {
  const code = readCode(asked.code);
  const view = code === null ? undefined : await articleView(reader, code);
  if (!view?.article.coverage) return null;
  // Anybody can ask for versions that never were.
  return { ...found(articlePage(view)), keep: view.article.coverage.version === asked.version };
}

async function shortLink(reader: Reader, asked: string): Promise<MadePage | null> {
  const code = readCode(asked);
  if (code === null) return null;
  const address = await addressOf(reader, code);
  return address === null ? missingPage(reader, code) : movedTo(address);
}
