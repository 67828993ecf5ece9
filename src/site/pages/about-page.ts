// Who the newsroom is, how to reach it, what may be done with its words.
import { html } from "hono/html";
import type { AboutView } from "../../newsroom/reading/views.ts";
import { aboutPath } from "../parts/address.ts";
import { inOwnEdition } from "../parts/edition.ts";
import { siteEntities } from "../parts/json-ld.ts";
import { layout } from "../parts/layout.ts";
import { text } from "../parts/text.ts";

export const aboutPage = inOwnEdition(({ frame }: AboutView): string => {
  const { house } = frame;
  const title = text("about.title", { house: house.name });
  return layout(frame, {
    title: text("site.about"),
    description: house.about[0] ?? house.tagline,
    face: "inner",
    entities: siteEntities(frame),
    path: aboutPath(),
    main: html`<main id="main" class="wide words-page">
<h1>${title}</h1>
${house.tagline && html`<p class="lead">${house.tagline}</p>`}
<div class="body">${house.about.map((paragraph) => html`<p>${paragraph}</p>`)}
${
  house.email &&
  html`<h2>${text("about.contact")}</h2><p>${text("site.contact")}: <a href="mailto:${house.email}" dir="ltr" lang="en">${house.email}</a></p>`
}
${house.licence && html`<h2>${text("about.reuse")}</h2><p>${house.licence}</p>`}</div>
</main>`,
  });
});
