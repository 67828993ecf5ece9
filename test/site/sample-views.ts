// Views for looking at pages and for testing them, without a database: the demo's articles as a newsroom's Tuesday.
import { slug } from "@dabir/farsi";
import { demoBody } from "../../src/cli/demo/demo-body.ts";
import {
  type DemoArticle,
  readArticles,
  readDossiers,
  readLive,
  readPages,
  readPictures,
  readRecordings,
} from "../../src/cli/demo/read-demo.ts";
import { fromHtml } from "../../src/document/from-html.ts";
import { fromText } from "../../src/document/from-text.ts";
import { referencesOf } from "../../src/document/references.ts";
import { toText } from "../../src/document/to-text.ts";
import { EDITIONS } from "../../src/editions.ts";
import { ARTICLE_KINDS, type ArticleKind } from "../../src/newsroom/articles/article.ts";
import { bylineNames } from "../../src/newsroom/authors/byline-names.ts";
import type { Article, ArticleView } from "../../src/newsroom/reading/article.ts";
import type { AuthorView } from "../../src/newsroom/reading/author-view.ts";
import type { Card } from "../../src/newsroom/reading/cards.ts";
import type { DayView } from "../../src/newsroom/reading/day-view.ts";
import type { DossiersView, DossierView } from "../../src/newsroom/reading/dossier-view.ts";
import type { Frame } from "../../src/newsroom/reading/frame.ts";
import type { HomeView } from "../../src/newsroom/reading/home-view.ts";
import type { Hub, HubView } from "../../src/newsroom/reading/hub-view.ts";
import type { LatestView } from "../../src/newsroom/reading/latest-view.ts";
import type { SectionLink } from "../../src/newsroom/reading/links.ts";
import type { Coverage } from "../../src/newsroom/reading/live-view.ts";
import type { MissingView } from "../../src/newsroom/reading/missing-view.ts";
import type { PageView } from "../../src/newsroom/reading/page-view.ts";
import type { Picture } from "../../src/newsroom/reading/pictures.ts";
import type { ProvincesView } from "../../src/newsroom/reading/provinces-view.ts";
import type { ReceiptView } from "../../src/newsroom/reading/receipt-view.ts";
import type { Recording } from "../../src/newsroom/reading/recordings.ts";
import type { SearchView } from "../../src/newsroom/reading/search-view.ts";
import type { SectionView } from "../../src/newsroom/reading/section-view.ts";
import type { StoryView } from "../../src/newsroom/reading/story-view.ts";
import type { TagView } from "../../src/newsroom/reading/tag-view.ts";
import type { CommentThread, CommentView } from "../../src/newsroom/reading/thread.ts";
import { marked, markedTerms, passage } from "../../src/newsroom/search/passages.ts";

/** Tuesday 3 Azar 1405, 14:20 in Tehran. */
export const NOW = new Date("2026-11-24T10:50:00Z");

const NAMES: Record<string, string> = {
  city: "شهر",
  economy: "اقتصاد",
  world: "جهان",
  culture: "فرهنگ",
  sport: "ورزش",
  science: "دانش",
};

export const sections: SectionLink[] = Object.entries(NAMES).map(([slug, name]) => ({ slug, name }));

/** The pictures that stand upright. */
const STANDING = ["city-snow-3", "culture-pottery-3", "sport-peak-4"];

const sources = readArticles();
const pictures = new Map(readPictures().map((picture) => [picture.name, picture]));
const codes = new Map(sources.map((source, index) => [source.name, 122_600 + index]));
/** Pictures go by their file names here. */
const names = {
  codes,
  pictures: new Map([...pictures.keys()].map((name) => [name, name])),
  recordings: new Map(readRecordings().map(({ file }) => [file, file.replaceAll(".", "-")])),
};
const articles = sources.map(articleOf).sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());

