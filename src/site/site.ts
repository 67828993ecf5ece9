// What the reader's site works with: the newsroom, the pages and parts that are kept, limits on what readers send.
import type { IncomingMessage } from "node:http";
import type { Context } from "../context.ts";
import type { ViewCounter } from "../newsroom/views/page-views.ts";
import { FactCache } from "../platform/cache/fact-cache.ts";
import type { FactClock } from "../platform/cache/fact-clock.ts";
import type { Clock } from "../platform/clock.ts";
import { isDatabaseAway } from "../platform/db/database.ts";
import { type RateLimit, rateLimit } from "../platform/http/rate-limit.ts";
import { dailyPseudonyms, type Pseudonyms } from "../platform/http/reader-pseudonym.ts";
import type { Proxies } from "../platform/http/sender.ts";
import { bytesOfPage, type ReadyPage } from "./ready-page.ts";

export interface Site {
  ctx: Context;
  clock: Clock;
  facts: FactClock;
  pages: FactCache<ReadyPage>;
  parts: FactCache<unknown>;
  views: ViewCounter;
  proxies: Proxies;
  pseudonyms: Pseudonyms;
  limits: { comments: RateLimit; votes: RateLimit };
}

export type SiteEnvironment = { Bindings: { incoming?: IncomingMessage } };

export interface SiteInput {
  ctx: Context;
  clock: Clock;
  facts: FactClock;
  views: ViewCounter;
  proxies: Proxies;
  cacheBytes: number;
}

export function createSite({ ctx, clock, facts, views, proxies, cacheBytes }: SiteInput): Site {
  const common = { facts, clock, isAway: isDatabaseAway };
  return {
    ctx,
    clock,
    facts,
    views,
    proxies,
    pages: new FactCache<ReadyPage>({
      ...common,
      mostBytes: cacheBytes,
      bytesOf: bytesOfPage,
      keeps: (page) => page.keep,
    }),
    // Parts are small and counted, not weighed: menus, settings, lists of cards, the tags that were shown lately.
    parts: new FactCache<unknown>({ ...common, mostBytes: 8_000, bytesOf: () => 1, keeps: () => true }),
    pseudonyms: dailyPseudonyms(clock),
    limits: {
      comments: rateLimit(clock, { burst: 10, perMinute: 6 }),
      votes: rateLimit(clock, { burst: 30, perMinute: 30 }),
    },
  };
}
