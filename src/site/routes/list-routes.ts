// Pages that list articles: home, latest, section, tag, day of the archive.
import type { Hono, Context as HttpContext } from "hono";
import { homeView } from "../../newsroom/reading/home-view.ts";
import { latestView, offlineView } from "../../newsroom/reading/latest-view.ts";
import type { Reader } from "../../newsroom/reading/reader.ts";
import { sectionView } from "../../newsroom/reading/section-view.ts";
import { tagView } from "../../newsroom/reading/tag-view.ts";
import { answerPage, elsewhere, found, sendElsewhere } from "../answer.ts";
import { homePage } from "../pages/home-page.ts";
import { latestPage } from "../pages/latest-page.ts";
import { offlinePage } from "../pages/offline-page.ts";
import { sectionPage } from "../pages/section-page.ts";
import { tagPage } from "../pages/tag-page.ts";
import { feedPath, latestPath, sectionPath, tagPath } from "../parts/address.ts";
import type { MadePage } from "../ready-page.ts";
import type { Site, SiteEnvironment } from "../site.ts";

export function listRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  const { id } = site.ctx.edition;
  for (const path of [latestPath, feedPath]) {
    app.get(`${path(id).slice(id.length + 1)}/`, () => sendElsewhere(301, path(id)));
  }
  app.get("/:end{$}", (c) => answerPage(site, c, async (reader) => found(homePage(await homeView(reader)))));
  app.get("/offline", (c) =>
    answerPage(site, c, async (reader) => found(offlinePage(await offlineView(reader)))),
  );
  app.get("/latest", (c) =>
    answerPage(site, c, async (reader) =>
      found(latestPage(await latestView(reader, { before: cursorOf(c) }))),
    ),
  );
  app.get("/section/:slug/:end{$}?", (c) => answerPage(site, c, (reader) => section(reader, c)));
  app.get("/tag/:slug/:end{$}?", (c) => answerPage(site, c, (reader) => tag(reader, c)));
}

type Http = HttpContext<SiteEnvironment>;

const cursorOf = (c: Http): string | null => c.req.query("before") ?? null;

async function section(reader: Reader, c: Http): Promise<MadePage | null> {
  const view = await sectionView(reader, { slug: c.req.param("slug") as string, before: cursorOf(c) });
  if (!view) return null;
  return elsewhere(c, sectionPath(view.section.slug, reader.ctx.edition.id)) ?? found(sectionPage(view));
}

async function tag(reader: Reader, c: Http): Promise<MadePage | null> {
  const view = await tagView(reader, { slug: c.req.param("slug") as string, before: cursorOf(c) });
  if (!view) return null;
  return elsewhere(c, tagPath(view.tag.slug, reader.ctx.edition.id)) ?? found(tagPage(view));
}
