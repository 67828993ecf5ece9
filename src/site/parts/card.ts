// An article in a list: the few faces it has, from the lead of the home page down to one line.
import { html } from "hono/html";
import type { Card, Headline } from "../../newsroom/reading/cards.ts";
import { articlePath, storyPath } from "./address.ts";
import { face } from "./byline.ts";
import type { Markup, MaybeMarkup } from "./markup.ts";
import { NOTHING } from "./markup.ts";
import { listMoment } from "./moment.ts";
import { counted } from "./numbers.ts";
import { image, type PictureUse } from "./picture.ts";
import { text } from "./text.ts";
import { words } from "./words.ts";

export interface CardFace {
  /** Class that says which face. */
  face: string;
  /** Level of the headline's heading. */
  level: 2 | 3;
  now: Date;
  picture?: PictureUse;
  lead?: boolean;
  /** What the quiet line below says. */
  meta?: "none" | "time" | "section";
}

/** A card: picture, kicker, headline (the only link, it covers the card), lead, quiet line. */
export function card(article: Card, face: CardFace): Markup {
  return html`<article class="card ${face.face}${article.breaking ? " is-breaking" : ""}">${
    face.picture &&
    article.picture &&
    html`<div class="card-pic">${image(article.picture, face.picture)}</div>`
  }<div class="card-text">${kicker(article, face)}${headline(article, face.level)}${
    face.lead && article.lead && html`<p class="card-lead">${words(article.lead)}</p>`
  }${meta(article, face)}</div></article>`;
}

/** A headline in a list with its time in a column of its own: «۱۳:۴۱  تیتر». */
export function headlineRow(article: Card, now: Date): Markup {
  return html`<li class="row">${listMoment(article.publishedAt, now)}<a href="${articlePath(article)}"${rel(
    article,
  )}>${label(article)}${words(article.headline)}</a>${others(article)}</li>`;
}

/** A headline link alone, for numbered and related lists. */
export function headlineLink(article: Headline): Markup {
  return html`<a href="${articlePath(article)}"${rel(article)}>${label(article)}${words(article.headline)}</a>`;
}

/** Kinds that say before their headline that there is something to see or to hear, or who paid for it. */
const SHOWN = new Set<string>(["gallery", "video", "audio", "advertorial"]);

/** What is not plain news says so in words before its headline. */
export function label(article: Headline): MaybeMarkup {
  if (article.breaking) return html`<span class="tag-word hot">${text("kind.breaking")}</span> `;
  if (SHOWN.has(article.kind)) {
    return html`<span class="tag-word ${article.kind}">${text(`kind.${article.kind}`)}</span> `;
  }
  return article.kind === "right-of-reply"
    ? html`<span class="tag-word">${text("kind.right-of-reply")}</span> `
    : NOTHING;
}

function kicker(article: Card, { face: of }: CardFace): MaybeMarkup {
  if (article.kind === "op-ed" && article.byline) {
    const portrait = of === "opinion-card" && face(article.authors[0], "2.25rem");
    return html`<p class="author">${portrait}${article.byline}</p>`;
  }
  // A kicker that only repeats the label says nothing.
  return article.kicker && article.kicker !== text(`kind.${article.kind}`)
    ? html`<p class="kicker">${words(article.kicker)}</p>`
    : NOTHING;
}

function headline(article: Card, level: 2 | 3): Markup {
  const link = html`<a href="${articlePath(article)}"${rel(article)}>${label(article)}${words(article.headline)}</a>`;
  return level === 2 ? html`<h2 class="headline">${link}</h2>` : html`<h3 class="headline">${link}</h3>`;
}

function meta(article: Card, face: CardFace): MaybeMarkup {
  if (face.meta === undefined || face.meta === "none") return NOTHING;
  return html`<p class="meta">${face.meta === "section" && html`<span>${article.section.name}</span>`}${listMoment(
    article.publishedAt,
    face.now,
  )}${
    article.comments > 0 && html`<span>${text("list.comments", { count: counted(article.comments) })}</span>`
  }${others(article)}</p>`;
}

/** The way to all that tell the same report. */
function others({ story }: Card): MaybeMarkup {
  if (!story) return NOTHING;
  return html`<a class="others" href="${storyPath(story.code)}">${text("story.others", { count: counted(story.others) })}</a>`;
}

function rel(article: Headline): MaybeMarkup {
  return article.kind === "advertorial" ? html` rel="sponsored"` : NOTHING;
}
