// The page of one article: the article itself in <main>, alone in its <article>, and everything around it in
// landmarks of their own, so that readers' tools take the words and leave the furniture.
import { html } from "hono/html";
import type { ArticleView, Card, CommentFormState } from "../../newsroom/reading/views.ts";
import { articlePath, sectionFeedPath, sectionPath } from "../parts/address.ts";
import { articleFoot } from "../parts/article-foot.ts";
import { articleHead } from "../parts/article-head.ts";
import { articleTools, tagRow } from "../parts/article-tools.ts";
import { block, headlineList } from "../parts/block.ts";
import { articleBody } from "../parts/body.ts";
import { breadcrumb } from "../parts/breadcrumb.ts";
import { headlineLink } from "../parts/card.ts";
import { comments } from "../parts/comments.ts";
import { layout } from "../parts/layout.ts";
import type { MaybeMarkup } from "../parts/markup.ts";
import { NOTHING } from "../parts/markup.ts";
import { text } from "../parts/text.ts";

/** `form` is a comment that came back with a fault; it stands in its place with what was typed. */
export function articlePage(view: ArticleView, form?: CommentFormState): string {
  const { frame, article, headlines, thread } = view;
  const { section } = article;
  return layout(frame, {
    title: article.headline,
    description: article.lead ?? article.headline,
    face: "inner",
    path: articlePath(article),
    section: article.breadcrumb[0]?.slug ?? section.slug,
    feed: { title: section.name, path: sectionFeedPath(section.slug) },
    main: html`<div class="wide article-page">
<div class="column">
${breadcrumb(article.breadcrumb)}
<main id="main"><article class="article ${article.kind}">
${articleHead(article)}
<div class="body">${articleBody(article)}</div>
${articleFoot(article)}
</article></main>
${articleTools(frame, article)}
${tagRow(article.tags)}
${related(view.related)}
${comments({ code: article.code, thread, form })}
</div>
<aside class="side" aria-label="${text("article.headlines", { section: section.name })}"><h2 class="block-title"><a href="${sectionPath(
      section.slug,
    )}">${text("article.headlines", { section: section.name })}</a></h2>${headlineList(headlines, frame.now)}</aside>
</div>`,
  });
}

function related(cards: Card[]): MaybeMarkup {
  if (cards.length === 0) return NOTHING;
  return block(
    { id: "related", title: text("article.related"), face: "related" },
    html`<ul>${cards.map((card) => html`<li>${headlineLink(card)}</li>`)}</ul>`,
  );
}
