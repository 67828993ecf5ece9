// Samples of the pages that are lists: section, latest, author, tag, hub, provinces, a day.
import type { ArchiveMonthView, ArchiveYearView } from "../../../src/newsroom/reading/archive-view.ts";
import type { AuthorView } from "../../../src/newsroom/reading/author-view.ts";
import type { DayView } from "../../../src/newsroom/reading/day-view.ts";
import type { Hub, HubView } from "../../../src/newsroom/reading/hub-view.ts";
import type { LatestView } from "../../../src/newsroom/reading/latest-view.ts";
import type { ProvincesView } from "../../../src/newsroom/reading/provinces-view.ts";
import type { SectionView } from "../../../src/newsroom/reading/section-view.ts";
import type { TagView } from "../../../src/newsroom/reading/tag-view.ts";
import { allArticles, pictureOf } from "./articles.ts";
import { frame, sections } from "./newsroom.ts";

export function sampleSectionView(): SectionView {
  const [lead, pinned, ...rest] = allArticles.filter((article) => article.section.slug === "economy");
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
    mostViewed: allArticles.slice(3, 9),
  };
}

export function sampleLatestView(): LatestView {
  return { frame, page: { cards: allArticles.slice(0, 40), older: "c1", continued: true } };
}

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

export function sampleHubView(hub: Hub): HubView {
  const kind = { photo: "gallery", video: "video", audio: "audio" }[hub];
  const cards = allArticles.filter((article) => article.kind === kind);
  const more = allArticles.filter((article) => article.picture !== null).slice(0, 9);
  return { frame, hub, page: { cards: [...cards, ...more], older: "c1", continued: false } };
}

export function sampleProvincesView(): ProvincesView {
  const names = { isfahan: "اصفهان", bushehr: "بوشهر", tehran: "تهران", fars: "فارس", gilan: "گیلان" };
  const provinces = Object.entries(names).map(([slug, name], place) => ({
    section: { slug, name },
    newest: place === 1 ? null : allArticles[place * 3]!,
  }));
  return { frame, provinces };
}

export function sampleTagView(): TagView {
  return {
    frame,
    tag: { slug: "آزادراه", name: "آزادراه" },
    aliases: [],
    intro: "خبرها و گزارش‌های روزآمد درباره آزادراه‌های کشور، از ساخت و نگهداری تا رفت‌وآمد روزانه.",
    page: { cards: allArticles.slice(0, 9), older: null, continued: false },
  };
}

export function sampleYearView(): ArchiveYearView {
  const months = Array.from({ length: 12 }, (_, at) => (at < 9 ? at * 310 : 0));
  return { frame, section: null, year: 1405, years: { first: 1389, last: 1405 }, months };
}

export function sampleMonthView(): ArchiveMonthView {
  const days = Array.from({ length: 30 }, (_, at) => (at < 3 ? 4 + at : 0));
  const month = { year: 1405, month: 9, years: { first: 1389, last: 1405 } };
  return { frame, section: sections[1]!, ...month, days, cards: allArticles.slice(0, 12) };
}

export function sampleDayView(): DayView {
  return {
    frame,
    section: null,
    day: { year: 1405, month: 9, day: 3 },
    previous: { year: 1405, month: 9, day: 2 },
    next: null,
    cards: allArticles.slice(0, 12),
  };
}