export const frame: Frame = {
  origin: "https://roozamad.example",
  edition: EDITIONS.fa,
  editions: [EDITIONS.fa],
  house: {
    name: "روزآمد",
    tagline: "خبر، همان‌گونه که هست",
    logo: '<svg viewBox="0 0 24 24" width="24" height="24" fill="currentColor"><path d="M12 3h10v7H12zM3 13h19v2.5H3zM8 18.5h14V21H8z"/></svg>',
    accent: { light: "#9f1a1f", dark: "#ff9b87" },
    email: "desk@roozamad.example",
    licence: "بازنشر نوشته‌های روزآمد با نام و پیوند به خبر آزاد است.",
    channels: [
      { name: "تلگرام", url: "https://t.me/example" },
      { name: "ایتا", url: "https://eitaa.com/example" },
      { name: "بله", url: "https://ble.ir/example" },
    ],
    hijriDays: 0,
    menus: {
      head: [{ label: "پرونده آب", address: "/fa/tag/آب" }],
      foot: [{ label: "آیین‌نامه نظرها", address: "/fa/about" }],
    },
  },
  sections,
  provinces: true,
  dossiers: true,
  pages: [
    { slug: "about", title: "درباره ما", inFoot: true },
    { slug: "contact", title: "تماس با ما", inFoot: true },
    { slug: "terms", title: "شرایط استفاده", inFoot: false },
  ],
  now: NOW,
  breaking: null,
};

export const allArticles: readonly Article[] = articles;

/** The first article of a kind, as it stands on its page. */
export function sampleArticle(kind: ArticleKind, where: (article: Article) => boolean = () => true): Article {
  const found = articles.find((article) => article.kind === kind && where(article));
  if (found === undefined) throw new Error(`the demo has no ${kind}`);
  return found;
}

export function sampleArticleView(article: Article): ArticleView {
  const headlines = articles.filter((other) => other.section.slug === article.section.slug).slice(0, 12);
  const beside = { of: article.section, cards: headlines };
  return { frame, article, headlines: beside, related: articles.slice(4, 8), thread: sampleThread() };
}

/** The demo's live coverage, as one page. */
export function sampleCoverage(): Coverage {
  const [live] = readLive();
  const all = (live?.entries ?? []).map((entry, index) => {
    const at = new Date(NOW.getTime() - entry["minutes-ago"] * 60_000);
    const body = fromHtml(demoBody(entry.html, names)).document;
    const one = { id: 500 - index, at, changedAt: at, number: 1, headline: entry.headline ?? null, body };
    return { one, key: entry.key === true, pinned: entry.pinned === true };
  });
  const points = all.filter(({ key }) => key).map(({ one }) => one);
  return {
    startedAt: all.at(-1)?.one.at ?? null,
    endedAt: null,
    changedAt: NOW,
    version: 17,
    count: all.length,
    keyPoints: points.map(({ id, at, headline, body }) => ({ id, at, text: headline ?? toText(body) })),
    pinned: all.find(({ pinned }) => pinned)?.one ?? null,
    entries: all.filter(({ pinned }) => !pinned).map(({ one }) => one),
    page: 3,
    pages: 3,
  };
}

export function sampleDossierView(): DossierView {
  const [dossier] = readDossiers();
  return {
    frame,
    dossier: { slug: "زمستان", name: dossier!.name },
    intro: fromText(dossier!.intro),
    picture: pictureOf(dossier!.picture, null),
    items: dossier!.articles.flatMap(({ article, note = null }) => {
      const card = articles.find(({ code }) => code === codes.get(article));
      return card ? [{ card, note }] : [];
    }),
  };
}

export function sampleStoryView(): StoryView {
  const [newest, second, first] = articles.filter((one) => one.kind === "news") as [
    Article,
    Article,
    Article,
  ];
  return {
    frame,
    code: first.code,
    items: [
      { card: newest, kind: "update", source: null },
      { card: second, kind: "copy", source: "روابط عمومی باشگاه" },
      { card: first, kind: "first", source: null },
    ],
  };
}

export function sampleDossiersView(): DossiersView {
  const { dossier, intro, picture, items } = sampleDossierView();
  return { frame, dossiers: [{ ...dossier, intro, picture, articles: items.length }] };
}

