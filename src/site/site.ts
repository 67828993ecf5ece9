// What the reader's site works with: the newsroom, the pages and parts that are kept, limits on what readers send.
import type { IncomingMessage } from "node:http";
import type { Context } from "../context.ts";
import type { Edition } from "../editions.ts";
import type { Reader } from "../newsroom/reading/reader.ts";
import type { ViewCounter } from "../newsroom/views/page-views.ts";
import { FactCache, Making } from "../platform/cache/fact-cache.ts";
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
  /** Under which the newsroom is or was known, its own first. */
  hosts: readonly string[];
  pseudonyms: Pseudonyms;
  limits: { comments: RateLimit; votes: RateLimit; downloads: RateLimit; reports: RateLimit };
}

/** The same site for the readers of an edition; what is kept is shared. */
export function inEdition(site: Site, edition: Edition): Site {
  return { ...site, ctx: { ...site.ctx, edition } };
}

export type SiteEnvironment = { Bindings: { incoming?: IncomingMessage } };

export interface SiteInput {
  ctx: Context;
  clock: Clock;
  facts: FactClock;
  views: ViewCounter;
  proxies: Proxies;
  /** Other hosts under which the newsroom is or was known. */
  otherHosts?: readonly string[];
  cacheBytes: number;
}

export function createSite({
  ctx,
  clock,
  facts,
  views,
  proxies,
  cacheBytes,
  otherHosts = [],
}: SiteInput): Site {
  const common = { facts, clock, isAway: isDatabaseAway };
  return {
    ctx,
    clock,
    facts,
    views,
    proxies,
    hosts: [new URL(ctx.origin).host, ...otherHosts],
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
      reports: rateLimit(clock, { burst: 5, perMinute: 2 }),
      votes: rateLimit(clock, { burst: 30, perMinute: 30 }),
      downloads: rateLimit(clock, { burst: 5, perMinute: 2 }),
    },
  };
}

/** A reader whose page is made and kept by nobody. */
export function newReader({ ctx, clock, parts }: Site): Reader {
  return { ctx, making: new Making(clock), parts };
}
