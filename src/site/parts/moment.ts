// Times and days as readers see them: Jalali, Persian digits, Tehran time, each in a <time> that carries the ISO
// instant for machines.
import { formatDate, jalaliMonths, jalaliOf, toPersianDigits } from "@dabir/farsi";
import { html } from "hono/html";
import { isoInZone } from "./iso-time.ts";
import type { Markup } from "./markup.ts";

export const ZONE = "Asia/Tehran";

/** The same few times stand in the lists of every page: made once, kept up to this many. */
const KEPT = 5_000;
const kept = new Map<string, Markup>();

type Style = Parameters<typeof formatDate>[1];

/** An instant in one of the styles of `formatDate`. */
export function moment(instant: Date, style: Style): Markup {
  return once(`${style} ${instant.getTime()}`, () => timeTag(instant, formatDate(instant, style, ZONE)));
}

/** «۱۳:۴۱» today, «۲۹ بهمن» earlier this year, «۱۴۰۰/۱۱/۲۹» before that. */
export function listMoment(instant: Date, now: Date): Markup {
  return once(`list ${instant.getTime()} ${dayKey(now)}`, () => {
    const then = jalaliOf(instant, ZONE);
    const today = jalaliOf(now, ZONE);
    if (then.year !== today.year) return moment(instant, "numeric");
    if (then.month === today.month && then.day === today.day) return moment(instant, "time");
    return timeTag(instant, `${toPersianDigits(then.day)} ${jalaliMonths[then.month - 1]}`);
  });
}

/** The house line «۱۳:۴۱ - ۲۹ بهمن ۱۴۰۰ - 2022 February 18», the Latin end isolated from the Persian start. */
export function houseMoment(instant: Date): Markup {
  const line = formatDate(instant, "house", ZONE);
  const split = line.lastIndexOf(" - ") + 3;
  return timeTag(instant, html`${line.slice(0, split)}<bdi lang="en" dir="ltr">${line.slice(split)}</bdi>`);
}

let asked = { time: Number.NaN, key: "" };

/** Key of the Jalali day an instant falls on; equal keys, equal day. */
export function dayKey(instant: Date): string {
  const time = instant.getTime();
  // A page asks for the day of its own «now» once for each headline.
  if (asked.time === time) return asked.key;
  const { year, month, day } = jalaliOf(instant, ZONE);
  asked = { time, key: `${year}-${month}-${day}` };
  return asked.key;
}

function timeTag(instant: Date, shown: string | Markup): Markup {
  return html`<time datetime="${isoInZone(instant, ZONE)}">${shown}</time>`;
}

function once(key: string, make: () => Markup): Markup {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, made);
  return made;
}
