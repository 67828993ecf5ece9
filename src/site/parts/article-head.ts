// The opening of an article: label, kicker, headline, lead, who and when, and its picture. Class names here keep
// clear of the words by which extractors take something for page furniture.
import { html } from "hono/html";
import type { Embed, Film } from "../../document/schema.ts";
import { EDITIONS } from "../../editions.ts";
import type { Article, Bodied } from "../../newsroom/reading/article.ts";
import type { Picture } from "../../newsroom/reading/pictures.ts";
import { articlePath } from "./address.ts";
import { bylineLinks } from "./byline.ts";
import type { Markup, MaybeMarkup } from "./markup.ts";
import { NOTHING } from "./markup.ts";
import { houseMoment, moment } from "./moment.ts";
import { digits } from "./numbers.ts";
import { image } from "./picture.ts";
import { text } from "./text.ts";
import { words } from "./words.ts";

/** Kinds that say in words what they are; plain news needs no label. */
const LABELLED = new Set<string>([
  "report",
  "interview",
  "op-ed",
  "gallery",
  "video",
  "live",
  "audio",
  "right-of-reply",
]);

export function articleHead(article: Article): Markup {
  return html`<header class="opening">
${article.kind === "advertorial" && html`<p class="notice"><b>${text("kind.advertorial")}</b> ${text("article.advertorialNote")}</p>`}
${LABELLED.has(article.kind) && html`<p class="kind">${text(`kind.${article.kind}`)}</p>`}
${article.kind === "op-ed" && article.byline && html`<p class="pen"><span rel="author" class="author">${bylineLinks(article)}</span></p>`}
${article.kicker && article.kicker !== text(`kind.${article.kind}`) && html`<p class="kicker">${words(article.kicker)}</p>`}
<h1>${words(article.headline)}</h1>
</header>
${article.lead && html`<p class="lead">${words(article.lead)}</p>`}
${whoAndWhen(article)}
${openingPicture(article)}`;
}

/** A picture with its caption and credit. */
export function figure(picture: Picture, caption: string | null, img: Markup): Markup {
  if (!caption && !picture.credit) return html`<figure>${img}</figure>`;
  const credit =
    picture.credit && html`<span class="credit${caption ? " after" : ""}">${words(picture.credit)}</span>`;
  return html`<figure>${img}<figcaption>${caption && words(caption)} ${credit}</figcaption></figure>`;
}

/** In a <footer>, as HTML has it for who wrote a thing and when: extractors then keep it out of the body. */
function whoAndWhen(article: Article): Markup {
  return html`<footer class="when article-meta">
${article.byline && article.kind !== "op-ed" && html`<p>${text(article.kind === "interview" ? "article.interviewBy" : "article.by")} <b rel="author" class="author">${bylineLinks(article)}</b></p>`}
<p>${text("article.published")} ${houseMoment(article.publishedAt)}</p>
${article.correctedAt && html`<p>${text("article.corrected")} ${moment(article.correctedAt, "moment")}</p>`}
<p>${text("article.code")} <b class="code">${digits(article.code)}</b></p>
${inOtherLanguages(article)}
</footer>`;
}

function inOtherLanguages({ translations }: Article): MaybeMarkup {
  if (translations.length === 0) return NOTHING;
  const links = translations.map((one) => {
    const { id, name, language, direction } = EDITIONS[one.edition];
    return html`<a href="${articlePath(one)}" hreflang="${id}" lang="${language}" dir="${direction}">${name}</a>`;
  });
  return html`<p class="languages">${text("article.languages")} ${links}</p>`;
}

/** A picture that the body shows anyway, or that stands on the film, does not open the article too. */
export function opensWithPicture(article: Bodied): boolean {
  const { picture = null, pictures } = article;
  return picture !== null && !pictures.has(picture.id) && filmOf(article) === undefined;
}

/** What a film article is about: the first film in its body, ours or the card of another site. */
export function filmOf({ kind, body }: Bodied): Embed | Film | undefined {
  return kind === "video"
    ? body.content.find((block) => block.type === "embed" || block.type === "film")
    : undefined;
}

function openingPicture(article: Article): MaybeMarkup {
  const { picture } = article;
  if (picture === null || !opensWithPicture(article)) return NOTHING;
  const sizes = "(min-width: 64rem) 46rem, 100vw";
  return figure(picture, picture.caption, image(picture, { sizes, shape: "own", first: true }));
}
