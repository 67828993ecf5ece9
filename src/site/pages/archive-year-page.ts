// A year of the archive: its months, each as full as it is, and the other years.
import { html } from "hono/html";
import type { ArchiveYearView } from "../../newsroom/reading/archive-view.ts";
import { archivePathOf } from "../parts/address.ts";
import { archiveHead, archiveSections, archiveYears } from "../parts/archive.ts";
import { monthName } from "../parts/days.ts";
import { inOwnEdition } from "../parts/edition.ts";
import { layout } from "../parts/layout.ts";
import type { Markup } from "../parts/markup.ts";
import { counted, digits } from "../parts/numbers.ts";
import { text } from "../parts/text.ts";

export const archiveYearPage = inOwnEdition((view: ArchiveYearView): string => {
  const { frame, section, year, months } = view;
  const all = months.reduce((sum, count) => sum + count, 0);
  const title = text("archive.title", { when: digits(year) });
  return layout(frame, {
    title: section ? `${title}، ${section.name}` : title,
    description: text("archive.description", { house: frame.house.name, when: digits(year) }),
    face: "inner",
    path: archivePathOf({ year }, section?.slug),
    section: section?.slug,
    main: html`<main id="main" class="wide archive-page">
${archiveHead(view, { title: digits(year), count: all })}
<ol class="year">${months.map((count, at) => month(view, { month: at + 1, count }))}</ol>
<div class="archive-ways">${archiveYears(view)}${archiveSections(view, { year })}</div>
</main>`,
  });
});

/** A month with a bar that shows how full it is beside the fullest; one without articles is no link. */
function month(
  { section, year, months }: ArchiveYearView,
  { month, count }: { month: number; count: number },
): Markup {
  const name = monthName({ year, month });
  if (count === 0) return html`<li class="month empty-month"><span>${name}</span></li>`;
  return html`<li class="month"><a href="${archivePathOf({ year, month }, section?.slug)}"><span>${name}</span> <small>${text(
    "day.count",
    { count: counted(count) },
  )}</small></a><meter min="0" max="${Math.max(...months)}" value="${count}" aria-hidden="true"></meter></li>`;
}
