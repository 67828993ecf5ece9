// What a live coverage says to machines beside its article: schema.org's LiveBlogPosting, with the entries that the
// page shows.
import { toText } from "../../document/to-text.ts";
import type { Article } from "../../newsroom/reading/article.ts";
import type { Frame } from "../../newsroom/reading/frame.ts";
import type { LiveEntry } from "../../newsroom/reading/live-view.ts";
import { absolute } from "./address.ts";
import { edition } from "./edition.ts";
import { isoInZone } from "./iso-time.ts";
import type { Entity } from "./json-ld.ts";
import { entryPath } from "./live.ts";

/** Over what the article says itself; nothing for other articles. */
export function liveFields(frame: Frame, article: Article): Record<string, unknown> {
  const { coverage } = article;
  if (!coverage) return {};
  const { startedAt, endedAt, changedAt, pinned, entries } = coverage;
  const shown = [...(pinned ? [pinned] : []), ...entries];
  return {
    coverageStartTime: isoInZone(startedAt ?? article.publishedAt, edition().timeZone),
    coverageEndTime: endedAt === null ? undefined : isoInZone(endedAt, edition().timeZone),
    dateModified: isoInZone(
      changedAt > article.publishedAt ? changedAt : article.publishedAt,
      edition().timeZone,
    ),
    liveBlogUpdate: shown.map((one) => updateEntity(frame, { article, one })),
  };
}

function updateEntity(frame: Frame, { article, one }: { article: Article; one: LiveEntry }): Entity {
  const said = toText(one.body).trim();
  return {
    "@type": "BlogPosting",
    "@id": `${frame.origin}/n/${article.code}#e${one.id}`,
    url: absolute(frame.origin, entryPath(article, one.id)),
    headline: one.headline ?? said.split("\n")[0]?.slice(0, 110),
    articleBody: said === "" ? one.headline : said,
    datePublished: isoInZone(one.at, edition().timeZone),
    dateModified: isoInZone(one.changedAt, edition().timeZone),
  };
}
