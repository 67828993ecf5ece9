// The foot of every page: where else to go, how to follow, and what may be done with the words.
import { html } from "hono/html";
import type { Frame } from "../../newsroom/reading/views.ts";
import { ABOUT, ARCHIVE, FEED, HOME, LATEST, sectionPath } from "./address.ts";
import { framed } from "./framed.ts";
import type { Markup } from "./markup.ts";
import { text } from "./text.ts";

export function footer(frame: Frame): Markup {
  return framed(frame, "footer", () => foot(frame));
}

function foot(frame: Frame): Markup {
  const { house } = frame;
  return html`<footer class="foot"><div class="wide foot-grid"><div class="foot-house"><p class="foot-name"><a href="${HOME}">${house.name}</a></p>${house.tagline && html`<p>${house.tagline}</p>`}</div><nav aria-labelledby="foot-sections"><h2 id="foot-sections">${text(
    "site.sections",
  )}</h2><ul>${frame.sections.map((section) => link(sectionPath(section.slug), section.name))}</ul></nav><nav aria-labelledby="foot-pages"><h2 id="foot-pages">${text(
    "site.pages",
  )}</h2><ul>${link(LATEST, text("site.latest"))}${link(ARCHIVE, text("site.archive"))}${link(
    FEED,
    text("site.feeds"),
  )}${link(ABOUT, text("site.about"))}${house.menus.foot.map(({ address, label }) => link(address, label))}</ul></nav>${
    house.channels.length > 0 &&
    html`<nav aria-labelledby="foot-channels"><h2 id="foot-channels">${text("site.channels")}</h2><ul>${house.channels.map(
      (channel) => html`<li><a href="${channel.url}" rel="me noopener">${channel.name}</a></li>`,
    )}</ul></nav>`
  }</div>${house.licence && html`<p class="wide foot-licence">${house.licence}</p>`}</footer>`;
}

function link(path: string, name: string): Markup {
  return html`<li><a href="${path}">${name}</a></li>`;
}
