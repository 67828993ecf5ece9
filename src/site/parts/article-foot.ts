// The close of an article: where it was taken from, what was corrected, and the answers given to it.
import { html } from "hono/html";
import type { Article } from "../../newsroom/reading/article.ts";
import type { Card } from "../../newsroom/reading/cards.ts";
import { headlineLink } from "./card.ts";
import type { Markup, MaybeMarkup } from "./markup.ts";
import { NOTHING } from "./markup.ts";
import { moment } from "./moment.ts";
import { text } from "./text.ts";
import { words } from "./words.ts";

export function articleFoot(article: Article): MaybeMarkup {
  const parts = [source(article), corrections(article), answers(article)].filter((part) => part !== NOTHING);
  return parts.length > 0 ? html`<footer class="closing">${parts}</footer>` : NOTHING;
}

function source({ source: from, kind }: Article): MaybeMarkup {
  if (from === null) return NOTHING;
  const rel = kind === "advertorial" ? "sponsored noopener" : "noopener";
  return html`<p class="source">${text("article.source")} ${
    from.url
      ? html`<a href="${from.url}" rel="${rel}"><cite>${from.name}</cite></a>`
      : html`<cite>${from.name}</cite>`
  }</p>`;
}

function corrections(article: Article): MaybeMarkup {
  if (article.corrections.length === 0) return NOTHING;
  return html`<section class="corrections" aria-labelledby="corrections"><h2 id="corrections">${text(
    "article.corrections",
  )}</h2>${article.corrections.map(
    (correction) => html`<p>${moment(correction.at, "moment")}: ${words(correction.note)}</p>`,
  )}</section>`;
}

function answers(article: Article): MaybeMarkup {
  const { replyTo, replies } = article;
  if (replyTo === null && replies.length === 0) return NOTHING;
  return html`<div class="answers">${replyTo && answerList("article.answers", [replyTo])}${
    replies.length > 0 && answerList("article.answeredBy", replies)
  }</div>`;
}

function answerList(key: "article.answers" | "article.answeredBy", cards: Card[]): Markup {
  return html`<p>${text(key)}</p><ul>${cards.map((card) => html`<li>${headlineLink(card)}</li>`)}</ul>`;
}
