// The newsroom that sample pages are of: its frame, at one moment of a Tuesday.
import { EDITIONS } from "../../../src/editions.ts";
import type { Frame } from "../../../src/newsroom/reading/frame.ts";
import type { SectionLink } from "../../../src/newsroom/reading/links.ts";

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
