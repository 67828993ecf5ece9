// A story: the newest of what was told, and under it all that tell the same report, newest first.
import { html } from "hono/html";
import type { StoryItem, StoryView } from "../../newsroom/reading/story-view.ts";
import { storyPath } from "../parts/address.ts";
import { headlineLink } from "../parts/card.ts";
import { inOwnEdition } from "../parts/edition.ts";
import { storyEntities } from "../parts/json-ld.ts";
import { layout } from "../parts/layout.ts";
import type { Markup } from "../parts/markup.ts";
import { dayKey, moment } from "../parts/moment.ts";
import { counted } from "../parts/numbers.ts";
import { told } from "../parts/story.ts";
import { text } from "../parts/text.ts";
import { words } from "../parts/words.ts";

export const storyPage = inOwnEdition((view: StoryView): string => {
  const { frame, code, items } = view;
  const newest = (items[0] as StoryItem).card;
  const count = counted(items.length);
  return layout(frame, {
    title: newest.headline,
    description: text("story.description", { headline: newest.headline, count }),
    face: "inner",
    path: storyPath(code),
    entities: storyEntities(view),
    section: newest.section.slug,
    main: html`<main id="main" class="wide list-page dossier">
<header class="list-head"><p class="kicker">${text("story.kicker")}</p><h1>${words(newest.headline)}</h1>${
      newest.lead && html`<p class="intro">${words(newest.lead)}</p>`
    }<p class="quiet">${text("story.count", { count })}</p></header>
${timeline(items)}
</main>`,
  });
});

function timeline(items: StoryItem[]): Markup {
  const days = Map.groupBy(items, ({ card }) => dayKey(card.publishedAt));
  return html`<div class="timeline">${[...days.values()].map(
    (own) =>
      html`<section><h2>${moment((own[0] as StoryItem).card.publishedAt, "weekday")}</h2><ol>${own.map(
        (item) => html`<li>${told(item, "time")}<p>${headlineLink(item.card)}</p></li>`,
      )}</ol></section>`,
  )}</div>`;
}
