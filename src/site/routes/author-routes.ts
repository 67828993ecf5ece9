// An author's page and feed. Any spelling and every other name leads to the one address.
import type { Hono } from "hono";
import { authorFeedView, authorView } from "../../newsroom/reading/author-view.ts";
import { answerPage, elsewhere, found } from "../answer.ts";
import { authorRss, RSS_TYPE } from "../feeds/rss.ts";
import { authorPage } from "../pages/author-page.ts";
import { authorFeedPath, authorPath } from "../parts/address.ts";
import type { Site, SiteEnvironment } from "../site.ts";

export function authorRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  const { id } = site.ctx.edition;
  app.get("/author/:slug/rss", (c) =>
    answerPage(site, c, async (reader) => {
      const view = await authorFeedView(reader, c.req.param("slug"));
      if (!view) return null;
      return (
        elsewhere(c, authorFeedPath(view.author.slug, id)) ?? {
          ...{ status: 200, type: RSS_TYPE, body: authorRss(view), maxAge: 60, keep: true },
        }
      );
    }),
  );
  app.get("/author/:slug/:end{$}?", (c) =>
    answerPage(site, c, async (reader) => {
      const before = c.req.query("before") ?? null;
      const view = await authorView(reader, { slug: c.req.param("slug") as string, before });
      return view ? (elsewhere(c, authorPath(view.author.slug, id)) ?? found(authorPage(view))) : null;
    }),
  );
}
