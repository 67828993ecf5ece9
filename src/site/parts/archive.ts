// What all pages of the archive share: where one stands in it, the way to other years, and to the archive of a section.
import { html } from "hono/html";
import type { Frame } from "../../newsroom/reading/frame.ts";
import type { SectionLink } from "../../newsroom/reading/links.ts";
import { archivePathOf } from "./address.ts";
import type { Markup, MaybeMarkup } from "./markup.ts";
import { NOTHING } from "./markup.ts";
import { counted, digits } from "./numbers.ts";
import { text } from "./text.ts";

interface Place {
  frame: Frame;
  section: SectionLink | null;
}

/** `year` is given where the page is a part of one. */
export function archiveHead(
  { section }: Place,
  { title, count, year }: { title: string; count: number; year?: number },
): Markup {
  return html`<header class="list-head"><p class="kicker">${section ? `${text("archive.name")}، ${section.name}` : text("archive.name")}</p><h1>${title}</h1><p class="quiet">${
    year === undefined
      ? NOTHING
      : html`<a href="${archivePathOf({ year }, section?.slug)}">${text("archive.year", { year: digits(year) })}</a> · `
  }${text("day.count", { count: counted(count) })}</p></header>`;
}

export function archiveYears({
  section,
  year,
  years,
}: Place & { year: number; years: { first: number; last: number } }): MaybeMarkup {
  const all = Array.from({ length: years.last - years.first + 1 }, (_, at) => years.last - at);
  if (all.length < 2) return NOTHING;
  return html`<nav class="years" aria-labelledby="years"><h2 id="years">${text("archive.years")}</h2><ul>${all.map(
    (one) =>
      html`<li><a href="${archivePathOf({ year: one }, section?.slug)}"${one === year && html` aria-current="true"`}>${digits(one)}</a></li>`,
  )}</ul></nav>`;
}

/** The same year or month in one section, or in all of them. */
export function archiveSections(
  { frame, section }: Place,
  when: { year: number; month?: number },
): MaybeMarkup {
  if (frame.sections.length < 2) return NOTHING;
  const item = (slug: string | null, name: string): Markup =>
    html`<li><a href="${archivePathOf(when, slug)}"${(section?.slug ?? null) === slug && html` aria-current="true"`}>${name}</a></li>`;
  return html`<nav class="years" aria-labelledby="archive-sections"><h2 id="archive-sections">${text("archive.sections")}</h2><ul>${item(
    null,
    text("archive.all"),
  )}${frame.sections.map(({ slug, name }) => item(slug, name))}</ul></nav>`;
}
