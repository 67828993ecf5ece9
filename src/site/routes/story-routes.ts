// Stories of an edition, each at the news code of the article that it began with.
import type { Hono } from "hono";
import { storyView } from "../../newsroom/reading/story-view.ts";
import { answerPage, elsewhere, found, movedTo } from "../answer.ts";
import { storyPage } from "../pages/story-page.ts";
import { articlePath, storyPath } from "../parts/address.ts";
import { readCode } from "../read-code.ts";
import type { MadePage } from "../ready-page.ts";
import type { Site, SiteEnvironment } from "../site.ts";

export function storyRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  const { id } = site.ctx.edition;
  app.get("/story/:code/:end{$}?", (c) =>
    answerPage(site, c, async (reader) => {
      const code = readCode(c.req.param("code"));
      const view = code === null ? undefined : await storyView(reader, code);
      if (!view || code === null) return null;
      if ("only" in view) return forNow(articlePath(view.only));
      if ("moved" in view) return forNow(storyPath(view.moved, id));
      return elsewhere(c, storyPath(code, id)) ?? found(storyPage(view));
    }),
  );
}

/** A story may be joined by others at any moment, and set apart from them. */
const forNow = (path: string): MadePage => ({ ...movedTo(encodeURI(path)), status: 302, maxAge: 60 });
