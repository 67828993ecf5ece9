// A section's page: what is pinned on top, then its articles and those of the sections under it, newest first.
import { SECTIONS, sectionFact } from "../facts.ts";
import type { StoredCard } from "../fronts/card.ts";
import { sectionFront } from "../fronts/front.ts";
import { nameKey } from "../names.ts";
import type { Section } from "../sections/sections.ts";
import { type Card, selectCards } from "./cards.ts";
import { type Frame, loadFrame, publicSections } from "./frame.ts";
import { frontCards } from "./front-cards.ts";
import type { SectionLink } from "./links.ts";
import { type ListPage, listPage, readCursor, withChildren } from "./lists.ts";
import { mostViewed } from "./ranks.ts";
import type { Reader } from "./reader.ts";
import { ofSections, oncePerStory } from "./stories.ts";

export interface SectionView {
  frame: Frame;
  section: SectionLink;
  parent: SectionLink | null;
  children: SectionLink[];
  /** The lead, then what is pinned; empty on the pages after the first. */
  top: Card[];
  /** What does not stand on top, newest first. */
  page: ListPage;
  mostViewed: Card[];
}

/**
 * Undefined when there is no such section. Any spelling of the slug finds it; the page's own slug is canonical.
 * `cards` stands in for what is pinned, to see beforehand what readers would see.
 */
export async function sectionView(
  reader: Reader,
  input: { slug: string; before: string | null; cards?: readonly StoredCard[] | undefined },
): Promise<SectionView | undefined> {
  const frame = await loadFrame(reader);
  const sections = await publicSections(reader);
  const found = await sectionAt(reader, input.slug);
  if (!found) return undefined;
  const top =
    readCursor(input.before) === null
      ? await frontCards(reader, { front: sectionFront(found), cards: input.cards })
      : [];
  const ids = await withChildren(reader, found.id);
  let query = oncePerStory(selectCards(reader.ctx), ofSections(ids)).where("a.section_id", "in", ids);
  if (top.length > 0) {
    query = query.where(
      "a.code",
      "not in",
      top.map((card) => card.code),
    );
  }
  const link = ({ slug, name }: { slug: string; name: string }) => ({ slug, name });
  const parent = sections.find((section) => section.id === found.parentId);
  return {
    frame,
    section: link(found),
    parent: parent ? link(parent) : null,
    children: sections.filter((section) => section.parentId === found.id).map(link),
    top,
    page: await listPage(reader, { query, before: input.before }),
    mostViewed: await mostViewed(reader, { section: found, window: "day" }),
  };
}

/** The section that readers know by this slug, in any spelling of it. */
export async function sectionAt(reader: Reader, slug: string): Promise<Section | undefined> {
  reader.making.shows(SECTIONS, sectionFact(slug));
  const sections = await publicSections(reader);
  const key = nameKey(slug.replaceAll("-", ""));
  const found =
    sections.find((section) => section.slug === slug) ??
    sections.find((section) => nameKey(section.slug.replaceAll("-", "")) === key);
  if (found) reader.making.shows(sectionFact(found.slug));
  return found;
}
