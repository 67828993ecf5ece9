// The key by which the same words are known again, in whatever spelling they come.
import { createHash } from "node:crypto";
import { fold } from "@dabir/farsi";

/** Short for texts of any length, since an index holds no long keys; all of the text counts. */
export function textKeyOf(text: string): string {
  return createHash("sha256").update(fold(text).replace(/\s+/g, " ")).digest("base64url");
}
