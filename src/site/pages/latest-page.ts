// Everything the newsroom published, newest first.
import { html } from "hono/html";
import type { LatestView } from "../../newsroom/reading/latest-view.ts";
import { latestPath } from "../parts/address.ts";
import { inOwnEdition } from "../parts/edition.ts";
import { layout } from "../parts/layout.ts";
import { dayGroups, listNavigation } from "../parts/list-page.ts";
import { text } from "../parts/text.ts";

export const latestPage = inOwnEdition(({ frame, page }: LatestView): string => {
  const title = text("site.latest");
  return layout(frame, {
    title: page.continued ? text("list.continued", { title }) : title,
    description: text("list.latestDescription", { house: frame.house.name }),
    face: "inner",
    path: latestPath(),
    dated: true,
    main: html`<main id="main" class="wide list-page">
<header class="list-head"><h1>${title}</h1></header>
<div class="list-main">${dayGroups(page.cards, frame)}${listNavigation(latestPath(), page)}</div>
</main>`,
  });
});
