// The article's body on the page: the document's HTML, with pictures, galleries, cards of other sites and boxes of
// our own articles put where the document names them.
import { html, raw } from "hono/html";
import { embedProviders } from "../../document/embeds.ts";
import type { EmbedAttrs, PictureUse } from "../../document/schema.ts";
import { toHtml } from "../../document/to-html.ts";
import type { Bodied } from "../../newsroom/reading/article.ts";
import { figure, filmOf } from "./article-head.ts";
import { headlineLink } from "./card.ts";
import { filmHtml, soundHtml } from "./film.ts";
import { galleryHtml } from "./gallery.ts";
import type { Markup } from "./markup.ts";
import { image } from "./picture.ts";
import { text } from "./text.ts";

const FIGURE_SIZES = "(min-width: 64rem) 46rem, 100vw";

/** The scripts of what stands in a body: a page loads no others. */
export function bodyScripts({ recordings, body }: Bodied): string[] {
  return [
    ...(recordings.size > 0 ? ["film.js"] : []),
    ...(body.content.some(({ type }) => type === "gallery") ? ["gallery.js"] : []),
  ];
}

/** The body as it stands on the page. A picture or an article that is not known (any more) leaves no trace. */
export function articleBody(article: Bodied): Markup {
  const markup = toHtml(article.body, {
    picture: (id, caption) => pictureHtml(article, { id, caption }),
    gallery: (uses) => galleryHtml(article, uses),
    film: (use) => filmHtml(article, use),
    sound: (use) => soundHtml(article, use),
    embed: (attrs) => embedHtml(article, attrs),
    readMore: (codes) => readMoreHtml(article, codes),
    sponsored: article.kind === "advertorial",
  });
  return raw(markup);
}

function pictureHtml(article: Bodied, use: PictureUse): string {
  const picture = article.pictures.get(use.id);
  if (picture === undefined) return "";
  return String(
    figure(picture, use.caption ?? picture.caption, image(picture, { sizes: FIGURE_SIZES, shape: "own" })),
  );
}

/** A plain link: nothing is asked of the other site until the reader goes there. A film bears its picture. */
function embedHtml(article: Bodied, attrs: EmbedAttrs): string {
  const { provider, id, title } = attrs;
  const address = embedProviders[provider].page(id);
  const poster =
    article.picture &&
    filmOf(article)?.attrs === attrs &&
    image(article.picture, { sizes: FIGURE_SIZES, shape: "broad", first: true, silent: true });
  return String(
    html`<p class="embed ${provider}"><a href="${address}" rel="noopener nofollow external">${poster}<b>${
      title ?? text("kind.video")
    }</b> <span>${text("article.embed", { site: text(`embed.${provider}`) })}</span></a> <small>${text("article.embedNote")}</small></p>`,
  );
}

function readMoreHtml(article: Bodied, codes: number[]): string {
  const cards = codes.flatMap((code) => article.mentioned.get(code) ?? []);
  if (cards.length === 0) return "";
  return String(
    html`<aside class="read-more"><p>${text("article.readMore")}</p><ul>${cards.map((card) => html`<li>${headlineLink(card)}</li>`)}</ul></aside>`,
  );
}
