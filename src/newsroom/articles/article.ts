// What an article is: its kinds, and the fields that one revision holds.
import type { Document } from "../../document/schema.ts";

export const ARTICLE_KINDS = [
  "news",
  "report",
  "interview",
  "op-ed",
  "gallery",
  "video",
  "live",
  "audio",
  "right-of-reply",
  "advertorial",
] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** How far the desk is with a draft. */
export const DESK_STATES = ["draft", "in-review", "returned", "ready"] as const;
export type DeskState = (typeof DESK_STATES)[number];

/** An article that arrives from outside: an archive, a saved page, another system. */
export interface Arrival {
  /** Which source the record came from, e.g. «isna» or «saved-page»; identity is origin + originKey. */
  origin: string;
  /** The record's own identity at its origin. */
  originKey: string;
  /** A plain number becomes the news code; null asks for the next one. */
  code: number | null;
  kind: ArticleKind;
  kicker: string | null;
  headline: string;
  lead: string | null;
  body: Document;
  byline: string | null;
  publishedAt: Date | null;
  /** Name or slug of the section; unknown ones are made. */
  section: string | null;
  source: { name: string; url: string | null } | null;
  tags: string[];
  /** The record as it arrived, untouched. */
  original: string;
}
