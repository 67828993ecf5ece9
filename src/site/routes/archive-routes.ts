// The archive by year, month and day, of the whole edition and of each section.
import { toLatinDigits } from "@dabir/farsi";
import type { Hono, Context as HttpContext } from "hono";
import { dayOf, isDay } from "../../newsroom/calendar.ts";
import { archiveMonthView, archiveYearView } from "../../newsroom/reading/archive-view.ts";
import { dayView } from "../../newsroom/reading/day-view.ts";
import type { Reader } from "../../newsroom/reading/reader.ts";
import { sectionAt } from "../../newsroom/reading/section-view.ts";
import type { Section } from "../../newsroom/sections/sections.ts";
import { answerPage, elsewhere, found, movedTo } from "../answer.ts";
import { archiveMonthPage } from "../pages/archive-month-page.ts";
import { archiveYearPage } from "../pages/archive-year-page.ts";
import { dayPage } from "../pages/day-page.ts";
import { type ArchiveDate, archivePathOf } from "../parts/address.ts";
import type { MadePage } from "../ready-page.ts";
import type { Site, SiteEnvironment } from "../site.ts";

type Http = HttpContext<SiteEnvironment>;

export function archiveRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  for (const at of ["", "/section/:slug"]) {
    for (const date of ["", "/:year", "/:year/:month", "/:year/:month/:day"]) {
      app.get(`${at}/archive${date}/:end{$}?`, (c) => answerPage(site, c, (reader) => archive(reader, c)));
    }
  }
}

async function archive(reader: Reader, c: Http): Promise<MadePage | null> {
  const slug = c.req.param("slug");
  const section = slug === undefined ? null : await sectionAt(reader, slug);
  if (section === undefined) return null;
  const asked = [c.req.param("year"), c.req.param("month"), c.req.param("day")].map(numberOf);
  const { edition } = reader.ctx;
  const [year, month, day] = asked;
  const path = (when: ArchiveDate) => archivePathOf(when, section?.slug ?? null, edition.id);
  // This year, which is another one next year.
  if (year === undefined) {
    const today = dayOf(reader.ctx.now(), edition);
    return { ...movedTo(encodeURI(path({ year: today.year }))), status: 302, maxAge: 60 };
  }
  const when = { year, month: month ?? 1, day: day ?? 1 };
  if (!isDay(when, edition)) return null;
  const moved = elsewhere(c, path({ year, month, day }));
  return moved ?? pageOf(reader, { section, year, month, day });
}

interface Asked {
  section: Section | null;
  year: number;
  month: number | undefined;
  day: number | undefined;
}

/** Kept only where there is something to see: anybody can ask for 100,000 empty days. */
async function pageOf(reader: Reader, { section, year, month, day }: Asked): Promise<MadePage> {
  if (month === undefined) {
    const view = await archiveYearView(reader, { section, year });
    return { ...found(archiveYearPage(view), 120), keep: view.months.some((count) => count > 0) };
  }
  if (day === undefined) {
    const view = await archiveMonthView(reader, { section, year, month });
    return { ...found(archiveMonthPage(view), 120), keep: view.cards.length > 0 };
  }
  const view = await dayView(reader, { section, day: { year, month, day } });
  return { ...found(dayPage(view), 120), keep: view.cards.length > 0 };
}

/** Up to four digits of any script; 0, which no date has, for what is none. */
function numberOf(part: string | undefined): number | undefined {
  if (part === undefined) return undefined;
  const latin = toLatinDigits(part);
  return /^\d{1,4}$/.test(latin) ? Number(latin) : 0;
}
