// What stands around every page: the newsroom's name and mark, its sections, the breaking article if there is one.
import { BREAKING, SECTIONS, SETTINGS } from "../facts.ts";
import { listSections, type Section } from "../sections/sections.ts";
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
      const sections = await allSections(inner);
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

export function allSections(reader: Reader): Promise<Section[]> {
  return part(reader, "sections", (inner) => {
    inner.making.shows(SECTIONS);
    return listSections(inner.ctx);
  });
}
