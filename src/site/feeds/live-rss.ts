// The feed of one live coverage: an item an entry, newest first.
import { toText } from "../../document/to-text.ts";
import type { LiveFeedView } from "../../newsroom/reading/live-feed-view.ts";
import type { LiveEntry } from "../../newsroom/reading/live-view.ts";
import { absolute, articlePath } from "../parts/address.ts";
import { edition, inOwnEdition } from "../parts/edition.ts";
import { rfc822InZone } from "../parts/iso-time.ts";
import { entryPath } from "../parts/live.ts";
import { feedBody } from "./feed-body.ts";
import { rtlStart } from "./rtl-start.ts";
import { cdata, escapeXml, tag } from "./xml.ts";

export function liveFeedPath(code: number): string {
  return `/${edition().id}/live/${code}/rss`;
}

export const liveRss = inOwnEdition((view: LiveFeedView): string => {
  const { frame, card, entries } = view;
  const lines = [
    tag("title", `${frame.house.name} | ${card.headline}`),
    tag("link", absolute(frame.origin, articlePath(card))),
    `<atom:link href="${escapeXml(absolute(frame.origin, liveFeedPath(card.code)))}" rel="self" type="application/rss+xml"/>`,
    `<description>${escapeXml(card.lead ?? card.headline)}</description>`,
    tag("language", edition().language),
    ...entries.map((entry) => itemXml(view, entry)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
${lines.join("\n")}
</channel>
</rss>
`;
});

function itemXml({ frame, card, pictures }: LiveFeedView, entry: LiveEntry): string {
  const [first = ""] = toText(entry.body).trim().split("\n");
  const body = feedBody(frame.origin, { card: { ...card, lead: null }, body: entry.body, pictures });
  const lines = [
    tag("title", rtlStart(entry.headline ?? first.slice(0, 140))),
    tag("link", absolute(frame.origin, entryPath(card, entry.id))),
    `<guid isPermaLink="false">dabir:${card.code}:${entry.id}</guid>`,
    tag("pubDate", rfc822InZone(entry.at, edition().timeZone)),
    `<content:encoded>${cdata(body)}</content:encoded>`,
  ];
  return `<item>\n${lines.join("\n")}\n</item>`;
}
