// What stands around every page: the newsroom's name and mark, its sections, the breaking article if there is one.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { BREAKING, SECTIONS, SETTINGS, sectionFact } from "../facts.ts";
import type { Section } from "../sections/sections.ts";
import { getSettings } from "../settings/settings.ts";
import { cardsOf, newestFirst, selectCards } from "./cards.ts";
import { endAtNextMoment, timedPart } from "./next-moment.ts";
import { part, type Reader } from "./reader.ts";
import type { Frame, SectionLink } from "./views.ts";

export async function loadFrame(reader: Reader): Promise<Frame> {
  await endAtNextMoment(reader);
  const [house, menu, breaking] = await Promise.all([
    part(reader, "house", (inner) => {
      inner.making.shows(SETTINGS);
      return getSettings(inner.ctx);
    }),
    part(reader, "menu", async (inner) => {
      const sections = await publicSections(inner);
      return sections
        .filter((section) => section.parentId === null)
        .map(({ slug, name }): SectionLink => ({ slug, name }));
    }),
    timedPart(reader, "breaking", async (inner) => {
      inner.making.shows(BREAKING);
      const query = newestFirst(selectCards(inner.ctx)).where((where) =>
        where("a.breaking_until", ">", where.fn<Date>("now")),
      );
      return cardsOf(inner, await query.limit(1).execute())[0] ?? null;
    }),
  ]);
  return { origin: reader.ctx.origin, house, sections: menu, now: reader.ctx.now(), breaking };
}

/** The sections that readers may know of, in the order of the menu. */
export function publicSections(reader: Reader): Promise<Section[]> {
  return timedPart(reader, "sections", async (inner) => {
    inner.making.shows(SECTIONS);
    const known = await knownSections(inner.ctx);
    // What is not known yet may become so with its first article.
    inner.making.shows(
      ...known.filter((section) => !section.public).map((section) => sectionFact(section.slug)),
    );
    return known.filter((section) => section.public);
  });
}

async function knownSections(ctx: Context): Promise<(Section & { public: boolean })[]> {
  const { rows } = await sql<Section & { public: boolean }>`
    select s.id, s.slug, s.name, s.parent_id as "parentId", s.position,
           s.announced or exists (
             select from live_article a join section own on own.id = a.section_id
             where own.id = s.id or own.parent_id = s.id
           ) as public
    from section s order by s.position, s.id
  `.execute(ctx.reads);
  return rows;
}
