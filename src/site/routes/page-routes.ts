// The newsroom's own pages, each at its slug: asked last, so that no page ever stands before an address of the site.
import { slug as slugOf } from "@dabir/farsi";
import type { Hono } from "hono";
import { ABOUT } from "../../newsroom/pages/page-slug.ts";
import { missingView } from "../../newsroom/reading/missing-view.ts";
import { aboutView, pageView } from "../../newsroom/reading/page-view.ts";
import { answerPage, elsewhere, found, goneAnswer, movedTo } from "../answer.ts";
import { gonePage } from "../pages/missing-page.ts";
import { aboutPage, ownPage } from "../pages/own-page.ts";
import { pagePath } from "../parts/address.ts";
import type { Site, SiteEnvironment } from "../site.ts";

const MAX_AGE = 300;

export function pageRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  const { id } = site.ctx.edition;
  app.get("/:slug/:end{$}?", (c) =>
    answerPage(site, c, async (reader) => {
      const slug = slugOf(c.req.param("slug"));
      if (slug === ABOUT) {
        return elsewhere(c, pagePath(ABOUT, id)) ?? found(aboutPage(await aboutView(reader)), MAX_AGE);
      }
      const view = await pageView(reader, slug);
      if (!view) return null;
      if ("movedTo" in view) return movedTo(encodeURI(pagePath(view.movedTo, id)));
      const moved = elsewhere(c, pagePath(slug, id));
      if (moved) return moved;
      if ("page" in view) return found(ownPage(view), MAX_AGE);
      const withdrawn = { code: null, at: view.goneAt, reason: null };
      return goneAnswer(gonePage({ ...(await missingView(reader, null)), withdrawn }));
    }),
  );
}
