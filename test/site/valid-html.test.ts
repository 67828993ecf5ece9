// The validator of the W3C has nothing to say of any page: every face of the Persian one, and what the routes answer in
// each edition, both also in the light form.
import assert from "node:assert/strict";
import { test } from "node:test";
import { EDITIONS, type EditionId } from "../../src/editions.ts";
import { withdrawArticle } from "../../src/newsroom/articles/withdraw-article.ts";
import { liteForm } from "../../src/site/lite.ts";
import { buildArticle } from "../factories.ts";
import { testNewsroom } from "../newsroom.ts";
import { testSite } from "../test-site.ts";
import { hasValidator, saidOf } from "../validator.ts";
import { everyPage } from "./every-page.ts";

/** An article in the words of each edition. */
const NEWS: Record<EditionId, Parameters<typeof buildArticle>[1]> = {
  fa: { section: "شهر", headline: "پل تازه بازگشایی شد", tags: ["پل"] },
  ar: {
    section: "المدينة",
    headline: "افتتاح الجسر الجديد",
    lead: "افتتح صباح اليوم.",
    body: "طوله مئتا متر.",
    tags: ["جسر"],
  },
  en: {
    section: "City",
    headline: "New bridge opens",
    lead: "It opened today.",
    body: "It is long.",
    tags: ["Bridge"],
  },
};

/** Below `/{edition}/`, whatever was published. */
const LISTS = ["", "latest", "photo", "video", "audio", "dossiers"];
const OTHERS = ["about", "verify", "saved", "offline", "search", "search?q=zzz", "nowhere"];

if (hasValidator) {
  test("the validator finds what is wrong", () => {
    const wrong = `<!doctype html><html lang="fa"><title>خبر</title><p><img src="/a.webp"></html>`;
    assert.match(saidOf([["wrong", wrong]]).join("\n"), /^wrong: error: .*alt/);
  });

  test("it has nothing to say of any face, in full and in the light form", () => {
    const light = [...everyPage].map(
      ([name, page]) =>
        [`light ${name}`, liteForm(page, { path: "/fa/here", full: "نسخه کامل" })] as [string, string],
    );
    assert.deepEqual(saidOf([...everyPage, ...light]), []);
  });

  test("it has nothing to say of what the routes answer in each edition", async () => {
    const newsroom = await testNewsroom();
    const { get } = testSite(newsroom);
    const pages = new Map<string, string>();
    for (const edition of Object.values(EDITIONS)) {
      const ctx = { ...newsroom.ctx, edition };
      const { code, address, headline } = await buildArticle(ctx, NEWS[edition.id]);
      const gone = await buildArticle(ctx, NEWS[edition.id]);
      await withdrawArticle(ctx, { code: gone.code });
      const lists = await linksOf(get, address);
      const search = `search?q=${encodeURIComponent(headline)}`;
      const checks = [`verify?code=${code}`, `verify?code=${gone.code}`, `news/${code}/report?of=1`];
      const inside = [...LISTS, ...OTHERS, ...checks, search, `print/${code}`].map(
        (path) => `/${edition.id}/${path}`,
      );
      for (const path of [...inside, address, gone.address, ...lists]) {
        for (const asked of path.includes("/print/") ? [path] : [path, `/lite${path}`]) {
          const answer = await get(asked);
          assert.ok([200, 404, 410].includes(answer.status), `${answer.status} ${asked}`);
          pages.set(asked, await answer.text());
        }
      }
    }
    assert.deepEqual(saidOf(pages), []);
  });
}

/** The section and the tag that an article's page leads to. */
async function linksOf(get: ReturnType<typeof testSite>["get"], address: string): Promise<string[]> {
  const page = await (await get(address)).text();
  return ["section", "tag"].map(
    (kind) => new RegExp(`href="(/../${kind}/[^"/]+)"`).exec(page)?.[1] as string,
  );
}
