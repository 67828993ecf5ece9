// The reader's site for a command: asked in memory, counts nobody as a reader, opens no port.
import { BlockList } from "node:net";
import type { Context } from "../context.ts";
import { FactClock } from "../platform/cache/fact-clock.ts";
import { systemClock } from "../platform/clock.ts";
import { siteApp } from "../site/app.ts";
import { createSite, type Site } from "../site/site.ts";

export interface CommandSite {
  site: Site;
  ask(request: Request): Promise<Response>;
}

export function commandSite(
  ctx: Context,
  { otherHosts = [] }: { otherHosts?: readonly string[] } = {},
): CommandSite {
  const facts = new FactClock();
  const site = createSite({
    ctx,
    clock: systemClock,
    facts,
    views: { count: () => {}, flush: async () => {}, close: async () => {} },
    proxies: new BlockList(),
    otherHosts,
    cacheBytes: 16 * 1_048_576,
  });
  const app = siteApp(site);
  return { site, ask: async (request) => app.fetch(request) };
}
