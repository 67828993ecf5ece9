// The topics of the day as a line of links, for home and sections; nothing where there are none.
import { html } from "hono/html";
import type { Topics } from "../../newsroom/reading/topics.ts";
import { tagPath } from "./address.ts";
import type { MaybeMarkup } from "./markup.ts";
import { NOTHING } from "./markup.ts";
import { text } from "./text.ts";

export function topics({ chosen, tags }: Topics): MaybeMarkup {
  const links = [
    ...chosen.map(({ label, address }) => ({ name: label, address })),
    ...tags.map(({ slug, name }) => ({ name, address: tagPath(slug) })),
  ];
  if (links.length === 0) return NOTHING;
  return html`<nav class="wide topics" aria-labelledby="topics"><h2 id="topics">${text("topics.title")}</h2><ul>${links.map(
    ({ name, address }) => html`<li><a href="${address}">${name}</a></li>`,
  )}</ul></nav>`;
}
