// The lists beside the lead: latest, most viewed, most discussed, of an hour, a day, a week. Which one is seen is a
// choice that needs no script; where styles cannot follow it, the lists stand one under another.
import { html } from "hono/html";
import type { Card } from "../../newsroom/reading/cards.ts";
import type { HomeView } from "../../newsroom/reading/home-view.ts";
import { RANK_WINDOWS } from "../../newsroom/reading/ranks.ts";
import { latestPath } from "./address.ts";
import { headlineList } from "./block.ts";
import { headlineLink } from "./card.ts";
import type { Markup, MaybeMarkup } from "./markup.ts";
import { NOTHING } from "./markup.ts";
import { type TextKey, text } from "./text.ts";

/** As many as stand beside the lead and the seconds. */
const HEADLINES = 11;

const LISTS = ["latest", "viewed", "discussed"] as const;

export function homeLists(view: HomeView): MaybeMarkup {
  const { headlines, frame, ranks } = view;
  if (headlines.length === 0) return NOTHING;
  const latest = panel(
    { face: "latest", title: text("home.headlines") },
    html`${headlineList(headlines.slice(0, HEADLINES), frame.now)}<p class="more"><a href="${latestPath()}">${text("home.allHeadlines")}</a></p>`,
  );
  const counted = RANK_WINDOWS.some(
    (window) => ranks[window].viewed.length + ranks[window].discussed.length > 0,
  );
  const title = html`<h2 class="unseen" id="headlines">${text("home.lists")}</h2>`;
  if (!counted) {
    return html`<section class="lists" aria-labelledby="headlines">${title}${latest}</section>`;
  }
  return html`<section class="lists chosen" aria-labelledby="headlines">${title}${choice(
    { name: "list", chosen: "latest" },
    LISTS,
  )}${choice({ name: "window", chosen: "day" }, RANK_WINDOWS)}${latest}${RANK_WINDOWS.map((window) => [
    ranking({ face: `viewed ${window}`, title: text(`home.viewedOf.${window}`) }, ranks[window].viewed),
    ranking(
      { face: `discussed ${window}`, title: text(`home.discussedOf.${window}`) },
      ranks[window].discussed,
    ),
  ])}</section>`;
}

/** One of several words, each a radio button of the name. */
function choice<Value extends "latest" | "viewed" | "discussed" | "hour" | "day" | "week">(
  { name, chosen }: { name: "list" | "window"; chosen: Value },
  values: readonly Value[],
): Markup {
  return html`<fieldset class="choice of-${name}"><legend class="unseen">${text(`home.${name}`)}</legend>${values.map(
    (value) =>
      html`<label><input type="radio" class="unseen" name="${name}" value="${value}"${value === chosen && html` checked`}>${text(`home.${value}` as TextKey)}</label>`,
  )}</fieldset>`;
}

interface Panel {
  face: string;
  title: string;
}

function ranking(head: Panel, cards: Card[]): Markup {
  return panel(
    head,
    cards.length === 0
      ? html`<p class="quiet">${text("home.nobody")}</p>`
      : html`<ol class="ranks">${cards.map((entry) => html`<li>${headlineLink(entry)}</li>`)}</ol>`,
  );
}

function panel({ face, title }: Panel, inner: Markup): Markup {
  return html`<div class="panel ${face}"><h3 class="panel-title">${title}</h3>${inner}</div>`;
}
