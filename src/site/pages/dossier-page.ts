// A dossier: what it is about, its first articles as the editors set them, and all of it along the months.
import { html, raw } from "hono/html";
import { toHtml } from "../../document/to-html.ts";
import { toText } from "../../document/to-text.ts";
import type { DossierItem, DossiersView, DossierView } from "../../newsroom/reading/dossier-view.ts";
import { figure } from "../parts/article-head.ts";
import { card, headlineLink } from "../parts/card.ts";
import { dayText } from "../parts/days.ts";
import { dossierPath, dossiersPath } from "../parts/dossier.ts";
import { inOwnEdition } from "../parts/edition.ts";
import { layout } from "../parts/layout.ts";
import type { Markup } from "../parts/markup.ts";
import { moment } from "../parts/moment.ts";
import { digits } from "../parts/numbers.ts";
import { image } from "../parts/picture.ts";
import { text } from "../parts/text.ts";
import { words } from "../parts/words.ts";

const CARD_SIZES = "(min-width: 48rem) 20rem, 100vw";
/** So many stand over the timeline. */
const FIRST = 3;

/** Set in its edition. */
export const dossierPage = inOwnEdition((view: DossierView): string => {
  const { frame, dossier, intro, picture, items } = view;
  const said = toText(intro).trim();
  const { now } = frame;
  const first = items.slice(0, FIRST).map(({ card: article }) =>
    card(article, {
      face: "dossier-card",
      level: 3,
      now,
      lead: true,
      meta: "time",
      picture: { sizes: CARD_SIZES, shape: "photo", silent: true },
    }),
  );
  return layout(frame, {
    title: text("dossier.title", { name: dossier.name }),
    description: said.split("\n")[0] || text("dossier.description", { name: dossier.name }),
    face: "inner",
    path: dossierPath(dossier.slug),
    main: html`<main id="main" class="wide list-page dossier">
<header class="list-head"><p class="kicker"><a href="${dossiersPath()}">${text("dossier.one")}</a></p><h1>${words(dossier.name)}</h1>${
      said !== "" && html`<div class="body dossier-intro">${raw(toHtml(intro, PLAIN))}</div>`
    }</header>
${picture && figure(picture, picture.caption, image(picture, { sizes: "(min-width: 64rem) 60rem, 100vw", shape: "own", first: true }))}
${items.length > FIRST && html`<section aria-labelledby="chosen"><h2 class="block-title" id="chosen">${text("dossier.chosen")}</h2><div class="dossier-first">${first}</div></section>`}
<section aria-labelledby="timeline"><h2 class="block-title" id="timeline">${text("dossier.timeline")}</h2>${timeline(items)}</section>
</main>`,
  });
});

export const dossiersPage = inOwnEdition(({ frame, dossiers }: DossiersView): string => {
  return layout(frame, {
    title: text("dossier.all"),
    description: text("dossier.allDescription", { house: frame.house.name }),
    face: "inner",
    path: dossiersPath(),
    main: html`<main id="main" class="wide list-page">
<header class="list-head"><h1>${text("dossier.all")}</h1></header>
${
  dossiers.length === 0
    ? html`<p class="empty">${text("dossier.none")}</p>`
    : html`<ul class="dossiers">${dossiers.map(
        ({ slug, name, intro, picture, articles }) =>
          html`<li>${picture && image(picture, { sizes: CARD_SIZES, shape: "photo", silent: true })}<h2><a href="${dossierPath(slug)}">${words(name)}</a></h2><p>${words(
            toText(intro).trim().split("\n")[0] ?? "",
          )}</p><p class="quiet">${digits(text("dossier.count", { count: String(articles) }))}</p></li>`,
      )}</ul>`
}
</main>`,
  });
});

/** Along the months of the Jalali calendar, from how it began. */
function timeline(items: DossierItem[]): Markup {
  const inTime = items.toSorted((a, b) => a.card.publishedAt.getTime() - b.card.publishedAt.getTime());
  const months = Map.groupBy(inTime, ({ card: { publishedAt } }) => dayText(publishedAt, "month"));
  return html`<div class="timeline">${[...months].map(
    ([month, own]) =>
      html`<section><h3>${month}</h3><ol>${own.map(
        ({ card: article, note }) =>
          html`<li>${moment(article.publishedAt, "long")}<p>${headlineLink(article)}</p>${note && html`<p class="quiet">${words(note)}</p>`}</li>`,
      )}</ol></section>`,
  )}</div>`;
}

/** An introduction is words; what else a body may hold has no place in it. */
const PLAIN = {
  picture: () => "",
  gallery: () => "",
  embed: () => "",
  film: () => "",
  sound: () => "",
  readMore: () => "",
  sponsored: false,
};
