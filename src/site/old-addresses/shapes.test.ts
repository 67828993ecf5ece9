// One address of every shape that old systems printed, and where it leads, in one hop.
import assert from "node:assert/strict";
import { test } from "node:test";
import { jalaliOf } from "@dabir/farsi";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { fromText } from "../../document/from-text.ts";
import { addAddresses } from "../../newsroom/addresses/add-addresses.ts";
import { importArticles } from "../../newsroom/articles/import-articles.ts";
import { createSection } from "../../newsroom/sections/sections.ts";
import { archivePathOf } from "../parts/address.ts";
import { SHAPES } from "./shapes.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get } = testSite(newsroom);

await createSection(ctx, { name: "علم و فناوری", slug: "science" });
await buildArticle(ctx, { section: "science", tags: ["عید نوروز"] });
await addAddresses(ctx, {
  addresses: [
    { old: "section:12", leadsTo: "science" },
    { old: "section:film-Politic", leadsTo: "science" },
    { old: "tag:3240", leadsTo: "عید نوروز" },
  ],
});
const imported = {
  origin: "روزنامه",
  kind: "news",
  kicker: null,
  lead: null,
  byline: null,
  section: "science",
} as const;
await importArticles(ctx, {
  section: null,
  undatedAt: new Date(),
  arrivals: [122657, 13980528000106, "vdcjxxev.uqemizsffu", "c14vr3dklddo"].map((key) => ({
    ...imported,
    ...{
      originKey: String(key),
      code: typeof key === "number" ? key : null,
      source: null,
      tags: [],
      original: `${key}`,
    },
    ...{ headline: `خبر ${key}`, body: fromText("متن"), publishedAt: new Date("2022-02-18T10:11:00Z") },
  })),
});
const arrivals = await ctx.db
  .selectFrom("arrival as v")
  .innerJoin("article as a", "a.code", "v.article_code")
  .select(["v.origin_key as key", "a.code", "a.slug"])
  .execute();
const addressOf = (key: string): string => {
  const found = arrivals.find((arrival) => arrival.key === key);
  return `/fa/news/${found?.code}/${encodeURIComponent(found?.slug ?? "")}`;
};

const ARTICLE = addressOf("122657");
const TAG = encodeURI("/fa/tag/عید-نوروز");
const SECTION = "/fa/section/science";
const FOUND = `/fa/search?q=${encodeURIComponent("هیچ یک")}`;
const THIS_YEAR = archivePathOf({ year: jalaliOf(ctx.now(), "Asia/Tehran").year });

