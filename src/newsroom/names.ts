// One identity for all spellings of a name: sections, sources and tags are the same when their keys are.
import { createHash } from "node:crypto";
import { fold, slug as slugOf } from "@dabir/farsi";
import { editionText, type InEdition } from "./edition-text.ts";

/** The key: folded, without spaces, since a half-space is as often typed as a space or not at all. */
export function nameKey(name: string): string {
  return fold(name).replace(/[\s_#]+/g, "");
}

/** The name as it is shown: letters of the edition, tidy spaces, no marks around it. */
export function tidyName(ctx: InEdition, name: string): string {
  return editionText(ctx, name)
    .replace(/_/g, " ")
    .replace(/^[\s#\u200c،,]+|[\s\u200c،,]+$/g, "")
    .trim();
}

/**
 * The slug of a new name. Where the readable one is another name's, or there is none, a mark of the key tells it apart;
 * where that one is taken too, as by what bore the name before, a number.
 */
export async function freeSlug(name: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  const mark = createHash("sha256").update(nameKey(name)).digest("hex").slice(0, 8);
  const readable = slugOf(name);
  const marked = readable === "" ? mark : `${readable}-${mark}`;
  const wishes = readable === "" ? [marked] : [readable, marked];
  for (const wish of wishes) if (!(await isTaken(wish))) return wish;
  for (let number = 2; ; number += 1) {
    const wish = `${marked}-${number}`;
    if (!(await isTaken(wish))) return wish;
  }
}
