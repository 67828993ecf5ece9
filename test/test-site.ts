// The reader's site over a test's newsroom, asked in memory.
import { BlockList } from "node:net";
import { FactClock } from "../src/platform/cache/fact-clock.ts";
import { systemClock } from "../src/platform/clock.ts";
import { siteApp } from "../src/site/app.ts";
import { createSite, type Site } from "../src/site/site.ts";
import { ORIGIN, type TestNewsroom } from "./newsroom.ts";

export interface TestSite {
  site: Site;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, form: Record<string, string>): Promise<Response>;
}

/** Acts of the newsroom's context drop pages of this site, as in one process. */
export function testSite({ ctx }: TestNewsroom): TestSite {
  const facts = new FactClock();
  ctx.onChanged = (changed) => facts.change(changed);
  const views = { count: () => {}, flush: async () => {}, close: async () => {} };
  const site = createSite({
    ctx,
    clock: systemClock,
    facts,
    views,
    proxies: new BlockList(),
    cacheBytes: 50_000_000,
  });
  const app = siteApp(site);
  return {
    site,
    get: async (path, headers = {}) => app.fetch(new Request(ORIGIN + path, { headers })),
    post: async (path, form) => {
      const body = new URLSearchParams(form).toString();
      const headers = { "content-type": "application/x-www-form-urlencoded", origin: ORIGIN };
      return app.fetch(new Request(ORIGIN + path, { method: "POST", body, headers }));
    },
  };
}
