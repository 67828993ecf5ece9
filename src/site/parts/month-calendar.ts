// A month of the edition's calendar: every day that has come is a link to its archive.
import { html } from "hono/html";
import { type Day, dayOf, daysInMonth, placeInWeek } from "../../newsroom/calendar.ts";
import { archivePathOf } from "./address.ts";
import { monthName, weekdayNames } from "./days.ts";
import { edition } from "./edition.ts";
import type { Markup } from "./markup.ts";
import { digits } from "./numbers.ts";
import { text } from "./text.ts";

export interface Month {
  /** The day whose month it is, marked in it. */
  day: Day;
  now: Date;
  /** Slug of the section whose archive its days lead to; null is all of it. */
  section: string | null;
}

export function monthCalendar({ day: chosen, now, section }: Month): Markup {
  const { year, month } = chosen;
  const name = `${monthName(chosen)} ${digits(year)}`;
  const before = placeInWeek({ year, month, day: 1 }, edition());
  const days = daysInMonth(chosen, edition());
  const weeks = Array.from({ length: Math.ceil((before + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, place) => week * 7 + place - before + 1),
  );
  const today = dayOf(now, edition());
  return html`<nav class="calendar" aria-label="${text("day.calendar", { month: name })}">
<table><caption><a href="${archivePathOf({ year, month }, section)}">${name}</a></caption>
<thead><tr>${weekdayNames().map((weekday) => html`<th scope="col"><abbr title="${weekday.name}">${weekday.short}</abbr></th>`)}</tr></thead>
<tbody>${weeks.map(
    (week) =>
      html`<tr>${week.map((day) => (day < 1 || day > days ? html`<td></td>` : dayCell({ year, month, day }, { chosen, today, section })))}</tr>`,
  )}</tbody></table>
<p class="months"><a rel="prev" href="${archivePathOf(previousMonth(chosen), section)}">${text("day.previousMonth")}</a>${
    order(nextMonth(chosen)) <= order(today) &&
    html`<a rel="next" href="${archivePathOf(nextMonth(chosen), section)}">${text("day.nextMonth")}</a>`
  }</p></nav>`;
}

function dayCell(
  day: Day,
  { chosen, today, section }: { chosen: Day; today: Day; section: string | null },
): Markup {
  const shown = digits(day.day);
  if (order(day) > order(today)) return html`<td>${shown}</td>`;
  return html`<td><a href="${archivePathOf(day, section)}"${order(day) === order(chosen) && html` aria-current="page"`}>${shown}</a></td>`;
}

type YearMonth = Pick<Day, "year" | "month">;

function previousMonth({ year, month }: YearMonth): YearMonth {
  return month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
}

function nextMonth({ year, month }: YearMonth): YearMonth {
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}

/** A number that grows with the day; a month counts by its first. */
function order({ year, month, day = 1 }: YearMonth & { day?: number }): number {
  return (year * 100 + month) * 100 + day;
}
