// The provinces with their newest headlines, in the order of the Persian alphabet.
import { sql } from "kysely";
import { SECTIONS, sectionFact } from "../facts.ts";
import type { Card } from "./cards.ts";
import { type Frame, loadFrame, publicSections } from "./frame.ts";
import type { SectionLink } from "./links.ts";
import { inOrder } from "./lists.ts";
import type { Reader } from "./reader.ts";

export interface ProvincesView {
  frame: Frame;
  /** In the order of the alphabet, each with its newest article. */
  provinces: { section: SectionLink; newest: Card | null }[];
}

/** Undefined where no section is a province. */
export async function provincesView(reader: Reader): Promise<ProvincesView | undefined> {
  reader.making.shows(SECTIONS);
  const frame = await loadFrame(reader);
  const { compare } = new Intl.Collator(frame.edition.language);
  const sections = (await publicSections(reader))
    .filter(({ province }) => province !== null)
    .sort((a, b) => compare(a.name, b.name));
  if (sections.length === 0) return undefined;
  reader.making.shows(...sections.map(({ slug }) => sectionFact(slug)));
  const ids = sections.map(({ id }) => id);
  const { rows } = await sql<{ id: number; code: number }>`
    select place.id, newest.code
    from unnest(${ids}::integer[]) as place(id)
    cross join lateral (
      select code from live_article
      where section_id in (select id from section where id = place.id or parent_id = place.id)
      order by published_at desc, code desc limit 1
    ) newest`.execute(reader.ctx.reads);
  const cards = await inOrder(
    reader,
    rows.map(({ code }) => code),
  );
  const newestOf = (id: number) => {
    const code = rows.find((row) => row.id === id)?.code;
    return cards.find((card) => card.code === code) ?? null;
  };
  const provinces = sections.map(({ id, slug, name }) => ({
    section: { slug, name },
    newest: newestOf(id),
  }));
  return { frame, provinces };
}
