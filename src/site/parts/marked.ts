// A text with the words that were asked for marked in it, in its own spelling.
import { html } from "hono/html";
import type { Marked } from "../../newsroom/search/answers/passages.ts";
import type { Markup } from "./markup.ts";
import { words } from "./words.ts";

export function markedText({ text, marks }: Marked): Markup {
  const pieces: (string | Markup)[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    pieces.push(words(text.slice(at, start)), html`<mark>${words(text.slice(start, end))}</mark>`);
    at = end;
  }
  pieces.push(words(text.slice(at)));
  return html`${pieces}`;
}
