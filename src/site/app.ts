// The reader's site as an application: every route, and what is said when none fits or one fails. `app.ts` answers
// any request; `quick-answer.ts` is the short way for articles and for pages that are finished.
import { Hono } from "hono";
import { EDITIONS, type Edition } from "../editions.ts";
import { answerFault, sendElsewhere } from "./answer.ts";
import { setOrigin } from "./headers.ts";
import { homePath } from "./parts/address.ts";
import { archiveRoutes } from "./routes/archive-routes.ts";
import { articleRoutes, shortLinkRoutes } from "./routes/article-routes.ts";
import { authorRoutes } from "./routes/author-routes.ts";
import { commentRoutes } from "./routes/comment-routes.ts";
import { dossierRoutes } from "./routes/dossier-routes.ts";
import { feedRoutes, sitemapRoutes } from "./routes/feed-routes.ts";
import { fileRoutes } from "./routes/file-routes.ts";
import { hubRoutes } from "./routes/hub-routes.ts";
import { listRoutes } from "./routes/list-routes.ts";
import { liteRoutes } from "./routes/lite-routes.ts";
import { mediaFileRoutes } from "./routes/media-file-routes.ts";
import { oldAddressRoutes } from "./routes/old-address-routes.ts";
import { pageRoutes } from "./routes/page-routes.ts";
import { pictureRoutes } from "./routes/picture-routes.ts";
import { reportRoutes } from "./routes/report-routes.ts";
import { searchRoutes } from "./routes/search-routes.ts";
import { storyRoutes } from "./routes/story-routes.ts";
import { toolRoutes } from "./routes/tool-routes.ts";
import { inEdition, type Site, type SiteEnvironment } from "./site.ts";

export function siteApp(site: Site): Hono<SiteEnvironment> {
  setOrigin(site.ctx.origin);
  const app = new Hono<SiteEnvironment>({ strict: true });
  fileRoutes(app, site);
  mediaFileRoutes(app, site);
  sitemapRoutes(app, site);
  shortLinkRoutes(app, site);
  oldAddressRoutes(app, site);
  app.get("/", () => sendElsewhere(302, homePath(site.ctx.edition.id)));
  for (const edition of Object.values(EDITIONS)) editionRoutes(app, { site, edition });
  liteRoutes(app);
  app.notFound((c) => answerFault(site, c, null));
  app.onError((error, c) => answerFault(site, c, error));
  return app;
}

/** Everything under `/{edition}/`. */
function editionRoutes(
  app: Hono<SiteEnvironment>,
  { site, edition }: { site: Site; edition: Edition },
): void {
  const own = inEdition(site, edition);
  app.get(`/${edition.id}`, () => sendElsewhere(301, homePath(edition.id)));
  const within = app.basePath(`/${edition.id}`);
  feedRoutes(within, own);
  commentRoutes(within, own);
  pictureRoutes(within, own);
  reportRoutes(within, own);
  articleRoutes(within, own);
  archiveRoutes(within, own);
  authorRoutes(within, own);
  hubRoutes(within, own);
  listRoutes(within, own);
  dossierRoutes(within, own);
  storyRoutes(within, own);
  searchRoutes(within, own);
  toolRoutes(within, own);
  pageRoutes(within, own);
  within.all("*", (c) => answerFault(own, c, null));
}
