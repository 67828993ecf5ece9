// A long list of articles, grouped by day, newest first, and the way on to the older ones.
import { html } from "hono/html";
import type { Card } from "../../newsroom/reading/cards.ts";
import type { ListPage } from "../../newsroom/reading/lists.ts";
import { olderPath } from "./address.ts";
import { card } from "./card.ts";
import type { Markup, MaybeMarkup } from "./markup.ts";
import { NOTHING } from "./markup.ts";
import { dayKey, moment } from "./moment.ts";
import { text } from "./text.ts";

const THUMB_SIZES = "(min-width: 48rem) 11rem, 6.5rem";

interface List {
  now: Date;
  /** Slug of the section whose list this is: its name is not said again. */
  within?: string | undefined;
  /** Headings of the entries: 3 below the heading of a day, 2 below that of the page. */
  level?: 2 | 3;
}

/** Cards under the heading of their day. */
export function dayGroups(cards: Card[], { now, within }: List): Markup {
  if (cards.length === 0) return html`<p class="empty">${text("list.empty")}</p>`;
  const groups = Map.groupBy(cards, (entry) => dayKey(entry.publishedAt));
  return html`${[...groups.values()].map(
    (group) =>
      html`<section class="day"><h2>${moment(group[0]!.publishedAt, "weekday")}</h2>${plainList(group, { now, within })}</section>`,
  )}`;
}

export function plainList(cards: Card[], { now, within, level = 3 }: List): Markup {
  return html`<div class="entries">${cards.map((entry) =>
    card(entry, {
      face: "entry",
      level,
      now,
      lead: true,
      meta: entry.section.slug === within ? "time" : "section",
      picture: { sizes: THUMB_SIZES, shape: "photo", silent: true },
    }),
  )}</div>`;
}

/** Links onward and back to the start; nothing where the list fits on one page. */
export function listNavigation(path: string, page: ListPage): MaybeMarkup {
  if (page.older === null && !page.continued) return NOTHING;
  return html`<nav class="pages" aria-label="${text("list.pages")}">${
    page.continued && html`<a href="${path}">${text("list.newest")}</a>`
  }${page.older !== null && html`<a class="onward" rel="next" href="${olderPath(path, page.older)}">${text("list.older")}</a>`}</nav>`;
}
