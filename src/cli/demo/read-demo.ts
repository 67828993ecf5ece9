// Reads the demonstration newsroom from demo/: articles with a head of `name: value` lines, comments and settings as
// JSON. Written by us and checked by a test, so it is trusted here.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../config.ts";
import type { EditionId } from "../../editions.ts";
import type { ArticleKind } from "../../newsroom/articles/article.ts";
import type { RefusalReason } from "../../newsroom/comments/reasons.ts";

export const DEMO = join(PROJECT, "demo");

export interface DemoArticle {
  /** File name without ending: how others refer to it. */
  name: string;
  kind: ArticleKind;
  section: string;
  kicker?: string;
  headline: string;
  lead: string;
  byline?: string;
  source?: string;
  sourceUrl?: string;
  picture?: string;
  pictureCaption?: string;
  tags: string[];
  minutesAgo: number;
  importance: number;
  breakingMinutes?: number;
  related: string[];
  /** The article that this right of reply answers. */
  answers?: string;
  html: string;
}

/** An article of another edition. */
export interface DemoTranslation extends DemoArticle {
  edition: EditionId;
  /** The file name of the Persian article. */
  original: string;
}

export interface DemoComment {
  article: string;
  name: string | null;
  text: string;
  "minutes-ago": number;
  status: "pending" | "published" | "unpublishable";
  reason?: RefusalReason;
  up?: number;
  down?: number;
  newsroom?: boolean;
  replies?: Omit<DemoComment, "article" | "replies">[];
}

/** What a live coverage tells, newest first; `article` is the file name of the article without ending. */
export interface DemoLive {
  article: string;
  entries: {
    "minutes-ago": number;
    headline?: string;
    html: string;
    /** A key point. */
    key?: boolean;
    pinned?: boolean;
  }[];
}

export interface DemoDossier {
  name: string;
  intro: string;
  picture: string;
  articles: { article: string; note?: string }[];
}

export interface DemoPage {
  edition: EditionId;
  slug: string;
  title: string;
  description: string;
  html: string;
}

export interface DemoPicture {
  name: string;
  alt: string;
  credit: string;
  focus: { x: number; y: number };
}

/** A film, a sound or subtitles. */
export interface DemoRecording {
  file: string;
  alt: string;
  credit?: string;
  language?: string;
}

export interface DemoNewsroom {
  /** Persian where no edition is told. */
  sections: { slug: string; name: string; edition?: EditionId }[];
  tagIntros: Record<string, string>;
  /** Invented people. */
  authors: { name: string; roleLine: string; intro: string }[];
  settings: Record<string, unknown>;
}

/** Those of the Persian edition. */
export function readArticles(): DemoArticle[] {
  return readFolder(join(DEMO, "articles"));
}

/** Those of the other editions: each stands in its edition's folder under the file name of its original. */
export function readTranslations(): DemoTranslation[] {
  return (["ar", "en"] as const).flatMap((edition) =>
    readFolder(join(DEMO, "articles", edition)).map((article) => ({
      ...article,
      edition,
      original: article.name,
      name: `${edition}/${article.name}`,
    })),
  );
}

function readFolder(folder: string): DemoArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => parseArticle(file.replace(".html", ""), readFileSync(join(folder, file), "utf8")));
}

function parseArticle(name: string, text: string): DemoArticle {
  const [, head = "", html = ""] = text.split(/^---\n/m);
  const said = new Map(
    head
      .trim()
      .split("\n")
      .map(
        (line) =>
          [line.slice(0, line.indexOf(":")).trim(), line.slice(line.indexOf(":") + 1).trim()] as const,
      ),
  );
  const list = (key: string, cut: RegExp) =>
    (said.get(key) ?? "")
      .split(cut)
      .map((one) => one.trim())
      .filter(Boolean);
  const optional = <Key extends string>(key: Key, from: string) =>
    said.has(from) ? ({ [key]: said.get(from) } as { [name in Key]: string }) : {};
  return {
    name,
    kind: said.get("kind") as ArticleKind,
    section: said.get("section") as string,
    headline: said.get("headline") as string,
    lead: said.get("lead") as string,
    ...optional("kicker", "kicker"),
    ...optional("byline", "byline"),
    ...optional("source", "source"),
    ...optional("sourceUrl", "source-url"),
    ...optional("picture", "picture"),
    ...optional("pictureCaption", "picture-caption"),
    ...optional("answers", "answers"),
    tags: list("tags", /[،,]/),
    minutesAgo: Number(said.get("minutes-ago")),
    importance: Number(said.get("importance") ?? 2),
    ...(said.has("breaking-minutes") ? { breakingMinutes: Number(said.get("breaking-minutes")) } : {}),
    related: list("related", /,/),
    html: html.trim(),
  };
}

export function readComments(): DemoComment[] {
  const folder = join(DEMO, "comments");
  return readdirSync(folder)
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), "utf8")));
}

export function readLive(): DemoLive[] {
  const folder = join(DEMO, "live");
  return readdirSync(folder)
    .sort()
    .map((file) => ({
      article: file.replace(".json", ""),
      entries: JSON.parse(readFileSync(join(folder, file), "utf8")),
    }));
}

export function readDossiers(): DemoDossier[] {
  return JSON.parse(readFileSync(join(DEMO, "dossiers.json"), "utf8"));
}

export function readPages(): DemoPage[] {
  return JSON.parse(readFileSync(join(DEMO, "pages.json"), "utf8"));
}

export function readPictures(): DemoPicture[] {
  return JSON.parse(readFileSync(join(DEMO, "pictures/pictures.json"), "utf8"));
}

export function readRecordings(): DemoRecording[] {
  return JSON.parse(readFileSync(join(DEMO, "recordings/recordings.json"), "utf8"));
}

export function readNewsroom(): DemoNewsroom {
  const { sections, tagIntros, authors, ...settings } = JSON.parse(
    readFileSync(join(DEMO, "newsroom.json"), "utf8"),
  );
  const logo = readFileSync(join(DEMO, "logo.svg"), "utf8").trim();
  return { sections, tagIntros, authors, settings: { ...settings, logo } };
}
