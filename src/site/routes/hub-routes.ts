// Hubs of pictures, films and sounds, and the page of the provinces.
import type { Hono } from "hono";
import { HUBS, hubView } from "../../newsroom/reading/hub-view.ts";
import { provincesView } from "../../newsroom/reading/provinces-view.ts";
import { answerPage, found, sendElsewhere } from "../answer.ts";
import { hubPage } from "../pages/hub-page.ts";
import { provincesPage } from "../pages/provinces-page.ts";
import { hubPath, provincesPath } from "../parts/address.ts";
import type { Site, SiteEnvironment } from "../site.ts";

export function hubRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  const { id } = site.ctx.edition;
  for (const hub of HUBS) {
    app.get(`/${hub}`, (c) =>
      answerPage(site, c, async (reader) =>
        found(hubPage(await hubView(reader, { hub, before: c.req.query("before") ?? null }))),
      ),
    );
    app.get(`/${hub}/`, () => sendElsewhere(301, hubPath(hub, id)));
  }
  app.get("/provinces", (c) =>
    answerPage(site, c, async (reader) => {
      const view = await provincesView(reader);
      return view ? found(provincesPage(view)) : null;
    }),
  );
  app.get("/provinces/", () => sendElsewhere(301, provincesPath(id)));
}
