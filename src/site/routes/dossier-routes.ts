// Dossiers of an edition: the list of all, and each at its slug.
import type { Hono } from "hono";
import { dossiersView, dossierView } from "../../newsroom/reading/dossier-view.ts";
import { answerPage, found, movedTo, sendElsewhere } from "../answer.ts";
import { dossierPage, dossiersPage } from "../pages/dossier-page.ts";
import { dossierPath, dossiersPath } from "../parts/dossier.ts";
import type { Site, SiteEnvironment } from "../site.ts";

export function dossierRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  const { id } = site.ctx.edition;
  app.get("/dossiers/", () => sendElsewhere(301, dossiersPath(id)));
  app.get("/dossiers", (c) =>
    answerPage(site, c, async (reader) => found(dossiersPage(await dossiersView(reader)))),
  );
  app.get("/dossier/:slug/:end{$}?", (c) =>
    answerPage(site, c, async (reader) => {
      const view = await dossierView(reader, c.req.param("slug"));
      if (!view) return null;
      const path = encodeURI(dossierPath(view.dossier.slug, id));
      return new URL(c.req.url).pathname === path ? found(dossierPage(view)) : movedTo(path);
    }),
  );
}
