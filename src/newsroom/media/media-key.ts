// Under which words a picture is found: all that is said of it, folded.
import { fold } from "@dabir/farsi";

export function mediaKey(said: { alt: string; caption: string | null; credit: string | null }): string {
  return fold([said.alt, said.caption, said.credit].filter((text) => text !== null).join(" "));
}
