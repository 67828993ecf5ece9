// An author: portrait, line, introduction, and what they wrote, newest first.
import { html } from "hono/html";
import type { AuthorView } from "../../newsroom/reading/author-view.ts";
import { authorFeedPath, authorPath } from "../parts/address.ts";
import { breadcrumb } from "../parts/breadcrumb.ts";
import { face } from "../parts/byline.ts";
import { inOwnEdition } from "../parts/edition.ts";
import { authorEntities } from "../parts/json-ld.ts";
import { layout } from "../parts/layout.ts";
import { dayGroups, listNavigation } from "../parts/list-page.ts";
import { text } from "../parts/text.ts";
import { words } from "../parts/words.ts";

export const authorPage = inOwnEdition((view: AuthorView): string => {
  const { frame, author, roleLine, intro, page } = view;
  const path = authorPath(author.slug);
  const feed = authorFeedPath(author.slug);
  return layout(frame, {
    title: page.continued ? text("list.continued", { title: author.name }) : author.name,
    description: intro ?? text("author.description", { author: author.name, house: frame.house.name }),
    face: "inner",
    path,
    entities: authorEntities(view),
    feed: { title: author.name, path: feed },
    main: html`<main id="main" class="wide list-page author-page">
<header class="list-head">${breadcrumb([])}
<div class="author-head">${face(author, "7rem")}<div><p class="kicker">${text("author.label")}</p><h1>${author.name}</h1>${
      roleLine && html`<p class="role-line">${words(roleLine)}</p>`
    }</div></div>${intro && html`<p class="intro">${words(intro)}</p>`}
<p class="author-feed"><a href="${feed}" type="application/rss+xml">${text("author.feed")}</a></p></header>
<div class="list-main">${dayGroups(page.cards, frame)}${listNavigation(path, page)}</div>
</main>`,
  });
});
