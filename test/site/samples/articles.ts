// The demonstration's articles as readers would get them, without a database.
import { slug } from "@dabir/farsi";
import { demoBody } from "../../../src/cli/demo/demo-body.ts";
import {
  type DemoArticle,
  readArticles,
  readPictures,
  readRecordings,
} from "../../../src/cli/demo/read-demo.ts";
import { fromHtml } from "../../../src/document/from-html.ts";
import { referencesOf } from "../../../src/document/references.ts";
import type { ArticleKind } from "../../../src/newsroom/articles/article.ts";
import { bylineNames } from "../../../src/newsroom/authors/byline-names.ts";
import type { Article } from "../../../src/newsroom/reading/article.ts";
import type { Picture } from "../../../src/newsroom/reading/pictures.ts";
import type { Recording } from "../../../src/newsroom/reading/recordings.ts";
import { NOW, sections } from "./newsroom.ts";

/** The pictures that stand upright. */
const STANDING = ["city-snow-3", "culture-pottery-3", "sport-peak-4"];

const sources = readArticles();
export const pictures = new Map(readPictures().map((picture) => [picture.name, picture]));
export const codes = new Map(sources.map((source, index) => [source.name, 122_600 + index]));
/** Pictures go by their file names here. */
export const names = {
  codes,
  pictures: new Map([...pictures.keys()].map((name) => [name, name])),
  recordings: new Map(readRecordings().map(({ file }) => [file, file.replaceAll(".", "-")])),
};
export const allArticles: readonly Article[] = sources
  .map(articleOf)
  .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());

/** The first article of a kind, as it stands on its page. */
export function sampleArticle(kind: ArticleKind, where: (article: Article) => boolean = () => true): Article {
  const found = allArticles.find((article) => article.kind === kind && where(article));
  if (found === undefined) throw new Error(`the demo has no ${kind}`);
  return found;
}

export function pictureOf(name: string, caption: string | null): Picture {
  const { alt = "", credit = "", focus = { x: 0.5, y: 0.5 } } = pictures.get(name) ?? {};
  const [width, height] = STANDING.includes(name) ? [1000, 1250] : [1600, 900];
  return { id: name, alt, caption, credit, width, height, colour: "#8a8378", focus };
}

/** Ids are file names with hyphens: `dawn-mp4`. */
function recordingOf(id: string): Recording {
  const {
    file = "",
    alt = "",
    credit = null,
  } = readRecordings().find((one) => one.file.replaceAll(".", "-") === id) ?? {};
  const film = file.endsWith(".mp4");
  const subtitles = file.endsWith(".vtt");
  return {
    id,
    kind: film ? "film" : subtitles ? "subtitles" : "sound",
    path: `/media/${file}`,
    type: film ? "video/mp4" : subtitles ? "text/vtt" : "audio/mpeg",
    alt,
    caption: null,
    credit,
    bytes: film ? 143_745 : 90_461,
    seconds: subtitles ? null : 15,
    width: film ? 640 : null,
    height: film ? 360 : null,
    language: subtitles ? "fa" : null,
  };
}

function articleOf(source: DemoArticle): Article {
  const body = fromHtml(demoBody(source.html, names)).document;
  const section = sections.find((entry) => entry.slug === source.section) ?? sections[0]!;
  const { kind, headline, lead, kicker = null, byline = null, picture } = source;
  return {
    code: codes.get(source.name) ?? 0,
    slug: slug(headline),
    edition: "fa",
    kind,
    kicker,
    headline,
    lead,
    byline,
    authors: bylineNames(byline).map((name) => ({ slug: slug(name), name, picture: null })),
    publishedAt: new Date(NOW.getTime() - source.minutesAgo * 60_000),
    section,
    picture: picture === undefined ? null : pictureOf(picture, source.pictureCaption ?? null),
    comments: source.name.length % 3 === 0 ? 4 : 0,
    breaking: source.breakingMinutes !== undefined,
    revision: 1,
    body,
    correctedAt: null,
    corrections: [],
    source: source.source === undefined ? null : { name: source.source, url: source.sourceUrl ?? null },
    breadcrumb: [section],
    tags: source.tags.map((name) => ({ slug: slug(name), name })),
    pictures: new Map(referencesOf(body).pictures.map((id) => [id, pictureOf(id, null)])),
    recordings: new Map(referencesOf(body).recordings.map((id) => [id, recordingOf(id)])),
    mentioned: new Map(),
    replyTo: null,
    replies: [],
    translations: [],
  };
}
