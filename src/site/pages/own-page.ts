// What the newsroom writes of itself: any page of its own, and the one that tells who it is, how to reach it, and what
// may be done with its words, which is there also before anybody wrote it.
import { html } from "hono/html";
import { toText } from "../../document/to-text.ts";
import { ABOUT, CONTACT } from "../../newsroom/pages/page-slug.ts";
import type { Frame } from "../../newsroom/reading/frame.ts";
import type { AboutView, OwnPage, PageView } from "../../newsroom/reading/page-view.ts";
import { pagePath } from "../parts/address.ts";
import { articleBody, bodyScripts } from "../parts/body.ts";
import { inOwnEdition } from "../parts/edition.ts";
import { galleryViewer } from "../parts/gallery.ts";
import { pageEntities, siteEntities } from "../parts/json-ld.ts";
import type { Markup, MaybeMarkup } from "../parts/markup.ts";
import { NOTHING } from "../parts/markup.ts";
import { text } from "../parts/text.ts";
import { type WordsPage, wordsPage } from "../parts/words-page.ts";

export const ownPage = inOwnEdition((view: PageView): string =>
  view.page.slug === ABOUT
    ? about(view)
    : wordsPage(view.frame, {
        ...placeOf(view),
        words: bodyOf(view.page, view.page.slug === CONTACT ? mailLine(view.frame) : NOTHING),
      }),
);

export const aboutPage = inOwnEdition((view: AboutView): string => about(view));

function about({ frame, page, translations }: AboutView): string {
  const { house } = frame;
  const contact = house.email && html`<h2>${text("about.contact")}</h2>${mailLine(frame)}`;
  const reuse = house.licence && html`<h2>${text("about.reuse")}</h2><p>${house.licence}</p>`;
  const more = html`${contact}${reuse}`;
  const tagline = house.tagline && html`<p class="lead">${house.tagline}</p>\n`;
  if (page === null) {
    return wordsPage(frame, {
      title: text("site.about"),
      heading: text("about.title", { house: house.name }),
      description: house.tagline,
      path: pagePath(ABOUT),
      entities: siteEntities(frame),
      words: html`${tagline}<div class="body">${more}</div>`,
    });
  }
  const place = placeOf({ frame, page, translations });
  return wordsPage(frame, { ...place, words: html`${tagline}${bodyOf(page, more)}` });
}

function placeOf(view: PageView): Omit<WordsPage, "words"> {
  const { page } = view;
  const description = page.description ?? firstParagraph(page);
  return {
    title: page.title,
    description: description || page.title,
    path: pagePath(page.slug),
    entities: pageEntities(view, description),
    translations: view.translations.map((id) => ({ edition: id, path: pagePath(page.slug, id) })),
    scripts: bodyScripts(page),
  };
}

/** A heading says too little of what stands under it. */
function firstParagraph({ body }: OwnPage): string {
  const first = body.content.find(({ type }) => type === "paragraph");
  return first ? toText({ ...body, content: [first] }).trim() : "";
}

function bodyOf(page: OwnPage, more: MaybeMarkup): Markup {
  return html`<div class="body">${articleBody(page)}${more}</div>${galleryViewer(page)}`;
}

function mailLine({ house: { email } }: Frame): MaybeMarkup {
  if (email === null) return NOTHING;
  return html`<p>${text("site.contact")}: <a href="mailto:${email}" dir="ltr" lang="en">${email}</a></p>`;
}
