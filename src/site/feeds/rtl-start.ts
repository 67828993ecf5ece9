// A feed cannot say which way its text runs, so readers' programs go by the first letter.
import { isLeftToRight } from "../../document/isolate-latin.ts";

/** The text, opened by a right-to-left mark where it begins with anything but a Persian letter. Pure Latin stays. */
export function rtlStart(text: string): string {
  const opensRight = /^(?![۰-۹٠-٩])\p{Script=Arabic}/u.test(text) || text.startsWith("\u200f");
  return text === "" || opensRight || isLeftToRight(text) ? text : `\u200f${text}`;
}
