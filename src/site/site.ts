// The reader's site put together: its caches, its routes, and the two ways in (an application for the server and the
// tests, and a quick way for pages that are finished).
import type { IncomingMessage, ServerResponse } from "node:http";
import { Hono } from "hono";
import type { Context } from "../context.ts";
import type { ViewCounter } from "../newsroom/views/page-views.ts";
import { FactCache } from "../platform/cache/fact-cache.ts";
import type { FactClock } from "../platform/cache/fact-clock.ts";
import type { Clock } from "../platform/clock.ts";
import { isDatabaseAway } from "../platform/db/database.ts";
import { type RateLimit, rateLimit } from "../platform/http/rate-limit.ts";
import { dailyPseudonyms, type Pseudonyms } from "../platform/http/reader-pseudonym.ts";
import { answerFault } from "./answer.ts";
import { useOrigin } from "./headers.ts";
import { answerOf, bytesOfPage, type ReadyPage } from "./ready-page.ts";
import { articleRoutes } from "./routes/article-routes.ts";
import { commentRoutes } from "./routes/comment-routes.ts";
import { feedRoutes } from "./routes/feed-routes.ts";
import { fileRoutes } from "./routes/file-routes.ts";
import { listRoutes } from "./routes/list-routes.ts";

export interface Site {
  ctx: Context;
  clock: Clock;
  facts: FactClock;
  pages: FactCache<ReadyPage>;
  parts: FactCache<unknown>;
  views: ViewCounter;
  pseudonyms: Pseudonyms;
  limits: { comments: RateLimit; votes: RateLimit };
}

export type SiteEnvironment = { Bindings: { incoming?: IncomingMessage } };

export interface SiteInput {
  ctx: Context;
  clock: Clock;
  facts: FactClock;
  views: ViewCounter;
  cacheBytes: number;
}

export function createSite({ ctx, clock, facts, views, cacheBytes }: SiteInput): Site {
  const common = { facts, clock, isAway: isDatabaseAway };
  return {
    ctx,
    clock,
    facts,
    views,
    pages: new FactCache<ReadyPage>({
      ...common,
      mostBytes: cacheBytes,
      bytesOf: bytesOfPage,
      keeps: (page) => page.keep,
    }),
    // Parts are few and small: lists of cards, menus, settings.
    parts: new FactCache<unknown>({ ...common, mostBytes: 20_000, bytesOf: () => 1, keeps: () => true }),
    pseudonyms: dailyPseudonyms(clock),
    limits: {
      comments: rateLimit(clock, { burst: 10, perMinute: 6 }),
      votes: rateLimit(clock, { burst: 30, perMinute: 30 }),
    },
  };
}

export function siteApp(site: Site): Hono<SiteEnvironment> {
  useOrigin(site.ctx.origin);
  const app = new Hono<SiteEnvironment>({ strict: true });
  fileRoutes(app, site);
  feedRoutes(app, site);
  commentRoutes(app, site);
  articleRoutes(app, site);
  listRoutes(app, site);
  app.notFound((c) => answerFault(site, c, null));
  app.onError((error, c) => answerFault(site, c, error));
  return app;
}

/** Sends a finished, fresh page from memory. False when there is none: then the application answers. */
export function quickAnswer(site: Site, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== "GET") return false;
  const page = site.pages.peek(request.url as string);
  if (!page) return false;
  const { headers } = request;
  const asked = {
    encoding: headers["accept-encoding"] as string | undefined,
    ifNoneMatch: headers["if-none-match"],
  };
  const answer = answerOf(page, asked);
  if (page.countAs !== undefined) site.views.count(page.countAs);
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
  return true;
}