export function sampleHomeView(): HomeView {
  const pictured = articles.filter((article) => article.picture !== null && article.kind === "news");
  const lead = pictured[0] ?? null;
  const seconds = [pictured[1]!, ...articles.filter((article) => article.kind === "report").slice(0, 2)];
  const used = new Set<Card>([...seconds, ...(lead ? [lead] : [])]);
  const rest = articles.filter(
    (article) =>
      !used.has(article) &&
      (article.kind === "news" || article.kind === "report" || article.kind === "interview"),
  );
  return {
    frame: { ...frame, breaking: articles.find((article) => article.breaking) ?? null },
    topics: { chosen: [], tags: ["مترو", "برنج گیلان", "سه‌تار"].map((name) => ({ slug: slug(name), name })) },
    lead,
    seconds,
    headlines: articles.slice(0, 14),
    blocks: sections
      .map((section) => ({
        section,
        cards: rest.filter((article) => article.section.slug === section.slug).slice(0, 5),
      }))
      .filter((block) => block.cards.length > 0),
    opinion: articles.filter((article) => article.kind === "op-ed").slice(0, 4),
    choice: articles.filter((article) => article.kind === "report").slice(2, 6),
    galleries: articles.filter((article) => article.kind === "gallery").slice(0, 5),
    films: articles.filter((article) => article.kind === "video").slice(0, 4),
    sounds: articles.filter((article) => article.kind === "audio").slice(0, 3),
    ranks: {
      hour: { viewed: articles.slice(8, 12), discussed: [] },
      day: { viewed: articles.slice(10, 16), discussed: articles.slice(20, 26) },
      week: { viewed: articles.slice(14, 21), discussed: articles.slice(24, 31) },
    },
  };
}

export function sampleSectionView(): SectionView {
  const [lead, pinned, ...rest] = articles.filter((article) => article.section.slug === "economy");
  return {
    frame,
    section: sections[1]!,
    parent: null,
    children: [
      { slug: "bazaar", name: "بازار" },
      { slug: "industry", name: "صنعت و معدن" },
    ],
    top: [lead!, pinned!],
    page: {
      cards: rest,
      older: "c1",
      continued: false,
    },
    mostViewed: articles.slice(3, 9),
  };
}

export function sampleLatestView(): LatestView {
  return { frame, page: { cards: articles.slice(0, 40), older: "c1", continued: true } };
}

export function sampleSearchView(typed: string): SearchView {
  const terms = markedTerms(typed);
  return {
    frame,
    asked: {
      typed,
      section: "",
      kind: "",
      author: "",
      tag: "",
      from: "هفته گذشته",
      to: "",
      sort: "relevance",
    },
    sections: frame.sections,
    kinds: ARTICLE_KINDS,
    found: {
      articles: articles.slice(0, 6).map((card) => ({
        card,
        headline: marked(card.headline, terms),
        passage: passage(card.lead ?? "", terms) ?? { text: card.lead ?? "", marks: [] },
      })),
      ...{ count: 1000, more: true, stopped: false, page: 2, next: "3" },
    },
    meant: [],
    unknown: [],
  };
}

/** What of that view is otherwise where nothing was found. */
export const NOTHING_FOUND: Partial<SearchView> = {
  found: { articles: [], count: 0, more: false, stopped: false, page: 1, next: null },
  meant: ["پل", "پله"],
  unknown: ["from"],
};

export function sampleAuthorView(): AuthorView {
  const [author] = allArticles.flatMap(({ authors }) => authors);
  const written = allArticles.filter(({ authors }) => authors.some(({ slug }) => slug === author!.slug));
  return {
    frame,
    author: { ...author!, picture: pictureOf("culture-library", null) },
    roleLine: "یادداشت‌نویس فرهنگ",
    intro: "از کتابخانه‌های محله و کتاب‌فروشی‌های کوچک می‌نویسد.",
    page: { cards: written, older: null, continued: false },
  };
}

