// A month of the archive: its calendar with how much each day holds, and its weightiest articles.
import { html } from "hono/html";
import { dayOf, placeInWeek } from "../../newsroom/calendar.ts";
import type { ArchiveMonthView } from "../../newsroom/reading/archive-view.ts";
import { archivePathOf } from "../parts/address.ts";
import { archiveHead, archiveSections, archiveYears } from "../parts/archive.ts";
import { monthName, weekdayNames } from "../parts/days.ts";
import { edition, inOwnEdition } from "../parts/edition.ts";
import { layout } from "../parts/layout.ts";
import { plainList } from "../parts/list-page.ts";
import type { Markup, MaybeMarkup } from "../parts/markup.ts";
import { counted, digits } from "../parts/numbers.ts";
import { text } from "../parts/text.ts";

export const archiveMonthPage = inOwnEdition((view: ArchiveMonthView): string => {
  const { frame, section, year, month, days, cards } = view;
  const when = `${monthName({ year, month })} ${digits(year)}`;
  const title = text("archive.title", { when });
  return layout(frame, {
    title: section ? `${title}، ${section.name}` : title,
    description: text("archive.description", { house: frame.house.name, when }),
    face: "inner",
    path: archivePathOf({ year, month }, section?.slug),
    section: section?.slug,
    main: html`<main id="main" class="wide archive-page">
${archiveHead(view, { title: when, count: days.reduce((sum, count) => sum + count, 0), year })}
${calendar(view)}
${neighbours(view)}
${
  cards.length > 0
    ? html`<section class="month-best" aria-labelledby="best"><h2 class="block-title" id="best">${text("archive.best", { when })}</h2>${plainList(cards, { now: frame.now, within: section?.slug })}</section>`
    : html`<p class="empty">${text("archive.empty")}</p>`
}
<div class="archive-ways">${archiveYears(view)}${archiveSections(view, { year, month })}</div>
</main>`,
  });
});

function calendar({ section, year, month, days }: ArchiveMonthView): Markup {
  const before = placeInWeek({ year, month, day: 1 }, edition());
  const weeks = Array.from({ length: Math.ceil((before + days.length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, place) => week * 7 + place - before + 1),
  );
  const cell = (day: number): Markup => {
    const count = days[day - 1];
    if (count === undefined) return html`<td></td>`;
    if (count === 0) return html`<td><span>${digits(day)}</span></td>`;
    const said = text("day.count", { count: counted(count) });
    return html`<td><a href="${archivePathOf({ year, month, day }, section?.slug)}"><b>${digits(day)}</b><span class="unseen">، ${said}</span><small aria-hidden="true">${counted(count)}</small></a></td>`;
  };
  return html`<table class="month-grid"><thead><tr>${weekdayNames().map(
    ({ name, short }) =>
      html`<th scope="col"><abbr title="${name}"><span>${name}</span><i>${short}</i></abbr></th>`,
  )}</tr></thead><tbody>${weeks.map((week) => html`<tr>${week.map(cell)}</tr>`)}</tbody></table>`;
}

/** Never before the archive's first year, nor after the present month. */
function neighbours({ frame, section, year, month, years }: ArchiveMonthView): MaybeMarkup {
  const before = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
  const after = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  const now = dayOf(frame.now, edition());
  const isOver = year < now.year || (year === now.year && month < now.month);
  return html`<nav class="pages" aria-label="${text("archive.months")}">${
    before.year >= years.first &&
    html`<a rel="prev" href="${archivePathOf(before, section?.slug)}">${text("day.previousMonth")}</a>`
  }${isOver && html`<a class="onward" rel="next" href="${archivePathOf(after, section?.slug)}">${text("day.nextMonth")}</a>`}</nav>`;
}
