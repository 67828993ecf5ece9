// Structured data of schema.org, one script block an entity, since simple readers do not look into a graph. Instants
// are ISO with offset, codes and sizes have Latin digits; only the words of people are Persian.
import { raw } from "hono/html";
import type { ArticleKind } from "../../newsroom/articles/article.ts";
import { ABOUT, CONTACT } from "../../newsroom/pages/page-slug.ts";
import type { Article } from "../../newsroom/reading/article.ts";
import type { AuthorView } from "../../newsroom/reading/author-view.ts";
import type { Frame } from "../../newsroom/reading/frame.ts";
import type { SectionLink, TagLink } from "../../newsroom/reading/links.ts";
import type { PageView } from "../../newsroom/reading/page-view.ts";
import type { StoryView } from "../../newsroom/reading/story-view.ts";
import type { TagView } from "../../newsroom/reading/tag-view.ts";
import type { TagKind } from "../../newsroom/tags/tags.ts";
import { assetAddress } from "../assets.ts";
import {
  absolute,
  articlePath,
  authorPath,
  homePath,
  pagePath,
  sectionPath,
  storyPath,
  tagPath,
} from "./address.ts";
import { edition } from "./edition.ts";
import { posterOf } from "./film.ts";
import { isoInZone } from "./iso-time.ts";
import { liveFields } from "./live-json-ld.ts";
import { machinePicture } from "./machine-picture.ts";
import type { Markup } from "./markup.ts";
import { isoDuration } from "./play-facts.ts";
import { text } from "./text.ts";

/** One entity; keys without a value (undefined) are not written. */
export type Entity = { "@type": string } & Record<string, unknown>;

const TYPES: Record<ArticleKind, string> = {
  news: "NewsArticle",
  report: "ReportageNewsArticle",
  interview: "NewsArticle",
  "op-ed": "OpinionNewsArticle",
  gallery: "NewsArticle",
  video: "NewsArticle",
  live: "LiveBlogPosting",
  audio: "NewsArticle",
  "right-of-reply": "NewsArticle",
  advertorial: "AdvertiserContentArticle",
};

const PAGE_TYPES: Record<string, string> = { [ABOUT]: "AboutPage", [CONTACT]: "ContactPage" };

/** Script blocks for the head of a page. Nothing in the data can end a block. */
export function jsonLd(entities: Entity[]): Markup {
  return raw(
    entities.map((entity) => `<script type="application/ld+json">${embedded(entity)}</script>`).join("\n"),
  );
}

/** What the page of an article is about. */
export function articleEntities(frame: Frame, article: Article): Entity[] {
  return [articleEntity(frame, article), breadcrumbEntity(frame, article.breadcrumb), newsroomEntity(frame)];
}

/** What the page of a section is about; `path` goes from the top section down to this one. */
export function sectionEntities(frame: Frame, path: SectionLink[]): Entity[] {
  return [breadcrumbEntity(frame, path), newsroomEntity(frame)];
}

/** What the home page and the page about the newsroom are about. */
export function siteEntities(frame: Frame): Entity[] {
  const { origin, house } = frame;
  const site: Entity = {
    "@type": "WebSite",
    "@id": siteId(frame),
    name: house.name,
    description: house.tagline,
    url: absolute(origin, homePath()),
    inLanguage: edition().language,
    publisher: { "@id": newsroomId(frame) },
  };
  return [site, newsroomEntity(frame)];
}

/** What a page that the newsroom wrote of itself is about. */
export function pageEntities({ frame, page }: PageView, description: string): Entity[] {
  const url = absolute(frame.origin, pagePath(page.slug));
  const own: Entity = {
    "@type": PAGE_TYPES[page.slug] ?? "WebPage",
    "@id": url,
    url,
    name: page.title,
    description: description || undefined,
    inLanguage: edition().language,
    isPartOf: { "@id": siteId(frame) },
    publisher: { "@id": newsroomId(frame) },
  };
  const way = pathEntity(frame, [{ name: page.title, path: pagePath(page.slug) }]);
  return [own, way, ...siteEntities(frame)];
}

