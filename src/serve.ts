// The web role: the reader's site on a port, its caches told of every change in any process.
import type { IncomingMessage } from "node:http";
import { staffDoor } from "./api/door.ts";
import { type Config, VERSION } from "./config.ts";
import type { Context } from "./context.ts";
import { CHANNEL } from "./newsroom/act.ts";
import { EVERYTHING } from "./newsroom/facts.ts";
import { sweepIncoming } from "./newsroom/media/add-media.ts";
import { keepRelated } from "./newsroom/related/keep-related.ts";
import { keepSearch } from "./newsroom/search/keep-search.ts";
import { keepStories } from "./newsroom/stories/keep-stories.ts";
import { startViewCounter } from "./newsroom/views/page-views.ts";
import type { FactClock } from "./platform/cache/fact-clock.ts";
import { systemClock } from "./platform/clock.ts";
import { listen } from "./platform/db/listen.ts";
import { listenHttp } from "./platform/http/listen.ts";
import { senderOf } from "./platform/http/sender.ts";
import { installationSecret } from "./platform/sign-in/installation-secret.ts";
import { faultPage, sendOwn } from "./site/answer.ts";
import { siteApp } from "./site/app.ts";
import { homewards } from "./site/homewards.ts";
import { errorPage } from "./site/pages/error-page.ts";
import { isSearchPath } from "./site/parts/address.ts";
import { sitePreview } from "./site/preview.ts";
import { quickAnswer } from "./site/quick-answer.ts";
import { readerEvents } from "./site/reader-events.ts";
import { createSite } from "./site/site.ts";
import { warmPictures } from "./site/warm-pictures.ts";
import { warmSearch } from "./site/warm-search.ts";

export interface Served {
  close(): Promise<void>;
}

export interface ServeInput {
  config: Config;
  ctx: Context;
  facts: FactClock;
  databaseUrl: string;
}

export async function serve({ config, ctx, facts, databaseUrl }: ServeInput): Promise<Served> {
  // Nothing kept is trusted before we hear of changes.
  facts.doubt();
  const changes = await listen({
    url: databaseUrl,
    channel: CHANNEL,
    log: ctx.log,
    onMessage: (payload) => facts.change(readFacts(payload)),
    onLost: () => facts.doubt(),
    onReady: () => facts.trust(),
  });
  const views = startViewCounter(ctx);
  const site = createSite({
    ctx,
    clock: systemClock,
    facts,
    views,
    proxies: config.proxies,
    otherHosts: config.otherHosts,
    cacheBytes: config.cacheBytes,
  });
  const app = siteApp(site);
  const events = readerEvents(site, { most: config.eventStreams });
  const elsewhere = new Set(config.otherHosts);
  const isElsewhere = ({ headers }: IncomingMessage): boolean =>
    elsewhere.size > 0 && elsewhere.has((headers.host ?? "").toLowerCase());
  const staff = staffDoor({
    ctx,
    version: VERSION,
    secret: config.secret ?? installationSecret(config.dataFolder),
    origins: config.hosts.map((host) => `${new URL(config.origin).protocol}//${host}`),
    preview: sitePreview(site),
  });
  const server = await listenHttp({
    host: config.host,
    port: config.port,
    rules: {
      hosts: [...config.hosts, ...config.otherHosts],
      anyHost: ["/healthz"],
      typed: isSearchPath,
    },
    patient: (path) => path.startsWith("/api/media.upload"),
    quick: (request, response) =>
      !isElsewhere(request) && (events.take(request, response) || quickAnswer(site, request, response)),
    fail: (error) => faultPage(site, error),
    fetch: (request, { incoming }) => {
      const ask = (asked: Request) => app.fetch(asked, { incoming });
      if (isElsewhere(incoming)) return homewards(site, { request, ask });
      return staff.answers((incoming.url ?? "").split("?", 1)[0] as string)
        ? staff.fetch(request, { sender: senderOf(incoming, config.proxies) })
        : ask(request);
    },
    refuse: ({ status }) => {
      const response = sendOwn(status, errorPage(status));
      if (status === 405) response.headers.set("allow", "GET, HEAD, POST");
      return response;
    },
  }).catch(async (error) => {
    events.close();
    // The line to the database would keep a process alive that serves nobody.
    await changes.close();
    await views.close();
    throw error;
  });
  await warmSearch(site);
  const stories = keepStories(ctx);
  const related = keepRelated(ctx);
  const search = keepSearch(ctx);
  const pictures = warmPictures(site);
  sweepIncoming(ctx).catch((error) =>
    ctx.log.warn("broken uploads were not removed", { reason: error.message }),
  );
  return {
    close: async () => {
      events.close();
      await server.close();
      await pictures.close();
      await related.close();
      await stories.close();
      await search.close();
      await changes.close();
      await views.close();
    },
  };
}

/** Facts as they were announced; a notice that nobody of ours wrote may mean anything. */
function readFacts(payload: string): string[] {
  try {
    const facts: unknown = JSON.parse(payload);
    if (Array.isArray(facts) && facts.every((fact) => typeof fact === "string")) return facts;
  } catch {
    // Not JSON.
  }
  return [EVERYTHING];
}
