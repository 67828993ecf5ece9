// Pages that list articles: home, latest, section, tag, day of the archive; and the about page.
import { isJalaliDate, jalaliOf, toLatinDigits } from "@dabir/farsi";
import type { Hono, Context as HttpContext } from "hono";
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
import { ABOUT, dayPath, FEED, HOME, LATEST, sectionPath, tagPath } from "../parts/address.ts";
import type { MadePage } from "../ready-page.ts";
import type { Site, SiteEnvironment } from "../site.ts";

export function listRoutes(app: Hono<SiteEnvironment>, site: Site): void {
  app.get("/", () => sendElsewhere(302, HOME));
  app.get("/fa", () => sendElsewhere(301, HOME));
  for (const path of [ABOUT, LATEST, FEED]) app.get(`${path}/`, () => sendElsewhere(301, path));
  app.get(HOME, (c) => answerPage(site, c, async (reader) => found(homePage(await homeView(reader)))));
  app.get(ABOUT, (c) =>
    answerPage(site, c, async (reader) => found(aboutPage(await aboutView(reader)), 300)),
  );
  app.get(LATEST, (c) =>
    answerPage(site, c, async (reader) =>
      found(latestPage(await latestView(reader, { before: cursorOf(c) }))),
    ),
  );
  app.get("/fa/section/:slug/:end{$}?", (c) => answerPage(site, c, (reader) => section(reader, c)));
  app.get("/fa/tag/:slug/:end{$}?", (c) => answerPage(site, c, (reader) => tag(reader, c)));
  app.get("/fa/archive/:end{$}?", () => sendElsewhere(302, today(site)));
  app.get("/fa/archive/:year/:month/:day/:end{$}?", (c) => answerPage(site, c, (reader) => day(reader, c)));
}

type Http = HttpContext<SiteEnvironment>;

const cursorOf = (c: Http): string | null => c.req.query("before") ?? null;

async function section(reader: Reader, c: Http): Promise<MadePage | null> {
  const view = await sectionView(reader, { slug: c.req.param("slug") as string, before: cursorOf(c) });
  if (!view) return null;
  return elsewhere(c, sectionPath(view.section.slug)) ?? found(sectionPage(view));
}

async function tag(reader: Reader, c: Http): Promise<MadePage | null> {
  const view = await tagView(reader, { slug: c.req.param("slug") as string, before: cursorOf(c) });
  if (!view) return null;
  return elsewhere(c, tagPath(view.tag.slug)) ?? found(tagPage(view));
}

async function day(reader: Reader, c: Http): Promise<MadePage | null> {
  const [year, month, date] = ["year", "month", "day"].map((name) => toLatinDigits(c.req.param(name) ?? ""));
  if (!/^1[2-5]\d\d$/.test(year ?? "") || !/^\d\d?$/.test(month ?? "") || !/^\d\d?$/.test(date ?? ""))
    return null;
  const asked = { year: Number(year), month: Number(month), day: Number(date) };
  if (!isJalaliDate(asked)) return null;
  const moved = elsewhere(c, dayPath(asked));
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
  return dayPath(jalaliOf(site.ctx.now(), site.ctx.edition.timeZone));
}
