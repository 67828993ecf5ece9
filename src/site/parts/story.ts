// A story on other pages: how many other articles tell it, and on an article's page which they are.
import { html } from "hono/html";
import type { StoryLink } from "../../newsroom/reading/stories.ts";
import type { StoryItem } from "../../newsroom/reading/story-view.ts";
import { storyPath } from "./address.ts";
import { headlineLink } from "./card.ts";
import type { Markup, MaybeMarkup } from "./markup.ts";
import { NOTHING } from "./markup.ts";
import { moment } from "./moment.ts";
import { counted } from "./numbers.ts";
import { text } from "./text.ts";

/** So many others stand on an article's page. */
const BESIDE = 3;

/** «همین خبر»: the newest of the others, and the way to all. */
export function sameStory(
  items: readonly StoryItem[],
  { code, story }: { code: number; story?: StoryLink },
): MaybeMarkup {
  const others = items.filter(({ card }) => card.code !== code);
  if (!story || others.length === 0) return NOTHING;
  const all = text("story.all", { count: counted(items.length) });
  return html`<nav class="same-story" aria-labelledby="same-story"><h2 class="block-title" id="same-story"><a href="${storyPath(
    story.code,
  )}">${text("story.beside")}</a></h2><ul>${others
    .slice(0, BESIDE)
    .map(
      (item) => html`<li>${headlineLink(item.card)}${told(item)}</li>`,
    )}</ul>${others.length > BESIDE && html`<p class="more"><a href="${storyPath(story.code)}">${all}</a></p>`}</nav>`;
}

/** When, by whom, and how it was told. */
export function told({ card, source, kind }: StoryItem, when: "moment" | "time" = "moment"): Markup {
  return html`<p class="told">${moment(card.publishedAt, when)}${source !== null && html`<cite>${source}</cite>`}<b class="${kind}">${text(`story.${kind}`)}</b></p>`;
}
