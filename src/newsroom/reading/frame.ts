// What stands around every page: the newsroom's name and mark, its sections, the breaking article if there is one, and
// the other editions.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { EDITION_IDS, EDITIONS, type Edition, type EditionId } from "../../editions.ts";
import { BREAKING, DOSSIERS, SECTIONS, SETTINGS, sectionFact } from "../facts.ts";
import type { Section } from "../sections/sections.ts";
import { getHouse } from "../settings/settings.ts";
import { type Card, cardsOf, newestFirst, selectCards } from "./cards.ts";
import type { SectionLink } from "./links.ts";
import { endAtNextMoment, timedPart } from "./next-moment.ts";
import { type PageLink, publicPages } from "./public-pages.ts";
import { part, type Reader } from "./reader.ts";

/** The newsroom itself: what stands in masthead and footer. */
export interface House {
  name: string;
  tagline: string;
  /** Inline SVG of the mark, drawn with currentColor, or null. */
  logo: string | null;
  /** Accent colours for the light and the dark scheme, `#rrggbb`. */
  accent: { light: string; dark: string };
  email: string | null;
  /** Reuse line in the footer. */
  licence: string;
  channels: { name: string; url: string }[];
  /** Links of the newsroom's own: in the head after the sections, and in the foot. */
  menus: { head: MenuLink[]; foot: MenuLink[] };
  /** By how many days the Hijri date differs from that of Umm al-Qura. */
  hijriDays: number;
}

export interface MenuLink {
  label: string;
  /** A path of the site or an address elsewhere. */
  address: string;
}

/** What stands around every page. */
export interface Frame {
  /** Public origin without a trailing slash, `https://news.example`. */
  origin: string;
  edition: Edition;
  /** All editions that readers can choose from, this one included; a newsroom with one has no choice to show. */
  editions: Edition[];
  house: House;
  /** Those on top that are no provinces. */
  sections: SectionLink[];
  /** True where sections are provinces: they have a page of their own. */
  provinces: boolean;
  /** True where dossiers are published: they have a page of their own. */
  dossiers: boolean;
  /** The newsroom's own: those of the foot first, in its order. */
  pages: PageLink[];
  now: Date;
  breaking: Card | null;
}

export async function loadFrame(reader: Reader): Promise<Frame> {
  await endAtNextMoment(reader);
  const [house, menu, breaking, editions, pages] = await Promise.all([
    part(reader, "house", (inner) => {
      inner.making.shows(SETTINGS);
      return getHouse(inner.ctx);
    }),
    part(reader, "menu", async (inner) => {
      const sections = await publicSections(inner);
      return {
        sections: sections
          .filter((section) => section.parentId === null && section.province === null)
          .map(({ slug, name }): SectionLink => ({ slug, name })),
        provinces: sections.some((section) => section.province !== null),
        dossiers: await hasDossiers(inner),
      };
    }),
    timedPart(reader, "breaking", async (inner) => {
      inner.making.shows(BREAKING);
      const query = newestFirst(selectCards(inner.ctx)).where((where) =>
        where("a.breaking_until", ">", where.fn<Date>("now")),
      );
      return cardsOf(inner, await query.limit(1).execute())[0] ?? null;
    }),
    publicEditions(reader),
    publicPages(reader),
  ]);
  const { origin, edition } = reader.ctx;
  return { origin, edition, editions, house, ...menu, pages, now: reader.ctx.now(), breaking };
}

async function hasDossiers(reader: Reader): Promise<boolean> {
  reader.making.shows(DOSSIERS);
  const { ctx } = reader;
  const { rows } = await sql`
    select from dossier
    where edition = ${ctx.edition.id} and live_version_id is not null and withdrawn_at is null limit 1`.execute(
    ctx.reads,
  );
  return rows.length > 0;
}

/** The editions that have something to read, and the one being read. */
export function publicEditions(reader: Reader): Promise<Edition[]> {
  return part(reader, "editions", async (inner) => {
    const known = await knownSections(inner);
    const alive = new Set(known.filter((section) => section.public).map((section) => section.edition));
    const own = inner.ctx.edition.id;
    return EDITION_IDS.filter((id) => id === own || alive.has(id)).map((id) => EDITIONS[id]);
  });
}

/** The sections of the edition that readers may know of, in the order of the menu. */
export function publicSections(reader: Reader): Promise<KnownSection[]> {
  return part(reader, "sections", async (inner) =>
    (await knownSections(inner)).filter(
      (section) => section.public && section.edition === inner.ctx.edition.id,
    ),
  );
}

type KnownSection = Section & { edition: EditionId; public: boolean; province: string | null };

function knownSections(reader: Reader): Promise<KnownSection[]> {
  return timedPart(reader, "known-sections", async (inner) => {
    inner.making.shows(SECTIONS);
    const known = await selectSections(inner.ctx);
    // What is not known yet may become so with its first article.
    inner.making.shows(
      ...known.filter((section) => !section.public).map((section) => sectionFact(section.slug)),
    );
    return known;
  });
}

async function selectSections(ctx: Context): Promise<KnownSection[]> {
  const { rows } = await sql<KnownSection>`
    select s.id, s.edition, s.slug, s.name, s.parent_id as "parentId", s.position, s.province,
           s.announced or exists (
             select from live_article a join section own on own.id = a.section_id
             where own.id = s.id or own.parent_id = s.id
           ) as public
    from section s order by s.position, s.id
  `.execute(ctx.reads);
  return rows;
}
