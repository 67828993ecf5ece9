// The archive of one day, with its month as a calendar and the neighbouring days that have articles.
import { html } from "hono/html";
import { instantOn } from "../../newsroom/calendar.ts";
import type { DayView } from "../../newsroom/reading/day-view.ts";
import { archivePathOf } from "../parts/address.ts";
import { dayText, otherDay } from "../parts/days.ts";
import { edition, inOwnEdition } from "../parts/edition.ts";
import { layout } from "../parts/layout.ts";
import { plainList } from "../parts/list-page.ts";
import type { MaybeMarkup } from "../parts/markup.ts";
import { NOTHING } from "../parts/markup.ts";
import { monthCalendar } from "../parts/month-calendar.ts";
import { counted } from "../parts/numbers.ts";
import { text } from "../parts/text.ts";

export const dayPage = inOwnEdition((view: DayView): string => {
  const { frame, section, day, cards } = view;
  const noon = instantOn(day, edition(), 12);
  const name = dayText(noon, "weekday");
  const quiet = [otherDay(noon), cards.length > 0 ? text("day.count", { count: counted(cards.length) }) : ""];
  return layout(frame, {
    title: section
      ? `${text("day.title", { day: name })}، ${section.name}`
      : text("day.title", { day: name }),
    description: text("day.description", { house: frame.house.name, day: name }),
    face: "inner",
    path: archivePathOf(day, section?.slug),
    section: section?.slug,
    main: html`<main id="main" class="wide list-page">
<header class="list-head"><p class="kicker">${section ? `${text("day.kicker")}، ${section.name}` : text("day.kicker")}</p><h1>${name}</h1>
<p class="quiet">${quiet.filter((part) => part !== "").join(" · ")}</p></header>
<div class="list-main">${cards.length > 0 ? plainList(cards, { now: frame.now, level: 2 }) : html`<p class="empty">${text("day.empty")}</p>`}
${neighbours(view)}</div>
<div class="list-side">${monthCalendar({ day, now: frame.now, section: section?.slug ?? null })}</div>
</main>`,
  });
});

function neighbours({ section, previous, next }: DayView): MaybeMarkup {
  if (previous === null && next === null) return NOTHING;
  return html`<nav class="pages" aria-label="${text("day.neighbours")}">${
    next && html`<a rel="next" href="${archivePathOf(next, section?.slug)}">${text("day.next")}</a>`
  }${previous && html`<a class="onward" rel="prev" href="${archivePathOf(previous, section?.slug)}">${text("day.previous")}</a>`}</nav>`;
}
