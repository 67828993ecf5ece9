// What every reader of a format hands back: an arrival with an account of what was recognised, or a fault.
import type { Arrival } from "../../newsroom/articles/article.ts";

/** What was recognised on the way; for reports and dry runs, never stored. Absent things are absent. */
export interface Found {
  /** Which of the ways to read this format found the article, e.g. «json-ld» or «iran-samaneh». */
  way?: string;
  /** Headlines of other articles that stood before this one, as they stood, one entry a line. */
  headlineRun?: string[];
  /** Labels of page furniture that were left out, such as «ارسال نظر». */
  labels?: string[];
  /** The house that signs the article in its first words («به گزارش …»). */
  house?: string;
  /** The name of the site, where the page tells it. */
  site?: string;
  /** False where only a day was found; the instant is then the first of that day in Tehran. */
  timeKnown?: boolean;
  /** Fields of a record that mean nothing here. */
  unknownFields?: string[];
  /** What an editor may want to look at, in plain English. */
  notes: string[];
}

export type Reading = { arrival: Arrival; found: Found } | { fault: string };

export interface ReadOptions {
  /** Section of articles that do not name one. */
  section?: string | null;
  /** Names of the newsroom itself: its own signature is not a source. */
  house?: readonly string[];
}

/** All dates of the pages and records read here are meant in this zone unless they say otherwise. */
export const ZONE = "Asia/Tehran";
