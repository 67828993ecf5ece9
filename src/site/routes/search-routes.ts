// The search: a plain form with GET and its answers, the same as a feed, what browsers need to search from their own
// bar, and how what is typed may go on.

import { toLatinDigits } from "@dabir/farsi";
import type { Hono, Context as HttpContext } from "hono";
import { addressOf } from "../../newsroom/reading/article-view.ts";
import { loadFrame } from "../../newsroom/reading/frame.ts";
import type { Reader } from "../../newsroom/reading/reader.ts";
import { codeTyped, type SearchAsked, searchFeed, searchView } from "../../newsroom/reading/search-view.ts";
import { readForm } from "../../platform/http/read-form.ts";
import { answerPage, found, sendElsewhere } from "../answer.ts";
import { OPEN_SEARCH_TYPE, openSearch } from "../feeds/open-search.ts";
import { RSS_TYPE, searchRss } from "../feeds/rss.ts";
import { readerHeaders } from "../headers.ts";
import { searchPage } from "../pages/search-page.ts";
import { searchAddress, searchPath } from "../parts/address.ts";
import type { MadePage } from "../ready-page.ts";
import type { Site, SiteEnvironment } from "../site.ts";
import { MOST_BYTES } from "./from-reader.ts";

type Http = HttpContext<SiteEnvironment>;

/** Seconds that a shared cache may keep an answer; we keep none, since anybody can ask for anything. */
const SHORTLY = 10;
const LONGEST = 1000;
const SUGGESTIONS = 8;

export function searchRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  const { id } = site.ctx.edition;
  app.get("/search/", (c) => sendElsewhere(301, searchPath(id) + new URL(c.req.url).search));
  app.get("/search", (c) => {
    const asked = askedIn((name) => c.req.query(name));
    const foreign = c.req.query("q") === undefined && c.req.query("query") !== undefined;
    if (foreign) return sendElsewhere(301, searchAddress(asked, { id }));
    return answerPage(site, c, (reader) => search(reader, { c, asked }));
  });
  // Systems before asked with a form that is posted.
  app.post("/search", async (c) => {
    const fields = await readForm(c.req.raw, MOST_BYTES);
    return sendElsewhere(
      303,
      searchAddress(
        askedIn((name) => fields.get(name)),
        { id },
      ),
    );
  });
  app.get("/search/rss", (c) =>
    answerPage(site, c, async (reader) => {
      const asked = askedIn((name) => c.req.query(name));
      return machine(RSS_TYPE, searchRss({ ...(await searchFeed(reader, asked)), asked }));
    }),
  );
  app.get("/search/suggest", (c) => suggest(site, c));
  app.get("/opensearch.xml", (c) =>
    answerPage(site, c, async (reader) => ({
      ...machine(OPEN_SEARCH_TYPE, openSearch({ frame: await loadFrame(reader) })),
      maxAge: 3600,
    })),
  );
}

const machine = (type: string, body: string): MadePage => ({
  status: 200,
  type,
  body,
  maxAge: 60,
  keep: true,
});

async function search(reader: Reader, { c, asked }: { c: Http; asked: SearchAsked }): Promise<MadePage> {
  const code = await codeTyped(reader, toLatinDigits(asked.typed.trim()));
  const address = code === undefined ? null : await addressOf(reader, code);
  if (address !== null) return { ...found("", SHORTLY), status: 302, keep: false, location: address };
  const after = c.req.query("after") ?? "";
  return { ...found(searchPage(await searchView(reader, { asked, after })), SHORTLY), keep: false };
}

/** What was asked, by our names of the fields or by those of systems before. */
function askedIn(field: (name: string) => string | undefined): SearchAsked {
  const said = (...names: string[]): string =>
    (names.map(field).find((value) => value !== undefined) ?? "").slice(0, LONGEST).trim();
  return {
    typed: said("q", "query"),
    section: said("section"),
    kind: said("kind"),
    author: said("author"),
    tag: said("tag"),
    from: said("from"),
    to: said("to"),
    sort: said("sort") === "date" ? "date" : "relevance",
  };
}

/** In the shape that browsers ask for: the question, then how it may go on. */
async function suggest(site: Site, c: Http): Promise<Response> {
  const typed = c.req.query("q") ?? "";
  const lines = await site.ctx.search.suggest(site.ctx, { typed, limit: SUGGESTIONS });
  return new Response(JSON.stringify([typed.slice(0, LONGEST), lines]), {
    headers: {
      ...readerHeaders("application/x-suggestions+json; charset=utf-8"),
      "cache-control": "public, max-age=60, s-maxage=60",
    },
  });
}
