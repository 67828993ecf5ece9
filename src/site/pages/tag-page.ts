// What was published under one tag, with its introduction where there is one.
import { html } from "hono/html";
import type { TagView } from "../../newsroom/reading/tag-view.ts";
import { tagPath } from "../parts/address.ts";
import { inOwnEdition } from "../parts/edition.ts";
import { tagPageEntities } from "../parts/json-ld.ts";
import { layout } from "../parts/layout.ts";
import { dayGroups, listNavigation } from "../parts/list-page.ts";
import { text } from "../parts/text.ts";

export const tagPage = inOwnEdition((view: TagView): string => {
  const { frame, tag, intro, page } = view;
  const path = tagPath(tag.slug);
  return layout(frame, {
    title: page.continued ? text("list.continued", { title: tag.name }) : tag.name,
    description: intro ?? text("list.tagDescription", { tag: tag.name, house: frame.house.name }),
    face: "inner",
    path,
    entities: tagPageEntities(view),
    main: html`<main id="main" class="wide list-page">
<header class="list-head"><p class="kicker">${text("list.tag")}</p><h1>${tag.name}</h1>${
      intro && html`<p class="intro">${intro}</p>`
    }</header>
<div class="list-main">${dayGroups(page.cards, frame)}${listNavigation(path, page)}</div>
</main>`,
  });
});
