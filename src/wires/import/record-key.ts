// The identity of records that carry none of their own, and lists of tags that came as one text.
import { createHash } from "node:crypto";
import { comparable } from "./clean-text.ts";

/** The identity of a record that has no code and no address: its headline and its time of publication. */
export function keyOf(headline: string, instant: Date | null): string {
  const text = `${comparable(headline)}\n${instant === null ? "" : instant.toISOString()}`;
  return `sha256:${createHash("sha256").update(text).digest("hex").slice(0, 32)}`;
}

/** Tags between commas, signs or «#»; the words inside a tag stay together. */
export function splitTags(text: string): string[] {
  return text
    .split(/[،,؛;|•\n\t#]+/u)
    .map((tag) => tag.replace(/_/g, " ").trim())
    .filter((tag) => /[\p{L}\p{N}]/u.test(tag));
}
