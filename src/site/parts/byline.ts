// Who wrote an article: the byline as it is printed, in which each author's name leads to their page.
import { html } from "hono/html";
import type { Card } from "../../newsroom/reading/cards.ts";
import type { AuthorLink } from "../../newsroom/reading/links.ts";
import { authorPath } from "./address.ts";
import type { Markup } from "./markup.ts";
import { image } from "./picture.ts";

/** A pen name that is not the author's own leads to the page too, where one author alone has written. */
export function bylineLinks({ byline, authors }: Pick<Card, "byline" | "authors">): Markup | string {
  const printed = byline ?? "";
  const [only, ...others] = authors;
  const named = authors.filter(({ name }) => printed.includes(name));
  if (named.length === 0) return only && others.length === 0 ? link(only, printed) : printed;
  return html`${split(printed, named).map((part) => (typeof part === "string" ? part : link(part, part.name)))}`;
}

/** The text with the names in it taken out. */
function split(text: string, named: AuthorLink[]): (string | AuthorLink)[] {
  const first = named
    .map((author) => ({ author, at: text.indexOf(author.name) }))
    .filter(({ at }) => at >= 0)
    // Of two that begin alike the longer one is meant.
    .sort((a, b) => a.at - b.at || b.author.name.length - a.author.name.length)[0];
  if (!first) return text === "" ? [] : [text];
  const { author, at } = first;
  const rest = split(text.slice(at + author.name.length), named);
  return at === 0 ? [author, ...rest] : [text.slice(0, at), author, ...rest];
}

function link({ slug }: AuthorLink, words: string): Markup {
  return html`<a href="${authorPath(slug)}" rel="author">${words}</a>`;
}

/** The portrait, round and silent: the name stands beside it. Nothing where there is none. */
export function face(author: AuthorLink | undefined, sizes: string): Markup | "" {
  if (!author?.picture) return "";
  return html`<span class="face">${image(author.picture, { sizes, shape: "photo", silent: true })}</span>`;
}
