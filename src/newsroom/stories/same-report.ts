// Whether two articles tell one report, and how: what decides is the share of words they have in common, what figures
// they name, and how far apart they were told.
import { type Comparison, compareTexts, fold, similarity } from "@dabir/farsi";

/** What is compared of an article. */
export interface Told {
  headline: string;
  /** Lead and body. */
  text: string;
  at: Date;
}

export type Likeness = "copy" | "update";

const HOUR = 3_600_000;
/** After so long nobody tells the same report once more. */
export const LONGEST_APART = 72 * HOUR;
/** The same words with other figures: tomorrow's prices are another report. */
const FIGURES_APART = 20 * HOUR;
/** Letters that two beginnings have in common. */
const OPENING = 32;
/** Of a longer text only the beginning is compared. */
const MOST_LETTERS = 20_000;

/** How the later one tells what the earlier one told; undefined for two reports. */
export function sameReport(earlier: Told, later: Told): Likeness | undefined {
  const apart = Math.abs(later.at.getTime() - earlier.at.getTime());
  if (apart > LONGEST_APART) return undefined;
  const [one, other] = [earlier.text.slice(0, MOST_LETTERS), later.text.slice(0, MOST_LETTERS)];
  const found = compareTexts(one, other);
  if (found.kind === "different") return undefined;
  if (found.kind !== "update") return "copy";
  if (!isClose(found, earlier, later)) return undefined;
  return apart <= FIGURES_APART || keepsFigures(one, other) ? "update" : undefined;
}

/** Reports on one matter share their background; those that are one share nearly all, or how they begin. */
function isClose({ similarity: alike, containment: held }: Comparison, one: Told, other: Told): boolean {
  if (alike >= 0.7 || held >= 0.85) return true;
  return (
    alike >= 0.5 &&
    (openingOf(one.text) === openingOf(other.text) || similarity(one.headline, other.headline) >= 0.4)
  );
}

export function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

const openingOf = (text: string): string => lettersOf(text.slice(0, 4 * OPENING)).slice(0, OPENING);

/** True when one of two texts names every figure of the other, as a longer report keeps those of a shorter one. */
function keepsFigures(one: string, other: string): boolean {
  const figures = (text: string) => new Set(fold(text).match(/\d+/g) ?? []);
  const [a, b] = [figures(one), figures(other)];
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return [...few].every((figure) => many.has(figure));
}
