// The head of every page: mark and name, today's date on fronts, the sections, and breaking news when there is.
import { html } from "hono/html";
import type { Frame } from "../../newsroom/reading/frame.ts";
import { articlePath, homePath, latestPath, searchPath, sectionPath } from "./address.ts";
import { hijriDay, latinDay } from "./days.ts";
import { edition } from "./edition.ts";
import { framed } from "./framed.ts";
import { look } from "./look.ts";
import type { Markup, MaybeMarkup } from "./markup.ts";
import { NOTHING } from "./markup.ts";
import { moment } from "./moment.ts";
import { nameMark } from "./name-mark.ts";
import { text } from "./text.ts";
import { words } from "./words.ts";

export interface Standing {
  /** Path of the page: the menu marks it. */
  path: string;
  /** Slug of the section the page belongs to, also for an article. */
  section?: string | undefined;
  /** The home page's name is its first heading. */
  nameplate?: boolean;
  /** Fronts show today's date; a page that is kept for long does not. */
  dated?: boolean;
}

export function masthead(frame: Frame, standing: Standing): Markup {
  const inMenu = standing.section ?? "";
  const marked = [sectionPath(inMenu), latestPath(), ...frame.house.menus.head.map(({ address }) => address)];
  const plain = !standing.dated && !marked.includes(standing.path);
  if (!plain || isBreaking(frame, standing)) return head(frame, standing);
  return framed(frame, `masthead ${inMenu}`, () => head(frame, standing));
}

function isBreaking({ breaking }: Frame, standing: Standing): boolean {
  return breaking !== null && standing.path === articlePath(breaking);
}

function head(frame: Frame, standing: Standing): Markup {
  const { house } = frame;
  const name = nameMark(house, homePath());
  return html`<header class="masthead${standing.nameplate ? " grand" : ""}"><div class="wide masthead-top">${
    standing.nameplate ? html`<h1 class="nameplate">${name}</h1>` : html`<p class="nameplate">${name}</p>`
  }${standing.nameplate && house.tagline && html`<p class="tagline">${house.tagline}</p>`}${
    standing.dated && today(frame)
  }${seek()}${look()}</div><nav class="menu" aria-label="${text("site.menu")}"><ul class="wide">${menuItem(homePath(), text("site.home"), standing.path === homePath())}${frame.sections.map(
    (section) =>
      menuItem(
        sectionPath(section.slug),
        section.name,
        standing.path === sectionPath(section.slug),
        standing.section === section.slug,
      ),
  )}${house.menus.head.map(({ address, label }) => menuItem(address, label, standing.path === address))}${menuItem(latestPath(), text("site.latestShort"), standing.path === latestPath())}</ul></nav></header>${breakingBar(frame, standing)}`;
}

/** Where there is no room for the field, the word alone leads to the page of the search. */
function seek(): Markup {
  return html`<form class="seek" method="get" action="${searchPath()}" role="search" aria-label="${text("search.label")}"><input type="search" name="q" aria-label="${text("search.label")}" maxlength="1000" autocomplete="off"><button type="submit">${text("search.ask")}</button></form>`;
}

function menuItem(path: string, name: string, here: boolean, within = false): Markup {
  const current = here ? html` aria-current="page"` : within ? html` aria-current="true"` : NOTHING;
  return html`<li><a href="${path}"${current}>${name}</a></li>`;
}

/** Not shown on the page of the breaking article itself. */
function breakingBar(frame: Frame, standing: Standing): MaybeMarkup {
  const { breaking } = frame;
  if (breaking === null || isBreaking(frame, standing)) return NOTHING;
  return html`<section class="breaking" aria-label="${text("site.breaking")}"><p class="wide"><b>${text(
    "kind.breaking",
  )}</b> <a href="${articlePath(breaking)}">${words(breaking.headline)}</a></p></section>`;
}

/** The day in each calendar; the hour is kept by script, for a page that is kept would tell an old one. */
function today({ now, house }: Frame): Markup {
  const latin = latinDay(now);
  const { timeZone } = edition();
  return html`<p class="today">${moment(now, "weekday")} <span class="clock" data-clock="${clockLocale()}" data-zone="${timeZone}"></span> <span class="calendars">${hijriDay(now, house.hijriDays)}${
    latin !== "" && html` <bdi lang="en" dir="ltr">${latin}</bdi>`
  }</span></p>`;
}

/** Browsers do not agree which digits a language has. */
function clockLocale(): string {
  const { digits, language } = edition();
  return `${language}-u-nu-${{ persian: "arabext", arabic: "arab", latin: "latn" }[digits]}`;
}
