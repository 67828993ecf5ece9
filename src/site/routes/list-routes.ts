// Pages that list articles: home, latest, section, tag, day of the archive; and the about page.
import { toLatinDigits } from "@dabir/farsi";
import type { Hono, Context as HttpContext } from "hono";
import { dayOf, isDay } from "../../newsroom/calendar.ts";
import { dayView } from "../../newsroom/reading/day-view.ts";
import { homeView } from "../../newsroom/reading/home-view.ts";
import { aboutView, latestView } from "../../newsroom/reading/latest-view.ts";
import type { Reader } from "../../newsroom/reading/reader.ts";
import { sectionView } from "../../newsroom/reading/section-view.ts";
import { tagView } from "../../newsroom/reading/tag-view.ts";
import { answerPage, found, movedTo, sendElsewhere } from "../answer.ts";
import { aboutPage } from "../pages/about-page.ts";
import { dayPage } from "../pages/day-page.ts";
import { homePage } from "../pages/home-page.ts";
import { latestPage } from "../pages/latest-page.ts";
import { sectionPage } from "../pages/section-page.ts";
import { tagPage } from "../pages/tag-page.ts";
import { aboutPath, dayPath, feedPath, latestPath, sectionPath, tagPath } from "../parts/address.ts";
import type { MadePage } from "../ready-page.ts";
import type { Site, SiteEnvironment } from "../site.ts";

export function listRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  const { id } = site.ctx.edition;
  for (const path of [aboutPath, latestPath, feedPath]) {
    app.get(`${path(id).slice(id.length + 1)}/`, () => sendElsewhere(301, path(id)));
  }
  app.get("/:end{$}", (c) => answerPage(site, c, async (reader) => found(homePage(await homeView(reader)))));
  app.get("/about", (c) =>
    answerPage(site, c, async (reader) => found(aboutPage(await aboutView(reader)), 300)),
  );
  app.get("/latest", (c) =>
    answerPage(site, c, async (reader) =>
      found(latestPage(await latestView(reader, { before: cursorOf(c) }))),
    ),
  );
  app.get("/section/:slug/:end{$}?", (c) => answerPage(site, c, (reader) => section(reader, c)));
  app.get("/tag/:slug/:end{$}?", (c) => answerPage(site, c, (reader) => tag(reader, c)));
  app.get("/archive/:end{$}?", () => sendElsewhere(302, today(site)));
  app.get("/archive/:year/:month/:day/:end{$}?", (c) => answerPage(site, c, (reader) => day(reader, c)));
}

type Http = HttpContext<SiteEnvironment>;

const cursorOf = (c: Http): string | null => c.req.query("before") ?? null;

async function section(reader: Reader, c: Http): Promise<MadePage | null> {
  const view = await sectionView(reader, { slug: c.req.param("slug") as string, before: cursorOf(c) });
  if (!view) return null;
  return elsewhere(c, sectionPath(view.section.slug, reader.ctx.edition.id)) ?? found(sectionPage(view));
}

async function tag(reader: Reader, c: Http): Promise<MadePage | null> {
  const view = await tagView(reader, { slug: c.req.param("slug") as string, before: cursorOf(c) });
  if (!view) return null;
  return elsewhere(c, tagPath(view.tag.slug, reader.ctx.edition.id)) ?? found(tagPage(view));
}

async function day(reader: Reader, c: Http): Promise<MadePage | null> {
  const [year, month, date] = ["year", "month", "day"].map((name) => toLatinDigits(c.req.param(name) ?? ""));
  const { edition } = reader.ctx;
  if (!/^[12]\d{3}$/.test(year ?? "") || !/^\d\d?$/.test(month ?? "") || !/^\d\d?$/.test(date ?? ""))
    return null;
  const asked = { year: Number(year), month: Number(month), day: Number(date) };
  if (!isDay(asked, edition)) return null;
  const moved = elsewhere(c, dayPath(asked, edition.id));
  if (moved) return moved;
  const view = await dayView(reader, asked);
  // Anybody can ask for 100,000 empty days.
  return { ...found(dayPage(view), 120), keep: view.cards.length > 0 };
}

/** The one spelling of this address, when another one was asked for. */
function elsewhere(c: Http, path: string): MadePage | undefined {
  const { pathname, search } = new URL(c.req.url);
  const address = encodeURI(path);
  return pathname === address ? undefined : movedTo(address + search);
}

function today(site: Site): string {
  const { edition, now } = site.ctx;
  return dayPath(dayOf(now(), edition), edition.id);
}
