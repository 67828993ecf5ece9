// A hub: pictures and films as a grid in which the newest is the largest, sounds as a list.
import { html } from "hono/html";
import type { Hub, HubView } from "../../newsroom/reading/hub-view.ts";
import { hubPath } from "../parts/address.ts";
import { card } from "../parts/card.ts";
import { inOwnEdition } from "../parts/edition.ts";
import { layout } from "../parts/layout.ts";
import { listNavigation, plainList } from "../parts/list-page.ts";
import type { Markup } from "../parts/markup.ts";
import { text } from "../parts/text.ts";

const FIRST_SIZES = "(min-width: 64rem) 52rem, 100vw";
const SIZES = "(min-width: 64rem) 25rem, (min-width: 40rem) 50vw, 100vw";

export const hubPage = inOwnEdition((view: HubView): string => {
  const { frame, hub, page } = view;
  const title = text(`hub.${hub}`);
  return layout(frame, {
    title: page.continued ? text("list.continued", { title }) : title,
    description: text(`hub.${hub}Description`, { house: frame.house.name }),
    face: "inner",
    path: hubPath(hub),
    dated: true,
    main: html`<main id="main" class="wide hub-page ${hub}">
<header class="list-head"><h1>${title}</h1></header>
${page.cards.length === 0 ? html`<p class="empty">${text("list.empty")}</p>` : entries(view)}
${listNavigation(hubPath(hub), page)}
</main>`,
  });
});

/** How each hub sets its pictures; what is heard has none. */
const SHAPES: Readonly<Record<Exclude<Hub, "audio">, "photo" | "broad">> = { photo: "photo", video: "broad" };

function entries({ frame, hub, page }: HubView): Markup {
  const { now } = frame;
  if (hub === "audio") return plainList(page.cards, { now, level: 2 });
  const face = hub === "photo" ? "gallery-card" : "film-card";
  return html`<div class="hub-grid${page.continued ? "" : " opened"}">${page.cards.map((entry, place) => {
    const first = place === 0 && !page.continued;
    const picture = { sizes: first ? FIRST_SIZES : SIZES, shape: SHAPES[hub], first, silent: true };
    return card(entry, { face, level: 2, now, lead: first, meta: "section", picture });
  })}</div>`;
}
