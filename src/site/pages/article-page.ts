// The page of one article: the article itself in <main>, alone in its <article>, and everything around it in
// landmarks of their own, so that readers' tools take the words and leave the furniture.
import { html } from "hono/html";
import type { ArticleView } from "../../newsroom/reading/article.ts";
import type { Headline } from "../../newsroom/reading/cards.ts";
import { liveFeedPath } from "../feeds/live-rss.ts";
import { articlePath, latestPath, sectionFeedPath, sectionPath } from "../parts/address.ts";
import { articleFoot } from "../parts/article-foot.ts";
import { articleHead } from "../parts/article-head.ts";
import { articleTools, tagRow } from "../parts/article-tools.ts";
import { headlineList } from "../parts/block.ts";
import { articleBody, bodyScripts } from "../parts/body.ts";
import { breadcrumb } from "../parts/breadcrumb.ts";
import { headlineLink } from "../parts/card.ts";
import type { CommentFormState } from "../parts/comment-form.ts";
import { comments } from "../parts/comments.ts";
import { dossierPlaces } from "../parts/dossier.ts";
import { inOwnEdition } from "../parts/edition.ts";
import { galleryViewer } from "../parts/gallery.ts";
import { articleEntities } from "../parts/json-ld.ts";
import { layout } from "../parts/layout.ts";
import { liveEntries, liveState } from "../parts/live.ts";
import type { MaybeMarkup } from "../parts/markup.ts";
import { NOTHING } from "../parts/markup.ts";
import { articleMeta } from "../parts/open-graph.ts";
import { sameStory } from "../parts/story.ts";
import { text } from "../parts/text.ts";

/** `form` is a comment that came back with a fault; it stands in its place with what was typed. */
export const articlePage = inOwnEdition((view: ArticleView, form?: CommentFormState): string => {
  const { frame, article, headlines, thread } = view;
  const { section, coverage } = article;
  const { of } = headlines;
  const newest = of === null ? text("home.headlines") : text("article.headlines", { section: of.name });
  return layout(frame, {
    title: article.headline,
    description: article.lead ?? article.headline,
    face: "inner",
    meta: articleMeta(frame, article),
    entities: articleEntities(frame, article),
    path: articlePath(article),
    translations: article.translations.map((one) => ({ edition: one.edition, path: articlePath(one) })),
    section: article.breadcrumb[0]?.slug ?? section.slug,
    feed: coverage
      ? { title: article.headline, path: liveFeedPath(article.code) }
      : { title: section.name, path: sectionFeedPath(section.slug) },
    scripts: ["saved.js", ...bodyScripts(article)],
    main: html`<div class="wide article-page">
${breadcrumb(article.breadcrumb)}
<main id="main"><article class="article ${article.kind}">
${articleHead(article)}
${coverage && liveState({ frame, article, coverage })}
<div class="body">${articleBody(article)}</div>
${coverage && liveEntries({ frame, article, coverage })}
${articleFoot(article)}
</article></main>
<div class="after">
${galleryViewer(article)}
${tagRow(article.tags)}
${articleTools(frame, article)}
${dossierPlaces(article.dossiers ?? [])}
${sameStory(article.told ?? [], article)}
${related(view.related)}
${comments({ code: article.code, thread, form })}
</div>
<aside class="side" aria-label="${newest}"><h2 class="block-title"><a href="${of === null ? latestPath() : sectionPath(of.slug)}">${newest}</a></h2>${headlineList(headlines.cards, frame.now)}</aside>
</div>`,
  });
});

function related(headlines: Headline[]): MaybeMarkup {
  if (headlines.length === 0) return NOTHING;
  return html`<nav class="related" aria-labelledby="related"><h2 class="block-title" id="related">${text(
    "article.related",
  )}</h2><ul>${headlines.map((one) => html`<li>${headlineLink(one)}</li>`)}</ul></nav>`;
}
