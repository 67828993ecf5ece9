// The reader's site as an application: every route, and what is said when none fits or one fails. `app.ts` answers
// any request; `quick-answer.ts` is the short way for articles and for pages that are finished.
import { Hono } from "hono";
import { answerFault } from "./answer.ts";
import { setOrigin } from "./headers.ts";
import { articleRoutes } from "./routes/article-routes.ts";
import { commentRoutes } from "./routes/comment-routes.ts";
import { feedRoutes } from "./routes/feed-routes.ts";
import { fileRoutes } from "./routes/file-routes.ts";
import { listRoutes } from "./routes/list-routes.ts";
import { mediaFileRoutes } from "./routes/media-file-routes.ts";
import { oldAddressRoutes } from "./routes/old-address-routes.ts";
import type { Site, SiteEnvironment } from "./site.ts";

export function siteApp(site: Site): Hono<SiteEnvironment> {
  setOrigin(site.ctx.origin);
  const app = new Hono<SiteEnvironment>({ strict: true });
  fileRoutes(app, site);
  mediaFileRoutes(app, site);
  feedRoutes(app, site);
  commentRoutes(app, site);
  oldAddressRoutes(app, site);
  articleRoutes(app, site);
  listRoutes(app, site);
  app.notFound((c) => answerFault(site, c, null));
  app.onError((error, c) => answerFault(site, c, error));
  return app;
}
