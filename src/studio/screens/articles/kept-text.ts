// What was typed and is not saved yet, kept in this browser until it is.
import type { ArticleFields } from "./article-fields.ts";

interface Kept {
  /** The article's version that it was typed over. */
  version: number;
  fields: ArticleFields;
}

const placeOf = (code: number): string => `dabir.article.${code}`;

export function keep(code: number, kept: Kept): void {
  try {
    localStorage.setItem(placeOf(code), JSON.stringify(kept));
  } catch {
    // A full or locked store: the newsroom gets the text a few seconds later all the same.
  }
}

/** Only what was typed over the version that stands now: anything else is older than what others saved. */
export function readKept(code: number, version: number): ArticleFields | null {
  try {
    const kept = JSON.parse(localStorage.getItem(placeOf(code)) ?? "null") as Kept | null;
    return kept?.version === version ? kept.fields : null;
  } catch {
    return null;
  }
}

export function dropKept(code: number): void {
  try {
    localStorage.removeItem(placeOf(code));
  } catch {
    // Nothing could be kept there either.
  }
}