function articleEntity(frame: Frame, article: Article): Entity {
  const url = absolute(frame.origin, articlePath(article));
  const published = isoInZone(article.publishedAt, edition().timeZone);
  return {
    "@type": TYPES[article.kind],
    "@id": `${frame.origin}/n/${article.code}#article`,
    identifier: String(article.code),
    url,
    mainEntityOfPage: { "@type": "WebPage", "@id": url },
    headline: article.headline,
    alternativeHeadline: article.kicker ?? undefined,
    description: article.lead ?? undefined,
    image: article.picture === null ? undefined : [imageEntity(frame, article.picture)],
    video: recordingEntities(frame, { article, kind: "film" }),
    audio: recordingEntities(frame, { article, kind: "sound" }),
    datePublished: published,
    dateModified:
      article.correctedAt === null ? published : isoInZone(article.correctedAt, edition().timeZone),
    author: writers(frame, article),
    publisher: { ...shortNewsroom(frame), logo: logoEntity(frame) },
    sourceOrganization: sourceEntity(article),
    articleSection: article.section.name,
    about: tagEntities(frame, article.tags, ["topic"]),
    mentions: tagEntities(frame, article.tags, ["person", "place", "organisation"]),
    keywords: article.tags.length === 0 ? undefined : article.tags.map((tag) => tag.name),
    correction: article.corrections.length === 0 ? undefined : article.corrections.map(correctionEntity),
    commentCount: article.comments,
    inLanguage: edition().language,
    isAccessibleForFree: true,
    ...liveFields(frame, article),
  };
}

const TAG_TYPES: Record<TagKind, string> = {
  person: "Person",
  place: "Place",
  organisation: "Organization",
  topic: "Thing",
};

/** Tags of which is said what they name; undefined where there are none of these kinds. */
function tagEntities(frame: Frame, tags: TagLink[], kinds: TagKind[]): Entity[] | undefined {
  const entities = tags.flatMap((tag) =>
    tag.kind && kinds.includes(tag.kind) ? [tagEntity(frame, tag)] : [],
  );
  return entities.length === 0 ? undefined : entities;
}

function tagEntity(frame: Frame, { slug, name, kind }: TagLink): Entity {
  return { "@type": TAG_TYPES[kind ?? "topic"], name, url: absolute(frame.origin, tagPath(slug)) };
}

/** What the page of a tag is about: what it names, with its other names. */
export function tagPageEntities({ frame, tag, aliases, intro }: TagView): Entity[] {
  const url = absolute(frame.origin, tagPath(tag.slug));
  const named: Entity = {
    ...tagEntity(frame, tag),
    alternateName: aliases.length === 0 ? undefined : aliases,
    description: intro ?? undefined,
  };
  return [
    {
      "@type": "CollectionPage",
      "@id": url,
      url,
      name: tag.name,
      inLanguage: edition().language,
      about: named,
    },
    newsroomEntity(frame),
  ];
}

/** The people; of a byline that names none of them the line itself; or else the newsroom. */
function writers(frame: Frame, { authors, byline }: Article): Entity | Entity[] {
  const people = authors.map(({ slug, name }): Entity => {
    const url = absolute(frame.origin, authorPath(slug));
    return { "@type": "Person", name: authors.length === 1 ? (byline ?? name) : name, url };
  });
  if (people.length > 0) return people.length === 1 ? (people[0] as Entity) : people;
  return byline === null ? shortNewsroom(frame) : { "@type": "Person", name: byline };
}

/** What an author's page is about. */
export function authorEntities({ frame, author, roleLine, intro }: AuthorView): Entity[] {
  const url = absolute(frame.origin, authorPath(author.slug));
  const person: Entity = {
    "@type": "Person",
    "@id": `${url}#author`,
    name: author.name,
    jobTitle: roleLine ?? undefined,
    description: intro ?? undefined,
    image: author.picture === null ? undefined : imageEntity(frame, author.picture),
    url,
    worksFor: { "@id": newsroomId(frame) },
  };
  return [
    { "@type": "ProfilePage", "@id": url, url, inLanguage: edition().language, mainEntity: person },
    pathEntity(frame, [{ name: author.name, path: authorPath(author.slug) }]),
    newsroomEntity(frame),
  ];
}

