// Short texts as they are kept: Persian ones with Persian letters, digits and signs; those of another edition with
// the letters of their own language, only tidied.
import { normalize } from "@dabir/farsi";
import type { Context } from "../context.ts";
import { cleanLines } from "../document/clean-text.ts";

export type InEdition = Pick<Context, "edition">;

export function editionText({ edition }: InEdition, text: string): string {
  if (edition.id === "fa") return normalize(text);
  return cleanLines(text)
    .replace(/[ \t\u00a0]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

/** The text, or null for none. */
export function editionTextOrNull(ctx: InEdition, text: string | null | undefined): string | null {
  return text ? editionText(ctx, text) || null : null;
}
