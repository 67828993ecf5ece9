// What a browser reads to offer the newsroom's search in its own bar (OpenSearch 1.1).
import type { Frame } from "../../newsroom/reading/frame.ts";
import { assetAddress } from "../assets.ts";
import { absolute, openSearchPath, searchPath } from "../parts/address.ts";
import { edition, inOwnEdition } from "../parts/edition.ts";
import { text } from "../parts/text.ts";
import { escapeXml, tag } from "./xml.ts";

export const OPEN_SEARCH_TYPE = "application/opensearchdescription+xml; charset=utf-8";

/** The standard's own limits of names. */
const LONGEST_NAME = 16;

export const openSearch = inOwnEdition(({ frame }: { frame: Frame }): string => {
  const { house, origin } = frame;
  const url = (type: string, path: string): string =>
    `<Url type="${type}" template="${escapeXml(`${absolute(origin, path)}?q={searchTerms}`)}"/>`;
  const lines = [
    tag("ShortName", [...house.name].slice(0, LONGEST_NAME).join("")),
    tag("Description", text("search.description", { house: house.name })),
    tag("Language", edition().language),
    "<InputEncoding>UTF-8</InputEncoding>",
    `<Image width="16" height="16" type="image/svg+xml">${escapeXml(absolute(origin, assetAddress("icon.svg")))}</Image>`,
    url("text/html", searchPath()),
    url("application/rss+xml", `${searchPath()}/rss`),
    url("application/x-suggestions+json", `${searchPath()}/suggest`),
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(absolute(origin, openSearchPath()))}"/>`,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
${lines.join("\n")}
</OpenSearchDescription>
`;
});
