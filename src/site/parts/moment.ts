// Times and days as readers see them: in the edition's calendar, digits and zone, each in a <time> that carries the ISO
// instant for machines.
import { html } from "hono/html";
import { dayOf } from "../../newsroom/calendar.ts";
import { type DayStyle, dayText, latinDay } from "./days.ts";
import { edition } from "./edition.ts";
import { isoInZone } from "./iso-time.ts";
import type { Markup } from "./markup.ts";

/** The same few times stand in the lists of every page: made once, kept up to this many. */
const KEPT = 5_000;
const kept = new Map<string, Markup>();

export function moment(instant: Date, style: DayStyle): Markup {
  return once(`${style} ${instant.getTime()}`, () => timeTag(instant, dayText(instant, style)));
}

/** «۱۳:۴۱» today, «۲۹ بهمن» earlier this year, «۱۴۰۰/۱۱/۲۹» before that. */
export function listMoment(instant: Date, now: Date): Markup {
  return once(`list ${instant.getTime()} ${dayKey(now)}`, () => {
    const then = dayOf(instant, edition());
    const today = dayOf(now, edition());
    if (then.year !== today.year) return moment(instant, "numeric");
    const same = then.month === today.month && then.day === today.day;
    return moment(instant, same ? "time" : "short");
  });
}

/** The house line «۱۳:۴۱ - ۲۹ بهمن ۱۴۰۰ - 2022 February 18», the Latin end isolated from the Persian start. */
export function houseMoment(instant: Date): Markup {
  const latin = latinDay(instant);
  if (latin === "") return moment(instant, "moment");
  const start = `${dayText(instant, "time")} - ${dayText(instant, "long")} - `;
  return timeTag(instant, html`${start}<bdi lang="en" dir="ltr">${latin}</bdi>`);
}

let asked = { time: Number.NaN, edition: "", key: "" };

/** Key of the day an instant falls on, in the edition's calendar; equal keys, equal day. */
export function dayKey(instant: Date): string {
  const time = instant.getTime();
  const { id } = edition();
  // A page asks for the day of its own «now» once for each headline.
  if (asked.time === time && asked.edition === id) return asked.key;
  const { year, month, day } = dayOf(instant, edition());
  asked = { time, edition: id, key: `${year}-${month}-${day}` };
  return asked.key;
}

function timeTag(instant: Date, shown: string | Markup): Markup {
  return html`<time datetime="${isoInZone(instant, edition().timeZone)}">${shown}</time>`;
}

function once(what: string, make: () => Markup): Markup {
  const key = `${edition().id} ${what}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, made);
  return made;
}
