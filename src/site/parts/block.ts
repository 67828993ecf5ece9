// A titled block of a page: a heavy rule, its name (a link where there is more), and what it holds.
import { html } from "hono/html";
import type { Card } from "../../newsroom/reading/cards.ts";
import { headlineLink, headlineRow } from "./card.ts";
import type { Markup, MaybeMarkup } from "./markup.ts";
import { NOTHING } from "./markup.ts";
import { dayKey } from "./moment.ts";

export interface Block {
  /** Unique on the page: names the landmark. */
  id: string;
  title: string;
  href?: string;
  face?: string;
}

/** A section landmark named by its heading. */
export function block(head: Block, inner: Markup | Markup[]): Markup {
  return html`<section class="block ${head.face}" aria-labelledby="${head.id}"><h2 class="block-title" id="${
    head.id
  }">${head.href ? html`<a href="${head.href}">${head.title}</a>` : head.title}</h2>${inner}</section>`;
}

/** Headlines with their times, newest first. */
export function headlineList(cards: Card[], now: Date): Markup {
  const day = dayKey(now);
  const made = lists.get(cards);
  if (made?.day === day) return made.markup;
  const markup = html`<ol class="rows">${cards.map((card) => headlineRow(card, now))}</ol>`;
  lists.set(cards, { day, markup });
  return markup;
}

/** The same list stands beside every article of a section: made once, until the cards are loaded anew. */
const lists = new WeakMap<Card[], { day: string; markup: Markup }>();

/** A numbered list, «۱» first; nothing when there is nothing to rank. */
export function ranking(head: Block, cards: Card[]): MaybeMarkup {
  if (cards.length === 0) return NOTHING;
  return block(
    head,
    html`<ol class="ranks">${cards.map((card) => html`<li>${headlineLink(card)}</li>`)}</ol>`,
  );
}
