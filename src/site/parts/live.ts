// A live coverage on its article's page: how it stands and its key points over the text, its entries under it. What
// comes while the page is open live.client.ts puts in; with scripts off the page is loaded anew.
import { html } from "hono/html";
import type { Article } from "../../newsroom/reading/article.ts";
import type { Frame } from "../../newsroom/reading/frame.ts";
import type { Coverage, LiveEntry } from "../../newsroom/reading/live-view.ts";
import { assetAddress } from "../assets.ts";
import { articlePath } from "./address.ts";
import { articleBody } from "./body.ts";
import type { Markup, MaybeMarkup } from "./markup.ts";
import { NOTHING } from "./markup.ts";
import { dayKey, moment } from "./moment.ts";
import { digits } from "./numbers.ts";
import { text } from "./text.ts";
import { words } from "./words.ts";

/** An article with the coverage that it is. */
export interface LiveArticle {
  frame: Frame;
  article: Article;
  coverage: Coverage;
}

/** The lasting address of an entry, wherever it stands by then. */
export function entryPath(article: Pick<Article, "code" | "slug" | "edition">, id: number): string {
  return `${articlePath(article)}?entry=${id}#e${id}`;
}

function pagePath(article: Article, page: number): string {
  return `${articlePath(article)}?page=${page}#live`;
}

export function liveState({ article, coverage }: LiveArticle): Markup {
  const { endedAt, changedAt, keyPoints } = coverage;
  const state = endedAt === null ? text("live.going") : text("live.ended");
  return html`<div class="live-head" id="live-head"><p class="live-state${endedAt === null ? " going" : ""}"><b>${state}</b> <span>${text(
    "live.changed",
  )} ${moment(changedAt, "moment")}</span> ${
    endedAt === null ? html`<a href="${articlePath(article)}">${text("live.refresh")}</a>` : NOTHING
  }</p>${
    keyPoints.length > 0 &&
    html`<section class="key-points" aria-labelledby="key-points"><h2 id="key-points">${text("live.keyPoints")}</h2><ul>${keyPoints.map(
      (point) =>
        html`<li><a href="${linkTo({ article, coverage }, point.id)}">${words(point.text)}</a> ${moment(point.at, "time")}</li>`,
    )}</ul></section>`
  }</div>`;
}

export function liveEntries(live: LiveArticle): Markup {
  const { article, coverage } = live;
  const { page, pages, pinned, entries } = coverage;
  const newest = page === pages;
  const watched = newest ? html` data-live="${article.code}" data-new="${text("live.new")}"` : NOTHING;
  return html`<section class="live" id="live" aria-labelledby="live-title"${watched}><h2 class="block-title" id="live-title">${text(
    "live.entries",
  )}</h2>${newest ? html`<div class="live-new" role="status"></div>` : newer(live)}${
    coverage.count === 0 ? html`<p class="quiet">${text("live.empty")}</p>` : NOTHING
  }<ol class="live-entries" reversed>${pinned && entry(live, pinned)}${entries.map((one) => entry(live, one))}</ol>${older(
    live,
  )}${newest ? html`<script type="module" src="${assetAddress("live.js")}" data-living></script>` : NOTHING}</section>`;
}

function entry(live: LiveArticle, one: LiveEntry): Markup {
  const { frame, article, coverage } = live;
  const pinned = one.id === coverage.pinned?.id;
  const edited = one.changedAt.getTime() - one.at.getTime() >= 60_000 && one.number > 1;
  const today = dayKey(one.at) === dayKey(frame.now);
  return html`<li class="live-entry${pinned ? " pinned" : ""}" id="e${one.id}" data-version="${one.number}${pinned ? "p" : ""}"><p class="entry-time"><a href="${entryPath(
    article,
    one.id,
  )}" title="${text("live.link")}">${moment(one.at, "time")}</a>${today ? NOTHING : html` <small>${moment(one.at, "long")}</small>`}${
    pinned && html` <b>${text("live.pinned")}</b>`
  }</p><div class="live-words">${one.headline && html`<h3>${words(one.headline)}</h3>`}<div class="body">${articleBody({ ...article, body: one.body })}</div>${
    edited && html`<p class="entry-edited">${text("live.edited")} ${moment(one.changedAt, "moment")}</p>`
  }</div></li>`;
}

/** On this page, or on the one where it stands. */
function linkTo({ article, coverage }: Omit<LiveArticle, "frame">, id: number): string {
  const here = coverage.pinned?.id === id || coverage.entries.some((one) => one.id === id);
  return here ? `#e${id}` : entryPath(article, id);
}

function newer({ article, coverage }: LiveArticle): Markup {
  const { page, pages } = coverage;
  const next = page + 1 < pages ? pagePath(article, page + 1) : `${articlePath(article)}#live`;
  return html`<nav class="pager" aria-label="${text("live.newer")}"><a href="${articlePath(article)}#live">${text(
    "live.newest",
  )}</a><a rel="prev" href="${next}">${text("live.newer")}</a></nav>`;
}

function older({ article, coverage }: LiveArticle): MaybeMarkup {
  const { page, pages } = coverage;
  if (page === 1) return NOTHING;
  const place = digits(text("live.page", { page: String(pages - page + 1), pages: String(pages) }));
  return html`<nav class="pager" aria-label="${text("live.older")}"><a class="onward" rel="next" href="${pagePath(article, page - 1)}">${text(
    "live.older",
  )}</a> <span>${place}</span></nav>`;
}
