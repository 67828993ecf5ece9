// What a person chose for this browser: language, scheme, density, and the edition they worked in last. Kept in the
// browser, set on the page's root.
import { useSyncExternalStore } from "react";
import { EDITION_IDS, type EditionId } from "../editions.ts";
import { type Language, speak } from "./words.ts";

export interface Preferences {
  language: Language;
  scheme: "system" | "light" | "dark";
  density: "roomy" | "dense";
  /** Where the bare address of the studio leads. */
  edition: EditionId;
}

const PLACE = "dabir.studio";
const BY_DEFAULT: Preferences = { language: "fa", scheme: "system", density: "roomy", edition: "fa" };

let present = read();
const listeners = new Set<() => void>();

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, () => present);
}

export function preferences(): Preferences {
  return present;
}

export async function prefer(change: Partial<Preferences>): Promise<void> {
  const next = { ...present, ...change };
  await speak(next.language);
  present = next;
  try {
    localStorage.setItem(PLACE, JSON.stringify(next));
  } catch {
    // A browser that keeps nothing still shows what was chosen until it is closed.
  }
  show();
  for (const listener of listeners) listener();
}

/** To be called once before anything is drawn. */
export async function startPreferences(): Promise<void> {
  await speak(present.language);
  show();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): Preferences {
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE) ?? "{}");
    const one = <T>(values: readonly T[], value: unknown, otherwise: T): T =>
      values.includes(value as T) ? (value as T) : otherwise;
    return {
      language: one(["fa", "en"] as const, kept.language, BY_DEFAULT.language),
      scheme: one(["system", "light", "dark"] as const, kept.scheme, BY_DEFAULT.scheme),
      density: one(["roomy", "dense"] as const, kept.density, BY_DEFAULT.density),
      edition: one(EDITION_IDS, kept.edition, BY_DEFAULT.edition),
    };
  } catch {
    return BY_DEFAULT;
  }
}

function show(): void {
  const root = document.documentElement;
  root.lang = present.language;
  root.dir = present.language === "fa" ? "rtl" : "ltr";
  root.dataset.density = present.density;
  if (present.scheme === "system") delete root.dataset.scheme;
  else root.dataset.scheme = present.scheme;
}
