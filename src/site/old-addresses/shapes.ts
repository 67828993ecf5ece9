// Every shape of address that Persian news systems have printed, and where it leads. A row is: system, what stands
// there, pattern, address of ours. Rows are asked from the top; one that leads nowhere (no such article, tag or
// section) gives way to the next. An operator's own rows (`./dabir redirect add`) come before these.
// docs/contracts/addresses.md tells what the placeholders mean.

type Shape = readonly [system: string, what: string, pattern: string, leadsTo: string];

const ARTICLE = "/fa/news/{code}";
const BY_KEY = "/fa/news/{key}";
const TAG = "/fa/tag/{tag}";
const TAG_ID = "/fa/tag/{tag-id}";
const SECTION = "/fa/section/{section}";
const SECTION_ID = "/fa/section/{section-id}";
const DAY = "/fa/archive/{year}/{month}/{day}";
const DATE = "/fa/archive/{date}";
const ARCHIVE = "/fa/archive";
const SEARCH = "/fa/search";
const FOUND = "/fa/search?q={words}";
const FEED = "/fa/rss";
const SITEMAP = "/sitemap.xml";

export const SHAPES: readonly Shape[] = [
  ["Iran Samaneh", "article, as pictures", "/{edition}/photos/{code}/*", ARTICLE],
  ["Iran Samaneh", "article, AMP", "/{edition}/amp/news/{code}/*", ARTICLE],
  ["Iran Samaneh", "article, for print", "/{edition}/print/{code}/*", ARTICLE],
  ["Iran Samaneh", "article, to be sent", "/{edition}/send/{code}/*", ARTICLE],
  ["Iran Samaneh", "article, to be saved", "/{edition}/save/{code}/*", ARTICLE],
  ["Iran Samaneh", "article, to report a fault", "/{edition}/report/{code}/*", ARTICLE],
  ["Iran Samaneh", "tag, newer", "/{edition}/tags/{tag-id}/{page}/{tag}", TAG],
  ["Iran Samaneh", "tag, by its id", "/{edition}/tags/{tag-id}/{page}/*", TAG_ID],
  ["Iran Samaneh", "tag, older", "/{edition}/tag/{page}/{tag}", TAG],
  ["Iran Samaneh", "section, by its id", "/{edition}/service/{section-id}/*", SECTION_ID],
  ["Iran Samaneh", "section, by its name", "/{edition}/service/{section-id}/{page}/{section}", SECTION],
  ["Iran Samaneh", "archive of a category", "/{edition}/archive?cat_id={section-id}", SECTION_ID],
  ["Iran Samaneh", "archive of a subsection", "/{edition}/archive?sec_id={section-id}", SECTION_ID],
  ["Iran Samaneh", "archive of a section", "/{edition}/archive?service_id={section-id}", SECTION_ID],
  ["Iran Samaneh", "archive to a day", "/{edition}/archive?to_date={date}", DATE],
  ["Iran Samaneh", "archive from a day", "/{edition}/archive?from_date={date}", DATE],
  ["Iran Samaneh", "search", "/{edition}/search?query={words}", FOUND],
  ["Iran Samaneh", "search without a word", "/{edition}/search/*", SEARCH],
  ["Iran Samaneh", "feed of a section", "/{edition}/rss/{section-id}", `${SECTION_ID}/rss`],
  ["Iran Samaneh", "sitemap of the news", "/{edition}-sitemap-news", "/sitemap/news.xml"],
  ["Iran Samaneh", "sitemap of the archive", "/{edition}-sitemap-newsarchive", SITEMAP],

  ["Tasnim", "article under its day", "/{edition}/news/{year}/{month}/{day}/{code}/*", ARTICLE],
  ["Tasnim", "tag", "/{edition}/keyword/{tag-id}/{tag}", TAG],
  ["Tasnim", "tag, by its id", "/{edition}/keyword/{tag-id}/*", TAG_ID],
  ["Tasnim", "section, by its name", "/{edition}/service/{section-id}/{section}", SECTION],
  ["Tasnim", "feed of a section", "/{edition}/rss/feed/{page}/{section-id}/*", `${SECTION_ID}/rss`],
  ["Tasnim", "sitemaps of years, months and days", "/{edition}/sitemap/*", SITEMAP],
  ["Iran Samaneh", "any other feed", "/{edition}/rss/*", FEED],
  ["Iran Samaneh", "any other archive", "/{edition}/archive", ARCHIVE],

  ["Nastooh, Fars, ISNA, StudioKhabar", "article", "/news/{code}/*", ARTICLE],
  ["Nastooh", "article, as pictures", "/photo/{code}/*", ARTICLE],
  ["Nastooh", "article, live coverage", "/live/{code}/*", ARTICLE],
  ["Nastooh", "article, film or sound", "/media/{code}/*", ARTICLE],
  ["Nastooh", "article, AMP", "/amp/{code}/*", ARTICLE],
  ["Nastooh, ISNA, WordPress", "tag", "/tag/{tag}", TAG],
  ["Nastooh", "section under another", "/service/{slug}/{section}", SECTION],
  ["Nastooh", "section", "/service/{section}/*", SECTION],
  ["Nastooh", "archive of a section", "/archive?tp={section}", SECTION],
  ["Nastooh", "archive of a day", "/archive?yr={year}&mn={month}&dy={day}", DAY],
  ["Nastooh", "archive of a day, older", "/page/archive.xhtml?date={date}", DATE],
  ["Nastooh", "archive, older", "/page/archive.xhtml", ARCHIVE],
  ["Nastooh, Fars", "archive", "/archive", ARCHIVE],
  ["Nastooh", "search for a tag", "/search?q={tag}", TAG],
  ["Nastooh", "search for a tag, older", "/page/search.xhtml?q={tag}", TAG],
  ["Nastooh", "search", "/search?q={words}", FOUND],
  ["Nastooh", "search, older", "/page/search.xhtml?q={words}", FOUND],
  ["Nastooh", "search without a word", "/search/*", SEARCH],
  ["Nastooh", "search without a word, older", "/page/search.xhtml", SEARCH],
  ["Nastooh", "feed of a section", "/rss/tp/{section}", `${SECTION}/rss`],
  ["Nastooh", "feed", "/rss/*", FEED],
  ["Nastooh", "about the feeds", "/rss-help", FEED],
  ["Nastooh", "sitemap of the news", "/sitemap/news/sitemap.xml", "/sitemap/news.xml"],
  ["Nastooh", "sitemap of everything", "/sitemap/all/sitemap.xml", SITEMAP],
  ["Nastooh", "sitemap of a year", "/sitemap/{year}/sitemap.xml", SITEMAP],

  ["Asam", "article in its section", "/بخش-{slug}/{code}-{slug}", ARTICLE],
  ["Asam", "article in its section, bare", "/بخش-{slug}/{code}", ARTICLE],
  ["Asam", "article, short", "/{edition}/tiny/news-{code}", ARTICLE],
  ["Asam", "section, by its id", "/بخش-{slug}-{section-id}", SECTION_ID],
  ["Asam", "section, by its name", "/بخش-{section}-{page}", SECTION],
  ["Asam", "tag", "/tags/{tag}", TAG],
  ["Asam", "tag under the language", "/{edition}/tags/{tag}", TAG],

  ["Fars", "article, older", "/newstext.php?nn={code}", ARTICLE],
  ["Fars", "article, older, in the path", "/newstext/{code}/*", ARTICLE],
  ["Fars", "article, for print", "/printable.php?nn={code}", ARTICLE],
  ["Fars", "article, for print, in the path", "/printable/{code}/*", ARTICLE],

  ["StudioKhabar", "article under an opaque key", "/{key}.html", BY_KEY],

  ["WordPress", "search", "/?s={words}", FOUND],
  ["WordPress", "article by number", "/?p={code}", ARTICLE],
  ["WordPress", "article for print", "/print?print={code}", ARTICLE],
  ["WordPress", "article under archives", "/archives/{code}/*", ARTICLE],
  ["WordPress", "feed", "/feed/*", FEED],
  ["WordPress", "section under another", "/category/{slug}/{section}", SECTION],
  ["WordPress", "section", "/category/{section}/*", SECTION],
  ["WordPress", "sitemap", "/wp-sitemap.xml", SITEMAP],
  ["WordPress", "sitemap of a plug-in", "/sitemap_index.xml", SITEMAP],

  ["Radio Farda", "article", "/a/{code}.html", ARTICLE],
  ["Radio Farda", "article with a slug", "/a/{slug}/{code}.html", ARTICLE],
  ["BBC Persian", "article under an opaque key", "/persian/articles/{key}", BY_KEY],
  ["WordPress", "article with its slug", "/{code}/{slug}", ARTICLE],
  ["Iran International, WordPress", "article, bare", "/{code}", ARTICLE],
];
