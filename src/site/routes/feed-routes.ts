// What machines read: feeds, sitemaps, robots.txt. Made and kept like pages.
import type { Hono } from "hono";
import { dossiersView } from "../../newsroom/reading/dossier-view.ts";
import { feedView, recentCards, sitemapEntries, sitemapMonths } from "../../newsroom/reading/feed-view.ts";
import { publicEditions } from "../../newsroom/reading/frame.ts";
import { liveFeedView } from "../../newsroom/reading/live-feed-view.ts";
import type { Reader } from "../../newsroom/reading/reader.ts";
import { answerPage } from "../answer.ts";
import { liveRss } from "../feeds/live-rss.ts";
import { robotsText } from "../feeds/robots.ts";
import { RSS_TYPE, rss } from "../feeds/rss.ts";
import {
  type LastingPages,
  monthSitemap,
  NEWS_SITEMAP,
  newsSitemap,
  PAGES_SITEMAP,
  pagesSitemap,
  SITEMAP,
  SITEMAP_TYPE,
  sitemapIndex,
} from "../feeds/sitemap.ts";
import { readCode } from "../read-code.ts";
import type { MadePage } from "../ready-page.ts";
import type { Site, SiteEnvironment } from "../site.ts";

/** The feeds of an edition. */
export function feedRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  app.get("/rss", (c) => answerPage(site, c, (reader) => feed(reader, null)));
  app.get("/section/:slug/rss", (c) => answerPage(site, c, (reader) => feed(reader, c.req.param("slug"))));
  app.get("/live/:code/rss", (c) =>
    answerPage(site, c, async (reader) => {
      const code = readCode(c.req.param("code"));
      const view = code === null ? undefined : await liveFeedView(reader, code);
      return view ? kept(RSS_TYPE, liveRss(view), 60) : null;
    }),
  );
}

/** What speaks for all editions together. */
export function sitemapRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  const { origin } = site.ctx;
  app.get(SITEMAP, (c) =>
    answerPage(site, c, async (reader) => map(sitemapIndex(origin, await sitemapMonths(reader)))),
  );
  app.get(PAGES_SITEMAP, (c) =>
    answerPage(site, c, async (reader) => map(pagesSitemap(origin, await lastingPages(reader)))),
  );
  app.get(NEWS_SITEMAP, (c) =>
    answerPage(site, c, async (reader) => {
      const { frame, cards } = await recentCards(reader);
      return map(newsSitemap(frame, cards));
    }),
  );
  app.get("/sitemap/:month{\\d{4}-(0[1-9]|1[0-2])\\.xml}", (c) =>
    answerPage(site, c, async (reader) => {
      const entries = await sitemapEntries(reader, c.req.param("month").slice(0, 7));
      return entries.length === 0 ? null : map(monthSitemap(origin, entries));
    }),
  );
  app.get("/robots.txt", (c) =>
    answerPage(site, c, async () => kept("text/plain; charset=utf-8", robotsText(origin), 3600)),
  );
}

/** Of every edition that has something to read. */
async function lastingPages(reader: Reader): Promise<LastingPages[]> {
  const editions = await publicEditions(reader);
  return Promise.all(
    editions.map(async (edition) => {
      const { frame, dossiers } = await dossiersView({ ...reader, ctx: { ...reader.ctx, edition } });
      return { frame, dossiers: dossiers.map(({ slug }) => slug) };
    }),
  );
}

async function feed(reader: Reader, slug: string | null): Promise<MadePage | null> {
  const view = await feedView(reader, slug);
  return view ? kept(RSS_TYPE, rss(view), 60) : null;
}

const map = (body: string): MadePage => kept(SITEMAP_TYPE, body, 300);

function kept(type: string, body: string, maxAge: number): MadePage {
  return { status: 200, type, body, maxAge, keep: true };
}
