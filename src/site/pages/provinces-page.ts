// The provinces in the order of the alphabet, each with its newest headline.
import { html } from "hono/html";
import type { ProvincesView } from "../../newsroom/reading/provinces-view.ts";
import { provincesPath, sectionPath } from "../parts/address.ts";
import { headlineLink } from "../parts/card.ts";
import { inOwnEdition } from "../parts/edition.ts";
import { layout } from "../parts/layout.ts";
import { listMoment } from "../parts/moment.ts";
import { text } from "../parts/text.ts";

export const provincesPage = inOwnEdition(({ frame, provinces }: ProvincesView): string =>
  layout(frame, {
    title: text("hub.provinces"),
    description: text("hub.provincesDescription", { house: frame.house.name }),
    face: "inner",
    path: provincesPath(),
    dated: true,
    main: html`<main id="main" class="wide hub-page">
<header class="list-head"><h1>${text("hub.provinces")}</h1></header>
<ul class="provinces">${provinces.map(
      ({ section, newest }) =>
        html`<li><h2><a href="${sectionPath(section.slug)}">${section.name}</a></h2>${
          newest &&
          html`<p>${headlineLink(newest)}</p><p class="meta">${listMoment(newest.publishedAt, frame.now)}</p>`
        }</li>`,
    )}</ul>
</main>`,
  }),
);
