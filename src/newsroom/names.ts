// One identity for all spellings of a name: sections, sources and tags are the same when their keys are.
import { fold, normalize } from "@dabir/farsi";

/** The key: folded, without spaces, since a half-space is as often typed as a space or not at all. */
export function nameKey(name: string): string {
  return fold(name).replace(/[\s_#]+/g, "");
}

/** The name as it is shown: Persian letters, tidy spaces, no marks around it. */
export function tidyName(name: string): string {
  return normalize(name)
    .replace(/_/g, " ")
    .replace(/^[\s#\u200c،,]+|[\s\u200c،,]+$/g, "")
    .trim();
}
