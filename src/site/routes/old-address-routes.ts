// Old addresses that look like ours: before a route of ours takes them, what they were is asked. All others are asked
// for when no route knows them (answer.ts).
import type { Hono, MiddlewareHandler } from "hono";
import { answerOld } from "../answer.ts";
import type { Site, SiteEnvironment } from "../site.ts";

/** Fields of the query by which the archive of another system is known. */
const ARCHIVE_FIELDS = ["from_date", "to_date", "service_id", "sec_id", "cat_id"];

export function oldAddressRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  const ask: MiddlewareHandler<SiteEnvironment> = async (c, next) => (await answerOld(site, c)) ?? next();
  const askWith =
    (names: string[]): MiddlewareHandler<SiteEnvironment> =>
    (c, next) =>
      names.some((name) => c.req.query(name) !== undefined) ? ask(c, next) : next();
  app.get("/", askWith(["p", "s"]));
  app.get("/fa/archive/:end{$}?", askWith(ARCHIVE_FIELDS));
  app.get("/fa/news/:year{\\d{4}}/:month{\\d{1,2}}/:day{\\d{1,2}}/:code{\\d+}/:slug{.*}?", ask);
}
