// A section: its lead large, what is pinned under it, the others under their days, most viewed beside.
import { html } from "hono/html";
import type { SectionView } from "../../newsroom/reading/section-view.ts";
import { sectionFeedPath, sectionPath } from "../parts/address.ts";
import { ranking } from "../parts/block.ts";
import { breadcrumb } from "../parts/breadcrumb.ts";
import { card } from "../parts/card.ts";
import { inOwnEdition } from "../parts/edition.ts";
import { sectionEntities } from "../parts/json-ld.ts";
import { layout } from "../parts/layout.ts";
import { dayGroups, listNavigation, plainList } from "../parts/list-page.ts";
import type { MaybeMarkup } from "../parts/markup.ts";
import { NOTHING } from "../parts/markup.ts";
import { text } from "../parts/text.ts";

export const sectionPage = inOwnEdition((view: SectionView): string => {
  const { frame, section, parent, page, top } = view;
  const path = sectionPath(section.slug);
  const [lead, ...pinned] = top;
  return layout(frame, {
    title: page.continued ? text("list.continued", { title: section.name }) : section.name,
    description: text("list.sectionDescription", { section: section.name, house: frame.house.name }),
    face: "inner",
    entities: sectionEntities(frame, parent ? [parent, section] : [section]),
    path,
    section: parent?.slug ?? section.slug,
    dated: true,
    feed: { title: section.name, path: sectionFeedPath(section.slug) },
    main: html`<main id="main" class="wide list-page">
<header class="list-head">${parent && breadcrumb([parent])}<h1>${section.name}</h1>${children(view)}</header>
<div class="list-main">
${
  lead &&
  card(lead, {
    face: "opener",
    level: 2,
    now: frame.now,
    lead: true,
    meta: "time",
    picture: { sizes: "(min-width: 64rem) 26rem, 100vw", shape: "photo", first: true, silent: true },
  })
}
${pinned.length > 0 && html`<div class="pinned">${plainList(pinned, { now: frame.now, within: section.slug })}</div>`}
${lead && page.cards.length === 0 ? NOTHING : dayGroups(page.cards, { now: frame.now, within: section.slug })}
${listNavigation(path, page)}
</div>
<div class="list-side">${ranking({ id: "most-viewed", title: text("home.mostViewed") }, view.mostViewed)}</div>
</main>`,
  });
});

function children({ children: sections }: SectionView): MaybeMarkup {
  if (sections.length === 0) return NOTHING;
  return html`<nav class="children" aria-label="${text("list.children")}"><ul>${sections.map(
    (child) => html`<li><a href="${sectionPath(child.slug)}">${child.name}</a></li>`,
  )}</ul></nav>`;
}
