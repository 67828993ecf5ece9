// Views for tests of machine outputs. No text in them holds a Persian digit, so that one in an output was made there.
import { EDITIONS } from "../../editions.ts";
import type { Article } from "../../newsroom/reading/article.ts";
import type { Card } from "../../newsroom/reading/cards.ts";
import type { Frame } from "../../newsroom/reading/frame.ts";
import type { Picture } from "../../newsroom/reading/pictures.ts";

export const picture: Picture = {
  id: "p7Kd2",
  alt: "پل تازه شهر",
  caption: "پل در روز گشایش",
  credit: "عکاس روزنامه",
  width: 1600,
  height: 900,
  colour: "#334455",
  focus: { x: 0.5, y: 0.5 },
};

export const frame: Frame = {
  origin: "https://news.example",
  edition: EDITIONS.fa,
  editions: [EDITIONS.fa],
  house: {
    name: "روزنامه نمونه",
    tagline: "خبر <درست> & به‌هنگام",
    logo: null,
    accent: { light: "#9f1a1f", dark: "#ff9b87" },
    email: "desk@news.example",
    licence: "بازنشر با نام منبع آزاد است",
    channels: [{ name: "کانال", url: "https://channel.example/nemuneh" }],
    hijriDays: 0,
    menus: { head: [], foot: [] },
  },
  sections: [
    { slug: "city", name: "شهر" },
    { slug: "جهان", name: "جهان" },
  ],
  provinces: false,
  dossiers: false,
  pages: [{ slug: "contact", title: "تماس با ما", inFoot: true }],
  now: new Date("2022-02-18T12:00:00Z"),
  breaking: null,
};

export function card(more: Partial<Card> = {}): Card {
  return {
    code: 122657,
    edition: "fa",
    slug: "پل-تازه-باز-شد",
    kind: "news",
    kicker: "پس از سه سال",
    headline: "پل تازه باز شد",
    lead: "پل تازه شهر از امروز باز است.",
    byline: "خبرنگار شهر",
    authors: [],
    publishedAt: new Date("2022-02-18T10:11:00Z"),
    section: { slug: "city", name: "شهر" },
    picture,
    comments: 4,
    breaking: false,
    ...more,
  };
}

export function article(more: Partial<Article> = {}): Article {
  return {
    ...card(),
    body: {
      type: "doc",
      version: 2,
      content: [{ type: "paragraph", content: [{ type: "text", text: "متن خبر." }] }],
    },
    revision: 1,
    correctedAt: null,
    corrections: [],
    source: { name: "خبرگزاری نمونه", url: "https://agency.example/1" },
    breadcrumb: [{ slug: "city", name: "شهر" }],
    tags: [
      { slug: "pol", name: "پل" },
      { slug: "shahr", name: "شهرداری" },
    ],
    pictures: new Map(),
    recordings: new Map(),
    mentioned: new Map(),
    replyTo: null,
    replies: [],
    translations: [],
    ...more,
  };
}

/** Digits and month names that no machine field may hold. */
export const PERSIAN_TIME = /[۰-۹٠-٩]|\b1[34]\d\d[-/]|بهمن|فروردین/;
