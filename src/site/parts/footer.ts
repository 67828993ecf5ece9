// The foot of every page: where else to go, how to follow, and what may be done with the words.
import { html } from "hono/html";
import { ABOUT } from "../../newsroom/pages/page-slug.ts";
import type { Frame } from "../../newsroom/reading/frame.ts";
import { HUBS } from "../../newsroom/reading/hub-view.ts";
import {
  archivePath,
  feedPath,
  homePath,
  hubPath,
  latestPath,
  litePath,
  offlinePath,
  pagePath,
  provincesPath,
  savedPath,
  searchPath,
  sectionPath,
  verifyPath,
} from "./address.ts";
import { dossiersPath } from "./dossier.ts";
import { edition } from "./edition.ts";
import { framed } from "./framed.ts";
import type { Markup, MaybeMarkup } from "./markup.ts";
import { NOTHING } from "./markup.ts";
import { text } from "./text.ts";

export function footer(frame: Frame): Markup {
  return framed(frame, "footer", () => foot(frame));
}

function foot(frame: Frame): Markup {
  const { house } = frame;
  return html`<footer class="foot"><div class="wide foot-grid"><div class="foot-house"><p class="foot-name"><a href="${homePath()}">${house.name}</a></p>${house.tagline && html`<p>${house.tagline}</p>`}</div><nav aria-labelledby="foot-sections"><h2 id="foot-sections">${text(
    "site.sections",
  )}</h2><ul>${frame.sections.map((section) => link(sectionPath(section.slug), section.name))}${frame.provinces && link(provincesPath(), text("hub.provinces"))}</ul></nav><nav aria-labelledby="foot-pages"><h2 id="foot-pages">${text(
    "site.pages",
  )}</h2><ul>${livingLink(searchPath(), text("search.title"))}${link(latestPath(), text("site.latest"))}${HUBS.map((hub) => link(hubPath(hub), text(`hub.${hub}`)))}${frame.dossiers && link(dossiersPath(), text("dossier.all"))}${link(archivePath(), text("site.archive"))}${link(
    feedPath(),
    text("site.feeds"),
  )}${ownPages(frame)}${livingLink(litePath(homePath()), text("site.lite"))}${livingLink(offlinePath(), text("offline.title"))}${livingLink(verifyPath(), text("verify.link"))}${livingLink(savedPath(), text("saved.title"))}${house.menus.foot.map(({ address, label }) => link(address, label))}</ul></nav>${
    house.channels.length > 0 &&
    html`<nav aria-labelledby="foot-channels"><h2 id="foot-channels">${text("site.channels")}</h2><ul>${house.channels.map(
      (channel) => html`<li><a href="${channel.url}" rel="me noopener">${channel.name}</a></li>`,
    )}</ul></nav>`
  }${languages(frame)}</div>${house.licence && html`<p class="wide foot-licence">${house.licence}</p>`}</footer>`;
}

/** Those that the newsroom put there; who it is can be asked before it wrote anything. */
function ownPages({ pages }: Frame): Markup[] {
  const own = pages.filter(({ inFoot }) => inFoot).map(({ slug, title }) => link(pagePath(slug), title));
  return pages.some(({ slug }) => slug === ABOUT) ? own : [link(pagePath(ABOUT), text("site.about")), ...own];
}

/** The way to the other editions, each in its own words; nothing where there is one. */
function languages({ editions }: Frame): MaybeMarkup {
  const others = editions.filter(({ id }) => id !== edition().id);
  if (others.length === 0) return NOTHING;
  return html`<nav aria-labelledby="foot-editions"><h2 id="foot-editions">${text("site.editions")}</h2><ul>${others.map(
    ({ id, name, language, direction }) =>
      html`<li><a href="${homePath(id)}" hreflang="${id}" lang="${language}" dir="${direction}">${name}</a></li>`,
  )}</ul></nav>`;
}

/** To what a static export has not. */
function livingLink(path: string, name: string): Markup {
  return html`<li data-living><a href="${path}">${name}</a></li>`;
}

function link(path: string, name: string): Markup {
  return html`<li><a href="${path}">${name}</a></li>`;
}
