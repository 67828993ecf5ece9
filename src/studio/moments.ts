// Moments as the desk reads them: Jalali in Persian, Gregorian in English, always by the newsroom's own clock.
import { formatDate } from "@dabir/farsi/light";
import { now } from "./clock.ts";
import { spoken, t } from "./words.ts";

export const ZONE = "Asia/Tehran";

const english = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, dateStyle: "medium", timeStyle: "short" });
const englishDay = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, dateStyle: "medium" });
const englishFull = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE,
  dateStyle: "full",
  timeStyle: "short",
});
const isoDay = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE });

/** Day and minute: «۲ آذر ۱۴۰۵، ۱۸:۳۰». */
export function moment(at: string | Date): string {
  const date = new Date(at);
  return spoken() === "fa" ? formatDate(date, "moment", ZONE) : english.format(date);
}

export function day(at: string | Date): string {
  const date = new Date(at);
  return spoken() === "fa" ? formatDate(date, "long", ZONE) : englishDay.format(date);
}

export function clockTime(at: string | Date): string {
  const date = new Date(at);
  return spoken() === "fa" ? formatDate(date, "time", ZONE) : english.format(date).slice(-5);
}

/** The same moment in the other calendar. */
export function otherCalendar(at: string | Date): string {
  const date = new Date(at);
  return spoken() === "fa" ? englishFull.format(date) : formatDate(date, "full", ZONE);
}

/** The same day in the other calendar. */
export function otherDay(at: string | Date): string {
  const date = new Date(at);
  return spoken() === "fa" ? englishDay.format(date) : formatDate(date, "long", ZONE);
}

/** Near moments by their distance, others by their date: «۵ دقیقه پیش», «امروز ۱۸:۳۰». */
export function nearMoment(at: string | Date): string {
  const date = new Date(at);
  const minutes = Math.round((now().getTime() - date.getTime()) / 60_000);
  if (minutes === 0) return t("time.now");
  if (minutes > 0 && minutes < 60) return t("time.minutesAgo", { n: minutes });
  if (minutes < 0 && minutes > -60) return t("time.inMinutes", { n: -minutes });
  const days = dayNumber(date) - dayNumber(now());
  if (days === 0) return t("time.today", { time: clockTime(date) });
  if (days === -1) return t("time.yesterday", { time: clockTime(date) });
  if (days === 1) return t("time.tomorrow", { time: clockTime(date) });
  return moment(date);
}

/** Days since 1970 on the newsroom's own calendar. */
export function dayNumber(date: Date): number {
  return Date.parse(isoDay.format(date)) / 86_400_000;
}

export function duration(seconds: number): string {
  return seconds < 60
    ? t("time.seconds", { n: seconds })
    : t("time.minutes", { n: Math.round(seconds / 60) });
}
