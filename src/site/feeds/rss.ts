// The feed in RSS 2.0: whole articles, stable identities, instants in the newsroom's zone. No field but the text of
// people holds a Persian digit.
import type { AuthorFeedView } from "../../newsroom/reading/author-view.ts";
import type { Card } from "../../newsroom/reading/cards.ts";
import type { Frame } from "../../newsroom/reading/frame.ts";
import type { SectionLink } from "../../newsroom/reading/links.ts";
import type { Picture } from "../../newsroom/reading/pictures.ts";
import type { SearchAsked } from "../../newsroom/reading/search-view.ts";
import { assetAddress } from "../assets.ts";
import {
  absolute,
  articlePath,
  authorFeedPath,
  authorPath,
  feedPath,
  homePath,
  searchAddress,
  sectionFeedPath,
  sectionPath,
} from "../parts/address.ts";
import { edition, inOwnEdition } from "../parts/edition.ts";
import { rfc822InZone } from "../parts/iso-time.ts";
import { machinePicture } from "../parts/machine-picture.ts";
import { text } from "../parts/text.ts";
import { type FeedArticle, feedBody } from "./feed-body.ts";
import { rtlStart } from "./rtl-start.ts";
import { cdata, escapeXml, tag } from "./xml.ts";

/** What a feed holds, newest first. `section` is null in the feed of the whole site. */
export interface Feed {
  frame: Frame;
  section: SectionLink | null;
  items: FeedArticle[];
}

export const RSS_TYPE = "application/rss+xml; charset=utf-8";

/** The feed as a whole XML document. A feed without articles is sound too. */
export const rss = inOwnEdition(({ frame, section, items }: Feed): string =>
  section === null
    ? channel(frame, { title: frame.house.name, page: homePath(), self: feedPath(), items })
    : channel(frame, {
        title: `${frame.house.name} | ${section.name}`,
        page: sectionPath(section.slug),
        self: sectionFeedPath(section.slug),
        items,
      }),
);

/** What one author wrote. */
export const authorRss = inOwnEdition(({ frame, author, items }: AuthorFeedView): string =>
  channel(frame, {
    title: `${frame.house.name} | ${author.name}`,
    page: authorPath(author.slug),
    self: authorFeedPath(author.slug),
    items,
  }),
);

/** What a search finds, newest first. */
export const searchRss = inOwnEdition(({ frame, asked, items }: SearchFeed): string =>
  channel(frame, {
    title: `${frame.house.name} | ${text("search.titled", { typed: asked.typed })}`,
    page: searchAddress(asked),
    self: searchAddress(asked, { feed: true }),
    items,
  }),
);

interface SearchFeed {
  frame: Frame;
  asked: SearchAsked;
  items: FeedArticle[];
}

interface Channel {
  title: string;
  /** Paths of the page that it is the feed of, and of itself. */
  page: string;
  self: string;
  items: FeedArticle[];
}

function channel(frame: Frame, { title, items, ...paths }: Channel): string {
  const { house, origin } = frame;
  const [page, self] = [absolute(origin, paths.page), absolute(origin, paths.self)];
  const newest = items.reduce((latest, { card }) => Math.max(latest, card.publishedAt.getTime()), 0);
  const lines = [
    tag("title", title),
    tag("link", page),
    `<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>`,
    `<description>${escapeXml(house.tagline)}</description>`,
    tag("language", edition().language),
    tag("copyright", house.licence),
    newest === 0 ? "" : tag("lastBuildDate", rfc822InZone(new Date(newest), edition().timeZone)),
    tag("docs", "https://www.rssboard.org/rss-specification"),
    `<image>${tag("url", absolute(origin, assetAddress("icon.png")))}${tag("title", title)}${tag("link", page)}</image>`,
    ...items.map((item) => itemXml(frame, item)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
${lines.filter((line) => line !== "").join("\n")}
</channel>
</rss>
`;
}

function itemXml(frame: Frame, article: FeedArticle): string {
  const { card } = article;
  const lines = [
    tag("title", rtlStart(card.headline)),
    tag("link", absolute(frame.origin, articlePath(card))),
    `<guid isPermaLink="false">${guidOf(card)}</guid>`,
    tag("pubDate", rfc822InZone(card.publishedAt, edition().timeZone)),
    tag("dc:creator", card.byline ?? frame.house.name),
    tag("category", card.section.name),
    tag("description", rtlStart(card.lead ?? card.headline)),
    `<content:encoded>${cdata(feedBody(frame.origin, article))}</content:encoded>`,
    card.picture === null ? "" : mediaXml(frame.origin, card.picture),
  ];
  return `<item>\n${lines.filter((line) => line !== "").join("\n")}\n</item>`;
}

/** Identity of an article in feeds: the news code, whatever becomes of headline and address. */
function guidOf(card: Card): string {
  return `dabir:${card.code}`;
}

function mediaXml(origin: string, picture: Picture): string {
  const { url, type, width, height } = machinePicture(origin, picture);
  const about =
    tag("media:description", picture.caption ?? picture.alt) + tag("media:credit", picture.credit);
  return `<media:content url="${escapeXml(url)}" medium="image" type="${type}" width="${width}" height="${height}">${about}</media:content>`;
}