/** What the page of a story is about: its articles, newest first. */
export function storyEntities({ frame, code, items }: StoryView): Entity[] {
  const url = absolute(frame.origin, storyPath(code));
  const list: Entity = {
    "@type": "ItemList",
    itemListOrder: "https://schema.org/ItemListOrderDescending",
    numberOfItems: items.length,
    itemListElement: items.map(({ card }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      url: absolute(frame.origin, articlePath(card)),
      name: card.headline,
    })),
  };
  const name = items[0]?.card.headline;
  return [
    { "@type": "CollectionPage", "@id": url, url, name, inLanguage: edition().language, mainEntity: list },
    newsroomEntity(frame),
  ];
}

function correctionEntity(correction: Article["corrections"][number]): Entity {
  return {
    "@type": "CorrectionComment",
    text: correction.note,
    datePublished: isoInZone(correction.at, edition().timeZone),
  };
}

function sourceEntity({ source }: Article): Entity | undefined {
  if (source === null) return undefined;
  return { "@type": "Organization", name: source.name, url: source.url ?? undefined };
}

function imageEntity(frame: Frame, picture: NonNullable<Article["picture"]>): Entity {
  const { url, width, height } = machinePicture(frame.origin, picture);
  return {
    "@type": "ImageObject",
    url,
    width,
    height,
    caption: picture.caption ?? picture.alt,
    creditText: picture.credit ?? undefined,
  };
}

/** Films or sounds of the body, in their order; undefined where there are none. */
function recordingEntities(
  frame: Frame,
  { article, kind }: { article: Article; kind: "film" | "sound" },
): Entity[] | undefined {
  const uses = article.body.content.flatMap((block) => (block.type === kind ? [block.attrs] : []));
  const entities = uses.flatMap((use) => {
    const recording = article.recordings.get(use.id);
    if (recording?.kind !== kind) return [];
    const poster = "poster" in use ? posterOf(article, use) : article.picture;
    const { path, type, seconds, width, height, bytes, alt, credit } = recording;
    return [
      {
        "@type": kind === "film" ? "VideoObject" : "AudioObject",
        name: use.caption ?? recording.caption ?? alt,
        description: alt,
        contentUrl: absolute(frame.origin, path),
        encodingFormat: type,
        contentSize: String(bytes),
        duration: seconds === null ? undefined : isoDuration(seconds),
        width: width ?? undefined,
        height: height ?? undefined,
        thumbnailUrl: poster === null ? undefined : machinePicture(frame.origin, poster).url,
        uploadDate: isoInZone(article.publishedAt, edition().timeZone),
        creditText: credit ?? undefined,
      },
    ];
  });
  return entities.length === 0 ? undefined : entities;
}

function breadcrumbEntity(frame: Frame, sections: SectionLink[]): Entity {
  return pathEntity(
    frame,
    sections.map(({ slug, name }) => ({ name, path: sectionPath(slug) })),
  );
}

/** The way from the home page down to here. */
function pathEntity(frame: Frame, below: { name: string; path: string }[]): Entity {
  const steps = [{ name: text("site.home"), path: homePath() }, ...below].map(({ name, path }) => ({
    name,
    item: absolute(frame.origin, path),
  }));
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({ "@type": "ListItem", position: index + 1, ...step })),
  };
}

function newsroomEntity(frame: Frame): Entity {
  const { house } = frame;
  return {
    ...shortNewsroom(frame),
    description: house.tagline,
    logo: logoEntity(frame),
    email: house.email ?? undefined,
    sameAs: house.channels.length === 0 ? undefined : house.channels.map((channel) => channel.url),
  };
}

function shortNewsroom(frame: Frame): Entity {
  const { origin, house } = frame;
  return {
    "@type": "NewsMediaOrganization",
    "@id": newsroomId(frame),
    name: house.name,
    url: absolute(origin, homePath()),
  };
}

function siteId({ origin }: Frame): string {
  return `${origin}/#site`;
}

function newsroomId({ origin }: Frame): string {
  return `${origin}/#newsroom`;
}

function logoEntity({ origin }: Frame): Entity {
  return { "@type": "ImageObject", url: absolute(origin, assetAddress("icon.png")) };
}

/** JSON that may stand in a script element: «<» cannot open or close a tag, line separators are no line ends. */
function embedded(entity: Entity): string {
  const json = JSON.stringify({ "@context": "https://schema.org", ...entity });
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