/** An address, where it leads; with 302 where that may change. */
const EXAMPLES: Record<string, [address: string, to: string, status?: 302]> = {
  "Iran Samaneh: article, as pictures": ["/fa/photos/122657", ARTICLE],
  "Iran Samaneh: article, AMP": ["/fa/amp/news/122657/عنوان", ARTICLE],
  "Iran Samaneh: article, for print": ["/ps/print/122657", ARTICLE],
  "Iran Samaneh: article, to be sent": ["/fa/send/122657", ARTICLE],
  "Iran Samaneh: article, to be saved": ["/fa/save/122657/", ARTICLE],
  "Iran Samaneh: article, to report a fault": ["/fa/report/122657", ARTICLE],
  "Iran Samaneh: tag, newer": ["/fa/tags/99/2/عيد-نوروز", TAG],
  "Iran Samaneh: tag, by its id": ["/fa/tags/3240/1/چیز-دیگر", TAG],
  "Iran Samaneh: tag, older": ["/fa/tag/1/عید نوروز", TAG],
  "Iran Samaneh: section, by its id": ["/fa/service/12/1/هر-چه", SECTION],
  "Iran Samaneh: section, by its name": ["/fa/service/5/1/علم-و-فناوری", SECTION],
  "Iran Samaneh: archive of a category": ["/fa/archive?service_id=-1&sec_id=-1&cat_id=12&rpp=20", SECTION],
  "Iran Samaneh: archive of a subsection": ["/fa/archive?service_id=-1&sec_id=12&cat_id=-1&p=2", SECTION],
  "Iran Samaneh: archive of a section": ["/fa/archive?service_id=12&sec_id=-1&cat_id=-1", SECTION],
  "Iran Samaneh: archive to a day": [
    "/fa/archive?service_id=-1&sec_id=-1&cat_id=-1&rpp=20&from_date=1384/01/01&to_date=1401/03/24&p=2",
    "/fa/archive/1401/03/24",
  ],
  "Iran Samaneh: archive from a day": ["/fa/archive?from_date=1384/1/1", "/fa/archive/1384/01/01"],
  "Iran Samaneh: search": ["/ps/search?query=هیچ+یک", FOUND],
  "Iran Samaneh: search without a word": ["/ps/search", "/fa/search"],
  "Iran Samaneh: feed of a section": ["/fa/rss/12", `${SECTION}/rss`],
  "Iran Samaneh: sitemap of the news": ["/fa-sitemap-news", "/sitemap/news.xml"],
  "Iran Samaneh: sitemap of the archive": ["/fa-sitemap-newsarchive", "/sitemap.xml"],
  "Tasnim: article under its day": ["/fa/news/1395/03/19/122657/عنوان-خبر", ARTICLE],
  "Tasnim: tag": ["/fa/keyword/1/عید-نوروز?page=5", TAG],
  "Tasnim: tag, by its id": ["/fa/keyword/3240", TAG],
  "Tasnim: section, by its name": ["/fa/service/84/علم-و-فناوری?page=2", SECTION],
  "Tasnim: feed of a section": ["/fa/rss/feed/0/12/0/آخرین-اخبار-اخبار-روز", `${SECTION}/rss`],
  "Tasnim: sitemaps of years, months and days": ["/fa/sitemap/1395/03/19", "/sitemap.xml"],
  "Iran Samaneh: any other feed": ["/fa/rss/allnews", "/fa/rss"],
  "Iran Samaneh: any other archive": ["/fa/archive?service_id=-1&sec_id=-1&cat_id=-1", THIS_YEAR, 302],
  "Nastooh, Fars, ISNA, StudioKhabar: article": ["/news/13980528000106/عنوان", addressOf("13980528000106")],
  "Nastooh: article, as pictures": ["/photo/122657/عنوان", ARTICLE],
  "Nastooh: article, live coverage": ["/live/122657/عنوان", ARTICLE],
  "Nastooh: article, film or sound": ["/media/122657/عنوان", ARTICLE],
  "Nastooh: article, AMP": ["/amp/122657", ARTICLE],
  "Nastooh, ISNA, WordPress: tag": ["/tag/عید+نوروز", TAG],
  "Nastooh: section under another": ["/service/video/film-Politic", SECTION],
  "Nastooh: section": ["/service/علم-و-فناوری", SECTION],
  "Nastooh: archive of a section": ["/archive?tp=12", SECTION],
  "Nastooh: archive of a day": ["/archive?pi=1&ms=0&dy=1&mn=3&yr=1395", "/fa/archive/1395/03/01"],
  "Nastooh: archive of a day, older": [
    "/page/archive.xhtml?date=1395/03/01&page=1&pageSize=20",
    "/fa/archive/1395/03/01",
  ],
  "Nastooh: archive, older": ["/page/archive.xhtml?page=2", THIS_YEAR, 302],
  "Nastooh, Fars: archive": ["/archive?p=7", THIS_YEAR, 302],
  "Nastooh: search for a tag": ["/search?q=عید+نوروز", TAG],
  "Nastooh: search for a tag, older": ["/page/search.xhtml?q=عید نوروز&pi=1&sort=date&dr=all", TAG],
  "Nastooh: search": ["/search?q=هیچ یک", FOUND],
  "Nastooh: search, older": ["/page/search.xhtml?q=هیچ+یک", FOUND],
  "Nastooh: search without a word": ["/search", "/fa/search"],
  "Nastooh: search without a word, older": ["/page/search.xhtml", "/fa/search"],
  "Nastooh: feed of a section": ["/rss/tp/12", `${SECTION}/rss`],
  "Nastooh: feed": ["/rss", "/fa/rss"],
  "Nastooh: about the feeds": ["/rss-help", "/fa/rss"],
  "Nastooh: sitemap of the news": ["/sitemap/news/sitemap.xml", "/sitemap/news.xml"],
  "Nastooh: sitemap of everything": ["/sitemap/all/sitemap.xml", "/sitemap.xml"],
  "Nastooh: sitemap of a year": ["/sitemap/1395/sitemap.xml", "/sitemap.xml"],
  "Asam: article in its section": ["/بخش-سیاسی-3/122657-عنوان-خبر", ARTICLE],
  "Asam: article in its section, bare": ["/بخش-سیاسی-3/122657", ARTICLE],
  "Asam: article, short": ["/fa/tiny/news-122657", ARTICLE],
  "Asam: section, by its id": ["/بخش-سرمقاله-12?np=4336", SECTION],
  "Asam: section, by its name": ["/بخش-علم-و-فناوري-7", SECTION],
  "Asam: tag": ["/tags/عید+نوروز", TAG],
  "Asam: tag under the language": ["/fa/tags/عید‌نوروز", TAG],
  "Fars: article, older": ["/newstext.php?nn=13980528000106", addressOf("13980528000106")],
  "Fars: article, older, in the path": ["/newstext/122657", ARTICLE],
  "Fars: article, for print": ["/printable.php?nn=122657", ARTICLE],
  "Fars: article, for print, in the path": ["/printable/122657", ARTICLE],
  "StudioKhabar: article under an opaque key": [
    "/vdcjxxev.uqemizsffu.html",
    addressOf("vdcjxxev.uqemizsffu"),
  ],
  "WordPress: search": ["/?s=هیچ+یک", FOUND],
  "WordPress: article by number": ["/?p=122657", ARTICLE],
  "WordPress: article for print": ["/print/?print=122657", ARTICLE],
  "WordPress: article under archives": ["/archives/122657", ARTICLE],
  "WordPress: feed": ["/feed/", "/fa/rss"],
  "WordPress: section under another": ["/category/news/علم-و-فناوری/", SECTION],
  "WordPress: section": ["/category/علم-و-فناوری/", SECTION],
  "WordPress: sitemap": ["/wp-sitemap.xml", "/sitemap.xml"],
  "WordPress: sitemap of a plug-in": ["/sitemap_index.xml", "/sitemap.xml"],
  "Radio Farda: article": ["/a/122657.html", ARTICLE],
  "Radio Farda: article with a slug": ["/a/an-english-slug/122657.html", ARTICLE],
  "BBC Persian: article under an opaque key": ["/persian/articles/c14vr3dklddo", addressOf("c14vr3dklddo")],
  "WordPress: article with its slug": ["/122657/عنوان/", ARTICLE],
  "Iran International, WordPress: article, bare": ["/122657", ARTICLE],
};

for (const [system, what] of SHAPES) {
  const name = `${system}: ${what}`;
  test(name, async () => {
    const [address, to, status = 301] = EXAMPLES[name] ?? assert.fail("there is no example of this shape");
    const answer = await get(encodeURI(address));
    assert.deepEqual([answer.status, answer.headers.get("location")], [status, to]);
    const end = await get(to);
    assert.equal(end.status, 200, "one hop is enough");
  });
}

test("every example is of a shape", () => {
  const names = new Set(SHAPES.map(([system, what]) => `${system}: ${what}`));
  assert.deepEqual(
    Object.keys(EXAMPLES).filter((name) => !names.has(name)),
    [],
  );
  assert.equal(names.size, SHAPES.length, "two shapes have one name");
});
