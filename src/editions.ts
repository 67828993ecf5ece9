// The editions that a newsroom can publish: each with its language, direction, calendar and digits. What an edition
// says is in locales/{id}.json; its articles, sections and tags are rows that name it.

/** How a day is named: its year, month and day count by this calendar, also in addresses of the archive. */
export type Calendar = "jalali" | "gregorian";

export interface Edition {
  /** First part of every address of it, and its key in the database. */
  id: EditionId;
  /** What it calls itself. */
  name: string;
  /** What the section of articles is called that name none. */
  general: string;
  /** BCP 47. */
  language: string;
  /** As Open Graph names it. */
  locale: string;
  direction: "rtl" | "ltr";
  calendar: Calendar;
  digits: "persian" | "arabic" | "latin";
  timeZone: string;
}

export const EDITION_IDS = ["fa", "ar", "en"] as const;
export type EditionId = (typeof EDITION_IDS)[number];

export const EDITIONS: Readonly<Record<EditionId, Edition>> = {
  fa: {
    id: "fa",
    name: "فارسی",
    general: "عمومی",
    language: "fa-IR",
    locale: "fa_IR",
    direction: "rtl",
    calendar: "jalali",
    digits: "persian",
    timeZone: "Asia/Tehran",
  },
  ar: {
    id: "ar",
    name: "العربية",
    general: "عام",
    language: "ar",
    locale: "ar_AR",
    direction: "rtl",
    calendar: "gregorian",
    digits: "arabic",
    timeZone: "Asia/Tehran",
  },
  en: {
    id: "en",
    name: "English",
    general: "General",
    language: "en",
    locale: "en_GB",
    direction: "ltr",
    calendar: "gregorian",
    digits: "latin",
    timeZone: "Asia/Tehran",
  },
};

/** The edition that every newsroom has, and that the desk works in. */
export const PERSIAN_EDITION = EDITIONS.fa;