export function sampleReportView() {
  const article = sampleArticle("news");
  const report = { text: "سال ساخت پل درست نیست؛ ۱۳۹۸ درست است.", at: NOW, state: "open" as const };
  return { frame, article, seen: article.revision, report };
}

export function sampleHubView(hub: Hub): HubView {
  const kind = { photo: "gallery", video: "video", audio: "audio" }[hub];
  const cards = articles.filter((article) => article.kind === kind);
  const more = articles.filter((article) => article.picture !== null).slice(0, 9);
  return { frame, hub, page: { cards: [...cards, ...more], older: "c1", continued: false } };
}

export function sampleProvincesView(): ProvincesView {
  const names = { isfahan: "اصفهان", bushehr: "بوشهر", tehran: "تهران", fars: "فارس", gilan: "گیلان" };
  const provinces = Object.entries(names).map(([slug, name], place) => ({
    section: { slug, name },
    newest: place === 1 ? null : articles[place * 3]!,
  }));
  return { frame, provinces };
}

export function sampleTagView(): TagView {
  return {
    frame,
    tag: { slug: "آزادراه", name: "آزادراه" },
    aliases: [],
    intro: "خبرها و گزارش‌های روزآمد درباره آزادراه‌های کشور، از ساخت و نگهداری تا رفت‌وآمد روزانه.",
    page: { cards: articles.slice(0, 9), older: null, continued: false },
  };
}

export function sampleDayView(): DayView {
  return {
    frame,
    section: null,
    day: { year: 1405, month: 9, day: 3 },
    previous: { year: 1405, month: 9, day: 2 },
    next: null,
    cards: articles.slice(0, 12),
  };
}

export function sampleMissingView(withdrawn: boolean): MissingView {
  return {
    frame,
    headlines: articles.slice(0, 8),
    withdrawn: withdrawn
      ? { code: 122_600, at: NOW, reason: "ادعای اصلی گزارش را منبع دوم تأیید نکرد." }
      : null,
  };
}

export function sampleReceiptView(): ReceiptView {
  return {
    frame,
    article: articles[0]!,
    comment: {
      name: "مسافر هر روز",
      text: "ممنون از گزارش.\nکاش ساعت بازگشایی را هم بنویسید.",
      at: NOW,
      status: "pending",
    },
  };
}

export function sampleThread(): CommentThread {
  const comment = (id: string, given: Partial<CommentView>): CommentView => ({
    id,
    name: null,
    text: "",
    at: new Date(NOW.getTime() - 3_600_000),
    up: 0,
    down: 0,
    fromNewsroom: false,
    replies: [],
    ...given,
  });
  return {
    published: 4,
    pending: 10,
    unpublishable: 1,
    comments: [
      comment("c1", {
        name: "یک راننده",
        text: "هر سال با نخستین باران همین داستان است. چرا ترانشه‌ها را پیش از پاییز ایمن نمی‌کنند؟",
        up: 42,
        down: 3,
        replies: [
          comment("c2", {
            fromNewsroom: true,
            text: "گزارش پیمان ایمن‌سازی در دست نوشتن است و هفته آینده منتشر می‌شود.",
            up: 8,
          }),
        ],
      }),
      comment("c3", { text: "ممنون از اطلاع‌رسانی به‌موقع.", up: 5 }),
      comment("c4", { name: "Reza_84", text: "Google Maps هم هنوز مسیر را باز نشان می‌دهد!", down: 1 }),
    ],
  };
}

function pictureOf(name: string, caption: string | null): Picture {
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

/** One of the demo's own pages. */
export function sampleOwnPageView(slug: string): PageView {
  const found = readPages().find((page) => page.edition === "fa" && page.slug === slug);
  if (found === undefined) throw new Error(`the demo has no page ${slug}`);
  const { title, description, html } = found;
  const nothing = { pictures: new Map(), recordings: new Map(), mentioned: new Map() };
  const body = fromHtml(html).document;
  return { frame, page: { slug, title, description, body, ...nothing }, translations: [] };
}
