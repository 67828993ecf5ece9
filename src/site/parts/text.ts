// The reader's texts, by key, from locales/{edition}.json. A missing key is a type error, never an empty page.
import ar from "../../../locales/ar.json" with { type: "json" };
import en from "../../../locales/en.json" with { type: "json" };
import fa from "../../../locales/fa.json" with { type: "json" };
import type { EditionId } from "../../editions.ts";
import { edition } from "./edition.ts";

export type TextKey = keyof typeof fa;

const TEXTS: Readonly<Record<EditionId, Readonly<Record<TextKey, string>>>> = { fa, ar, en };

/** The text under `key`; each `{name}` in it is replaced by the parameter of that name. Plain text, not HTML. */
export function text(key: TextKey, params?: Record<string, string>): string {
  const found = TEXTS[edition().id][key];
  if (params === undefined) return found;
  return found.replace(/\{(\w+)\}/g, (hole, name: string) => params[name] ?? hole);
}

/** Why a report of an error was not taken; an unknown reason gets the general sentence. */
export function reportRefusalText(fault: string): string {
  const key = `report.refused.${fault}`;
  return text(Object.hasOwn(fa, key) ? (key as TextKey) : "report.refused.other");
}

/** Why a comment was not taken; an unknown reason gets the general sentence. */
export function refusalText(fault: string): string {
  const key = `comment.refused.${fault}`;
  return text(Object.hasOwn(fa, key) ? (key as TextKey) : "comment.refused.other");
}
