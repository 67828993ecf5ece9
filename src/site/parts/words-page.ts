// The plain page of words under one title: answers, forms, and what the newsroom says of itself.
import { html } from "hono/html";
import type { Frame } from "../../newsroom/reading/frame.ts";
import { layout, type Page } from "./layout.ts";
import type { Markup } from "./markup.ts";

export interface WordsPage extends Partial<Omit<Page, "main" | "title">> {
  title: string;
  /** Over the words, where it says more than the title. */
  heading?: string;
  words: Markup;
}

/** Without a path it is an answer to one reader, not a place. */
export function wordsPage(frame: Frame, { title, heading = title, words, ...own }: WordsPage): string {
  return layout(frame, {
    title,
    description: title,
    face: "inner",
    path: "",
    indexed: own.path !== undefined,
    ...own,
    main: html`<main id="main" class="wide words-page">
<h1>${heading}</h1>
${words}
</main>`,
  });
}
