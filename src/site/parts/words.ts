// Plain text of people (headlines, leads, captions, comments) as running Persian: what runs left to right inside it,
// a Latin name, a score, a model number, is kept together.
import { html, raw } from "hono/html";
import { isLeftToRight, isolateLatin } from "../../document/isolate-latin.ts";
import type { Markup } from "./markup.ts";

/** Only a text with something Latin or a digit can need isolation; most have neither. */
const MAY_NEED = /[0-9A-Za-z\u00c0-\u024f۰-۹٠-٩]/;

/** Escaped HTML of one line or paragraph. */
export function words(text: string): string | Markup {
  return MAY_NEED.test(text) && !isLeftToRight(text) ? raw(isolateLatin(text)) : text;
}

/** Attributes for a block that holds a text of unknown language: left to right only if nothing in it is not. */
export function direction(text: string): Markup | "" {
  return isLeftToRight(text) ? html` dir="ltr" lang="en"` : "";
}
